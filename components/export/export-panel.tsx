// Hands the bundle over: choose a format, see it covered, seal it or not. Says what is missing and what was tested.
import { useState } from 'react';
import { wasExported, type BundleView } from '@/utils/credential/bundle';
import { formatsFor } from '@/utils/credential-kinds/formats';
import { bundledOf, exportedOf, requiredOf, type FieldDef } from '@/utils/credential/field';
import { fieldsIn } from '@/utils/handover/format';
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
import { fieldNames, keepTime, listOf, shortTime } from '../words';
import { ClearExport } from './clear-export';
import { FormatChoice } from './format-choice';
import { FormatNotes } from './format-notes';
import { maskedValues } from './masked-values';
import { Preview } from './preview';
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
  const first = { asked: recipe?.format ?? null, last: useApp((app) => app.lastFormat) };
  // What this receiver got before counts more than what the recipe proposes.
  const before = useApp((app) => app.receipts.at(-1)?.format);
  const [wanted, setWanted] = useState(before ?? first.asked ?? first.last ?? '');
  const [isIncompleteWanted, setIsIncompleteWanted] = useState(false);
  const [protection, setProtection] = useState<Protection>(
    (recipe?.recipients?.length ?? 0) > 0 ? 'keys' : 'passphrase',
  );

  const isMissing = ({ id }: FieldDef) => bundle?.values[id] === undefined;
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
  const format = formats.find(({ id }) => id === wanted) ?? formats[0];
  // Only what this form has a place for can be missing in it.
  const inIt = format === undefined ? [] : fieldsIn(format);
  const missing = requiredOf(fields).filter((field) => isMissing(field) && inIt.includes(field.id));
  const isOpen = missing.length === 0 || isIncompleteWanted;
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
      {format !== undefined && (
        <>
          <FormatChoice formats={formats} chosen={format} first={first} onChoose={setWanted} />
          <FormatNotes format={format} asked={first.asked} />
        </>
      )}
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
        <WhenExported bundle={bundle} />
      </p>
      <Afterwards exportedAt={bundle?.exportedAt ?? null} />
      <Receipts />
    </div>
  );
}

function WhenExported({ bundle }: { readonly bundle: BundleView | null }) {
  const { id: kind, fields } = useKind();
  if (bundle?.exportedAt != null) return t('popup.export.exportedAt', shortTime(bundle.exportedAt));
  const left = exportedOf(fields).filter(({ id }) => bundle?.values[id]?.exported === true);
  if (left.length === 0) return t('popup.export.neverExported');
  return t(
    'popup.export.partlyExported',
    fieldNames(
      kind,
      left.map(({ id }) => id),
    ),
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
  const users = useApp((app) => app.userNames);
  const roles = useApp((app) => app.roleNames);
  const line = testedLine(test, isCurrent, { users, roles });
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
