// Hands the bundle over: choose a format, see it covered, seal it or not. Says what is missing and what was tested.
import { useState } from 'react';
import { wasExported } from '@/utils/credential/bundle';
import { formatsFor } from '@/utils/credential-kinds/formats';
import { bundledOf, requiredOf, type FieldDef } from '@/utils/credential/field';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ClipboardNotice } from '../credentials/clipboard-notice';
import { Conflicts } from '../credentials/conflicts';
import { ReplacedNotice } from '../credentials/replaced-notice';
import { testedLine } from '../test/tested-line';
import { useKind } from '../use-kind';
import type { ViewId } from '../view-id';
import { keepTime, listOf, shortTime } from '../words';
import { ClearExport } from './clear-export';
import { FormatChoice, Preview } from './format-choice';
import { maskedValues } from './masked-values';
import { ProtectionChoice, type Protection } from './protection-choice';
import { Receipts } from './receipts';
import { SealedExport } from './sealed-export';
import '../ui/choices.css';
import './export-panel.css';

export function ExportPanel({ onView }: { readonly onView: (view: ViewId) => void }) {
  const bundle = useApp((app) => app.bundle);
  const recipe = useApp((app) => app.recipe);
  const { id: kind, fields } = useKind();
  const formats = formatsFor(kind, maskedValues(bundle));
  const [wanted, setWanted] = useState(recipe?.format ?? '');
  const [isIncompleteWanted, setIsIncompleteWanted] = useState(false);
  const [protection, setProtection] = useState<Protection>(
    (recipe?.recipients?.length ?? 0) > 0 ? 'keys' : 'passphrase',
  );

  const isMissing = ({ id }: FieldDef) => bundle?.values[id] === undefined;
  const missing = requiredOf(fields).filter(isMissing);
  if (fields.every(isMissing)) {
    return (
      <Notice
        tone="info"
        title={t('popup.export.nothing')}
        actions={
          <Button variant="primary" onClick={() => onView('credentials')}>
            {t('popup.toCredentials')}
          </Button>
        }
      >
        {t('popup.export.nothingHint')}
      </Notice>
    );
  }
  if (bundle !== null && bundle.conflicts.length > 0) return <Conflicts />;
  if (bundle !== null && bundle.exportedAt === null && wasExported(bundle, fields)) {
    const times = Object.values(bundle.handedOver).map(({ at }) => at);
    return (
      <div className="export">
        <Notice tone="done" title={t('popup.export.handedOver')}>
          {t('popup.export.handedOverHint', shortTime(Math.max(...times)))}
        </Notice>
        <Receipts />
      </div>
    );
  }
  const isOpen = missing.length === 0 || isIncompleteWanted;
  const format = formats.find(({ id }) => id === wanted) ?? formats[0];
  const chosen = format?.id ?? '';
  const holdsValues = format?.holdsValues !== false;
  // Where nothing is secret, nothing has to be sealed.
  const isSecret =
    holdsValues && bundledOf(fields).some(({ id, secret }) => secret && bundle?.values[id] !== undefined);
  const isSealed = isSecret && protection !== 'clear';

  return (
    <div className="export">
      <ClipboardNotice />
      <Tested onView={onView} />
      <ReplacedNotice />
      {missing.length > 0 && (
        <Incomplete missing={missing} isWanted={isIncompleteWanted} onWant={setIsIncompleteWanted} />
      )}
      <FormatChoice formats={formats} chosen={chosen} onChoose={setWanted} />
      <Preview format={chosen} />
      {isSecret && <ProtectionChoice chosen={protection} onChoose={setProtection} />}
      {isSecret && !isSealed && <Notice tone="warning">{t('popup.export.clearText')}</Notice>}
      {isSealed ? (
        <SealedExport
          key={`${chosen} ${protection}`}
          format={chosen}
          isToKeys={protection === 'keys'}
          isOpen={isOpen}
        />
      ) : (
        <ClearExport format={chosen} isOpen={isOpen} holdsValues={holdsValues} />
      )}
      <p className="remark">
        {bundle?.exportedAt == null
          ? t('popup.export.neverExported')
          : t('popup.export.exportedAt', shortTime(bundle.exportedAt))}
      </p>
      <Afterwards exportedAt={bundle?.exportedAt ?? null} />
      <Receipts />
    </div>
  );
}

/** What becomes of the values here once they have left. */
function Afterwards({ exportedAt }: { readonly exportedAt: number | null }) {
  const hours = useApp((app) => app.settings.keepExportedHours);
  // What could not be read deletes nothing.
  if (hours === null || hours === 'unknown') return <p className="remark">{t('popup.export.staysHere')}</p>;
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
  readonly missing: readonly FieldDef[];
  readonly isWanted: boolean;
  readonly onWant: (isWanted: boolean) => void;
}

function Incomplete({ missing, isWanted, onWant }: IncompleteProps) {
  const names = listOf(missing.map(({ name }) => name));
  return (
    <Notice tone="warning" title={t('popup.export.incomplete', names)}>
      <label className="check" id="export-missing">
        <input type="checkbox" checked={isWanted} onChange={(event) => onWant(event.target.checked)} />
        {t('popup.export.incompleteAnyway')}
      </label>
    </Notice>
  );
}
