// What a person sees before any account is known: what to do, and the way in for somebody who already has the values.
import { lazy, Suspense, useEffect, useRef, useState, type SubmitEvent } from 'react';
import { SIGN_IN } from '@/utils/netsuite/sign-in-paths';
import { accountFieldOf } from '@/utils/state/account-field';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { withTexts } from '@/utils/texts/load-texts';
import { DamageNotice, LostNotice } from '../kept-notices';
import { refusalText } from '../refusal-text';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { IMPORT_DRAFT } from '../import/import-draft';
import { useDraft } from '../use-draft';
import { useKind } from '../use-kind';
import { BrandMark } from './brand-mark';
import './empty-state.css';

const ImportPanel = lazy(async () => ({
  default: (await withTexts(import('../import/import-panel'))).ImportPanel,
}));

interface EmptyStateProps {
  readonly onStarted: () => void;
  /** Only where there is something to go back to. */
  readonly onBack?: () => void;
}

export function EmptyState({ onStarted, onBack }: EmptyStateProps) {
  const [draft, keepDraft] = useDraft('account');
  const [pasted] = useDraft(IMPORT_DRAFT);
  const [isTyping, setIsTyping] = useState(onBack !== undefined || draft !== null);
  const [isImporting, setIsImporting] = useState(
    onBack === undefined && (pasted !== null || location.hash === '#import'),
  );
  const [error, setError] = useState<string | null>(null);
  const startWithAccount = useApp((app) => app.startWithAccount);
  const { attempt } = useAnnouncer();
  const { id: kind } = useKind();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (isTyping) input.current?.focus();
  }, [isTyping]);

  const start = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    await attempt(async () => {
      const answer = await startWithAccount(input.current?.value ?? '');
      if (answer.ok) {
        keepDraft(null);
        onStarted();
      } else {
        setError(refusalText(accountFieldOf(kind), answer, {}));
        input.current?.focus();
      }
    }, t('popup.failed.save'));
  };

  return (
    <main className="screen empty">
      <h1 className="visually-hidden">{t('extension.name')}</h1>
      <LostNotice />
      <DamageNotice />
      <BrandMark />
      <h2>{onBack === undefined ? t('popup.empty.title') : t('popup.empty.anotherTitle')}</h2>
      {/* Where something is entered already, that is in sight. */}
      {!isImporting && !isTyping && (
        <>
          <p>{t('popup.empty.openNetSuite')}</p>
          <a className="button button-primary" href={SIGN_IN} target="_blank" rel="noreferrer">
            <span>{t('popup.welcome.open')}</span>
          </a>
        </>
      )}
      {!isImporting && <p>{t('popup.empty.haveValues')}</p>}
      {isImporting ? (
        <Suspense fallback={null}>
          <ImportPanel onClose={() => setIsImporting(false)} onImported={onStarted} />
        </Suspense>
      ) : isTyping ? (
        <form className="start-form" onSubmit={(event) => void start(event)}>
          <TextField
            ref={input}
            code
            label={t('popup.empty.whichAccount')}
            hint={t('popup.empty.accountHint')}
            error={error}
            defaultValue={draft ?? undefined}
            onInput={(event) => {
              setError(null);
              keepDraft(event.currentTarget.value || null);
            }}
          />
          <div className="buttons">
            <Button variant="primary" submits>
              {t('popup.empty.start')}
            </Button>
            {onBack !== undefined && <Button onClick={onBack}>{t('popup.cancel')}</Button>}
          </div>
        </form>
      ) : (
        <div className="buttons">
          <Button onClick={() => setIsTyping(true)}>{t('popup.empty.have')}</Button>
          <Button onClick={() => setIsImporting(true)}>{t('popup.import.start')}</Button>
        </div>
      )}
      <p className="remark">{t('popup.empty.promise')}</p>
    </main>
  );
}
