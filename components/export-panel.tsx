// Hands the bundle over: choose a format, see it masked, copy or download it. Says what is missing and what was tested.
import { useId, useMemo, useState } from 'react';
import {
  credentialFields,
  fieldNames,
  requiredFields,
  type CredentialField,
} from '@/utils/credential/fields';
import { formats } from '@/utils/export/formats';
import { exportBundle } from '@/utils/state/export-bundle';
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';
import { useAnnouncer } from './ui/announcer';
import { Button } from './ui/button';
import { CopyButton } from './ui/copy-button';
import { Icon } from './ui/icon';
import { Notice } from './ui/notice';
import { saveFile } from './save-file';
import type { ViewId } from './view-id';
import { testedLine } from './tested-line';
import { listOf } from './words';
import './export-panel.css';

export function ExportPanel({ onView }: { readonly onView: (view: ViewId) => void }) {
  const bundle = useApp((app) => app.bundle);
  const exportText = useApp((app) => app.exportText);
  const markExported = useApp((app) => app.markExported);
  const [chosen, setChosen] = useState(formats[0]?.id ?? '');
  const [isIncompleteWanted, setIsIncompleteWanted] = useState(false);
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
  const isOpen = missing.length === 0 || isIncompleteWanted;
  const download = () =>
    attempt(async () => {
      saveFile(await exportText(chosen));
      await markExported();
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
          getText={async () => (await exportText(chosen)).text}
          onCopied={() => void markExported()}
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
          {bundle?.exported === true ? t('popup.export.exported') : t('popup.export.neverExported')}
        </span>
      </div>
    </div>
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
