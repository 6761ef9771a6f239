// Hands the bundle over: for whom, how it is protected, one button; then what is left to do until it is there. Says what is missing.
import { wasExported } from '@/utils/credential/bundle';
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
import { useSetUpDraft } from '../use-draft';
import { fieldNames, listOf, shortTime } from '../words';
import { ClearExport } from './clear-export';
import { DeliverySteps } from './delivery-steps';
import { FormatChoice } from './format-choice';
import { FormatNotes } from './format-notes';
import { maskedValues } from './masked-values';
import { Preview } from './preview';
import { ProtectionChoice, protections } from './protection-choice';
import { Receipts } from './receipts';
import { SealedExport } from './sealed-export';
import { useDelivery } from './use-delivery';
import '../ui/choices.css';
import './export-panel.css';

export function ExportPanel({ onView }: { readonly onView: (view: ViewId) => void }) {
  const bundle = useApp((app) => app.bundle);
  const recipe = useApp((app) => app.recipe);
  const vendor = useApp((app) => app.vendors.current);
  const { id: kind, fields } = useKind();
  const formats = formatsFor(kind, maskedValues(bundle));
  const first = { asked: recipe?.format ?? null, last: useApp((app) => app.lastFormat) };
  // What this receiver got before counts more than what the recipe proposes.
  const before = useApp((app) => app.receipts.at(-1)?.format);
  const [wanted, setWanted] = useSetUpDraft('export format');
  const [partly, setPartly] = useSetUpDraft('export partly');
  const [guard, setProtection] = useSetUpDraft('export protection');
  const protection =
    protections.find((id) => id === guard) ?? ((recipe?.recipients?.length ?? 0) > 0 ? 'keys' : 'passphrase');
  const { delivery, change } = useDelivery();

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
  if (bundle?.exportedAt === null && wasExported(bundle, fields)) {
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
  if (delivery === undefined) return <p className="loading">{t('popup.loadingView')}</p>;
  if (delivery !== null) {
    return (
      <div className="export">
        <ClipboardNotice />
        <DeliverySteps delivery={delivery} change={change} />
        <Receipts />
      </div>
    );
  }
  const format =
    formats.find(({ id }) => id === (wanted ?? before ?? first.asked ?? first.last)) ?? formats[0];
  // Only what this form has a place for can be missing in it.
  const inIt = format === undefined ? [] : fieldsIn(format);
  const missing = requiredOf(fields).filter((field) => isMissing(field) && inIt.includes(field.id));
  const isOpen = missing.length === 0 || partly !== null;
  const chosen = format?.id ?? '';
  const holdsValues = format?.holdsValues !== false;
  // Where nothing is secret, nothing has to be sealed.
  const isSecret =
    holdsValues && bundledOf(fields).some(({ id, secret }) => secret && bundle?.values[id] !== undefined);
  const isSealed = isSecret && protection !== 'clear';

  return (
    <div className="export">
      <ClipboardNotice />
      <HandedOver />
      {missing.length > 0 ? (
        <Incomplete
          missing={missing}
          isWanted={partly !== null}
          onWant={(isWanted) => setPartly(isWanted ? 'yes' : null)}
          onView={onView}
        />
      ) : (
        <Tested onView={onView} />
      )}
      <ReplacedNotice />
      <section className="for-whom" aria-labelledby="for-whom">
        <p>
          <span className="remark" id="for-whom">
            {t('popup.export.forWhom')}
          </span>{' '}
          <strong>{vendor}</strong>
        </p>
        {format !== undefined && (
          <>
            <FormatChoice formats={formats} chosen={format} first={first} onChoose={setWanted} />
            <FormatNotes format={format} asked={first.asked} />
          </>
        )}
      </section>
      {isSecret && <ProtectionChoice chosen={protection} onChoose={setProtection} />}
      {isSecret && !isSealed && <Notice tone="warning">{t('popup.export.clearText')}</Notice>}
      {isSealed ? (
        <SealedExport
          key={`${chosen} ${protection}`}
          format={chosen}
          isToKeys={protection === 'keys'}
          isOpen={isOpen}
          onSealed={change}
        />
      ) : (
        <ClearExport format={chosen} isOpen={isOpen} holdsValues={holdsValues} onLeft={change} />
      )}
      <Preview format={chosen} />
      <Receipts />
    </div>
  );
}

/** The names of those values that were handed over while others were not; else null. */
function usePartlyHandedOver(): string | null {
  const { id: kind, fields } = useKind();
  const bundle = useApp((app) => app.bundle);
  const left = exportedOf(fields).filter(({ id }) => bundle?.values[id]?.exported === true);
  if (bundle?.exportedAt !== null || left.length === 0) return null;
  return fieldNames(
    kind,
    left.map(({ id }) => id),
  );
}

/** When these values were handed over, and what becomes of them here. */
function HandedOver() {
  const exportedAt = useApp((app) => app.bundle?.exportedAt ?? null);
  const hours = useApp((app) => app.settings.keepExportedHours);
  const partly = usePartlyHandedOver();
  if (partly !== null) return <Notice tone="info">{t('popup.export.partlyExported', partly)}</Notice>;
  if (exportedAt === null) return null;
  // What could not be read deletes nothing.
  const stays = hours === null || hours === 'unknown';
  return (
    <Notice tone="done" title={t('popup.export.exportedAt', shortTime(exportedAt))}>
      {stays
        ? t('popup.export.staysHere')
        : t('popup.export.goesAt', shortTime(exportedAt + hours * 3_600_000))}
    </Notice>
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
  readonly onView: (view: ViewId) => void;
}

/** The values come first; without them only somebody who says so goes on. */
function Incomplete({ missing, isWanted, onWant, onView }: IncompleteProps) {
  const names = listOf(missing.map(({ name }) => name));
  return (
    <Notice
      tone="warning"
      title={t('popup.export.incomplete', names)}
      actions={
        <Button
          small={isWanted}
          variant={isWanted ? 'plain' : 'primary'}
          onClick={() => onView('credentials')}
        >
          {t('popup.toCredentials')}
        </Button>
      }
    >
      <label className="check" id="export-missing">
        <input type="checkbox" checked={isWanted} onChange={(event) => onWant(event.target.checked)} />
        {t('popup.export.incompleteAnyway')}
      </label>
    </Notice>
  );
}
