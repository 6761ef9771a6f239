// Hands the bundle over: choose a format, see it masked, copy or download it. Says what is missing and what was tested.
import { useId, useMemo, useRef, useState } from 'react';
import { wasExported } from '@/utils/credential/bundle';
import {
  credentialFields,
  fieldNames,
  requiredFields,
  type CredentialField,
} from '@/utils/credential/fields';
import { formats } from '@/utils/export/formats';
import type { Exported } from '@/utils/state/app-state';
import { exportBundle } from '@/utils/state/export-bundle';
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';
import { useAnnouncer } from './ui/announcer';
import { Button } from './ui/button';
import { CopyButton } from './ui/copy-button';
import { Icon } from './ui/icon';
import { Notice } from './ui/notice';
import { Conflicts } from './conflicts';
import { saveFile } from './save-file';
import type { ViewId } from './view-id';
import { testedLine } from './tested-line';
import { keepTime, listOf, shortTime } from './words';
import './export-panel.css';

export function ExportPanel({ onView }: { readonly onView: (view: ViewId) => void }) {
  const bundle = useApp((app) => app.bundle);
  const exportText = useApp((app) => app.exportText);
  const markExported = useApp((app) => app.markExported);
  const [chosen, setChosen] = useState(formats[0]?.id ?? '');
  const [isIncompleteWanted, setIsIncompleteWanted] = useState(false);
  const copied = useRef<Exported | null>(null);
  const { announce, attempt } = useAnnouncer();

  const held = credentialFields.filter((field) => bundle?.values[field] !== undefined);
  const missing = requiredFields.filter((field) => bundle?.values[field] === undefined);
  if (held.length === 0) {
    return (
      <Notice
        tone="info"
        title={t('popup.export.nothing')}
        actions={<Button onClick={() => onView('credentials')}>{t('popup.toCredentials')}</Button>}
      >
        {t('popup.export.nothingHint')}
      </Notice>
    );
  }
  if (bundle !== null && bundle.conflicts.length > 0) return <Conflicts />;
  if (bundle !== null && bundle.exportedAt === null && wasExported(bundle)) {
    const at = Math.max(...Object.values(bundle.handedOver).map((left) => left.at));
    return (
      <Notice tone="done" title={t('popup.export.handedOver')}>
        {t('popup.export.handedOverHint', shortTime(at))}
      </Notice>
    );
  }
  const isOpen = missing.length === 0 || isIncompleteWanted;
  const download = () =>
    attempt(async () => {
      const exported = await exportText(chosen);
      saveFile(exported);
      await markExported(exported.entryIds);
      announce(t('popup.export.downloaded'));
    }, t('popup.failed.export'));

  return (
    <div className="export">
      <Tested onView={onView} />
      {missing.length > 0 && (
        <Incomplete missing={missing} isWanted={isIncompleteWanted} onWant={setIsIncompleteWanted} />
      )}
      <FormatChoice chosen={chosen} onChoose={setChosen} />
      <Preview format={chosen} />
      <Notice tone="warning">{t('popup.export.clearText')}</Notice>
      <div className="buttons">
        <CopyButton
          variant="primary"
          label={t('popup.copy')}
          copiedLabel={t('popup.copied')}
          failedLabel={t('popup.notCopied')}
          about={t('popup.export.about')}
          unavailable={!isOpen}
          aria-describedby={isOpen ? undefined : 'export-missing'}
          getText={async () => {
            copied.current = await exportText(chosen);
            return copied.current.text;
          }}
          onCopied={() => {
            if (copied.current !== null) void markExported(copied.current.entryIds);
            copied.current = null;
          }}
        />
        <Button
          icon={<Icon name="download" size={14} />}
          unavailable={!isOpen}
          aria-describedby={isOpen ? undefined : 'export-missing'}
          onClick={() => void download()}
        >
          {t('popup.export.download')}
        </Button>
        <span className="remark">
          {bundle?.exportedAt == null
            ? t('popup.export.neverExported')
            : t('popup.export.exportedAt', shortTime(bundle.exportedAt))}
        </span>
      </div>
      <Afterwards exportedAt={bundle?.exportedAt ?? null} />
    </div>
  );
}

/** What becomes of the values here once they have left. */
function Afterwards({ exportedAt }: { readonly exportedAt: number | null }) {
  const hours = useApp((app) => app.settings.keepExportedHours);
  if (hours === null) return <p className="remark">{t('popup.export.staysHere')}</p>;
  return (
    <p className="remark">
      {exportedAt === null
        ? t('popup.export.goesAfter', keepTime(hours))
        : t('popup.export.goesAt', shortTime(exportedAt + hours * 3_600_000))}
    </p>
  );
}

function Tested({ onView }: { readonly onView: (view: ViewId) => void }) {
  const test = useApp((app) => app.test);
  const isCurrent = useApp((app) => app.testIsCurrent);
  const line = testedLine(test, isCurrent);
  if (line !== null) return <Notice tone="done">{line}</Notice>;
  const isFailed = test !== null && isCurrent && test.status === 'failed';
  return (
    <Notice
      tone={isFailed ? 'warning' : 'info'}
      title={isFailed ? t('popup.export.testFailed') : t('popup.export.notTested')}
      actions={
        <Button small onClick={() => onView('test')}>
          {t('popup.export.toTest')}
        </Button>
      }
    >
      {t('popup.export.notTestedHint')}
    </Notice>
  );
}

interface IncompleteProps {
  readonly missing: readonly CredentialField[];
  readonly isWanted: boolean;
  readonly onWant: (isWanted: boolean) => void;
}

function Incomplete({ missing, isWanted, onWant }: IncompleteProps) {
  const names = listOf(missing.map((field) => fieldNames[field]));
  return (
    <Notice tone="warning" title={t('popup.export.incomplete', names)}>
      <label className="check" id="export-missing">
        <input type="checkbox" checked={isWanted} onChange={(event) => onWant(event.target.checked)} />
        {t('popup.export.incompleteAnyway')}
      </label>
    </Notice>
  );
}

interface FormatChoiceProps {
  readonly chosen: string;
  readonly onChoose: (format: string) => void;
}

function FormatChoice({ chosen, onChoose }: FormatChoiceProps) {
  const group = useId();
  return (
    <fieldset className="formats">
      <legend>{t('popup.export.format')}</legend>
      {formats.map(({ id }) => (
        <label key={id} className="format">
          <input type="radio" name={group} value={id} checked={chosen === id} onChange={() => onChoose(id)} />
          <span>
            <strong>{say({ key: `export.format.${id}` })}</strong>
            <span className="remark">{say({ key: `export.hint.${id}` })}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Written by the same code as the export, from the masks: no value in clear comes near the screen. */
function Preview({ format }: { readonly format: string }) {
  const setUp = useApp((app) => app.setUp);
  const bundle = useApp((app) => app.bundle);
  const test = useApp((app) => app.test);
  const isCurrent = useApp((app) => app.testIsCurrent);

  const text = useMemo(() => {
    const values: Partial<Record<CredentialField, string>> = {};
    for (const field of credentialFields) {
      const shown = bundle?.values[field]?.shown;
      if (shown !== undefined) values[field] = shown;
    }
    return setUp === null ? '' : exportBundle(format, values, setUp, isCurrent ? test : null).text;
  }, [bundle, format, isCurrent, setUp, test]);

  return (
    <section className="preview" aria-labelledby="export-preview">
      <h3 id="export-preview">{t('popup.export.preview')}</h3>
      <pre className="code" tabIndex={0} aria-labelledby="export-preview">
        {text}
      </pre>
    </section>
  );
}
