// The bundle of this set-up, value by value, masked, and the way to take in what was handed over.
import { lazy, Suspense, useRef, useState } from 'react';
import { requiredOf, type FieldDef } from '@/utils/credential/field';
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';
import { withTexts } from '@/utils/texts/load-texts';
import { useHasPassed } from '../test/use-has-passed';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { StatusIcon } from '../ui/status-icon';
import { IMPORT_DRAFT } from '../import/import-draft';
import { useDraft } from '../use-draft';
import { useKind } from '../use-kind';
import type { ViewId } from '../view-id';
import { OpenPageButton } from '../open-page-button';
import { listOf, stepInWords } from '../words';
import { ClipboardNotice } from './clipboard-notice';
import { Conflicts } from './conflicts';
import { ReplacedNotice } from './replaced-notice';
import { CredentialRow } from './credential-row';
import { ForgetBundle } from './forget-bundle';
import { OlderValuesList } from './older-values';
import { OtherBundles } from './other-bundles';
import { useRevealedValue } from './use-revealed-value';
import './credential-list.css';

const ImportPanel = lazy(async () => ({
  default: (await withTexts(import('../import/import-panel'))).ImportPanel,
}));

export function CredentialList({ onView }: { readonly onView: (view: ViewId) => void }) {
  const { fields } = useKind();
  const bundle = useApp((app) => app.bundle);
  const others = useApp((app) => app.otherBundles);
  const reveal = useApp((app) => app.reveal);
  const revealed = useRevealedValue(reveal);
  const required = requiredOf(fields);
  const missing = required.filter(({ id }) => bundle?.values[id] === undefined);
  const steps = useApp((app) => app.recipe?.steps ?? none);
  // What nobody asks for has its row only when it is there.
  const isWanted = ({ id, step, required }: FieldDef) =>
    required || bundle?.values[id] !== undefined || steps.some((asked) => asked.id === step);
  const hasAny = fields.some(({ id }) => bundle?.values[id] !== undefined);

  return (
    <div className="credentials">
      <p className="summary" id="credentials-summary" tabIndex={-1}>
        <StatusIcon tone={missing.length === 0 ? 'done' : 'todo'} />
        {missing.length === 0
          ? t('popup.credentials.complete', required.length)
          : t('popup.credentials.missing', listOf(missing.map(({ name }) => name)))}
      </p>
      {missing.length === 0 ? <Onward onView={onView} /> : <NextStep />}
      <ClipboardNotice />
      <Conflicts />
      <ReplacedNotice />
      <ul className="values">
        {fields.filter(isWanted).map((field) => (
          <CredentialRow
            key={field.id}
            field={field}
            value={bundle?.values[field.id] ?? null}
            revealed={revealed}
          />
        ))}
      </ul>
      <SharedValue />
      <Import />
      <OlderValuesList />
      <OtherBundles bundles={others} title={t('popup.credentials.others')} />
      {bundle !== null && hasAny && <ForgetBundle bundle={bundle} />}
    </div>
  );
}

/** While values are missing, the page of the next step is where one of them is. */
function NextStep() {
  const { id: kind } = useKind();
  const next = useApp((app) => app.progress?.next ?? null);
  if (next === null) return null;
  return (
    <div className="cause-way">
      <span className="remark">{stepInWords(kind, next)}</span>
      <OpenPageButton step={next} primary />
    </div>
  );
}

/** All is held: what comes next is the test, and after it the export. */
function Onward({ onView }: { readonly onView: (view: ViewId) => void }) {
  const isAtOdds = useApp((app) => (app.bundle?.conflicts.length ?? 0) > 0);
  const isTested = useApp((app) => app.testIsCurrent && app.test !== null);
  const hasPassed = useHasPassed();
  const testConnection = useApp((app) => app.testConnection);
  const { attempt } = useAnnouncer();
  if (isAtOdds) return null;
  const next = () => {
    onView(hasPassed ? 'export' : 'test');
    if (!isTested) void attempt(testConnection, t('popup.failed.test'));
  };
  return (
    <Button variant="primary" onClick={next}>
      {t(hasPassed ? 'popup.test.toExport' : isTested ? 'popup.export.toTest' : 'popup.test.start')}
    </Button>
  );
}

/** Production and its sandboxes may have the same key: what ends it in one ends it in all. */
function SharedValue() {
  const { fields } = useKind();
  const accounts = useApp((app) => app.bundle?.sharedWith ?? none);
  const field = fields.find(({ isSharedInCompany }) => isSharedInCompany);
  if (field === undefined || accounts.length === 0) return null;
  return (
    <p className="remark">{say({ key: `popup.sharedValue.${field.id}`, params: [listOf(accounts)] })}</p>
  );
}

const none: readonly never[] = [];

function Import() {
  const [draft] = useDraft(IMPORT_DRAFT);
  const [isOpen, setIsOpen] = useState(draft !== null || location.hash === '#import');
  const trigger = useRef<HTMLButtonElement>(null);
  const close = () => {
    trigger.current?.focus();
    setIsOpen(false);
  };
  // What came in is tested next: its button stands there.
  const imported = () => {
    setIsOpen(false);
    document.getElementById('credentials-summary')?.focus();
  };
  return (
    <>
      <div className="buttons">
        <Button ref={trigger} small aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t('popup.import.start')}
        </Button>
      </div>
      <Suspense fallback={null}>{isOpen && <ImportPanel onClose={close} onImported={imported} />}</Suspense>
    </>
  );
}
