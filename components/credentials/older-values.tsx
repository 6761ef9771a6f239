// Older values that newer ones have replaced: kept until they are forgotten, and able to count again.
import { useState } from 'react';
import type { OlderValues } from '@/utils/credential/bundle';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Confirm } from '../ui/confirm';
import { useKind } from '../use-kind';
import { fieldNames } from '../words';
import { provenanceLine } from './value-provenance';
import { VisitNotice } from './visit-notice';
import './older-values.css';

export function OlderValuesList() {
  const older = useApp((app) => app.bundle?.older ?? none);
  if (older.length === 0) return null;
  return (
    <section className="older-values" aria-labelledby="older-values">
      <h3 id="older-values">{t('popup.credentials.olderTitle')}</h3>
      <p className="remark">{t('popup.credentials.olderHint')}</p>
      {visitsWithSeveral(older).map(({ visit, count }) => (
        <VisitNotice key={visit} visit={visit} text={t('popup.credentials.visitAdded', count)} />
      ))}
      <ul>
        {older.map((each) => (
          <Older key={each.entryId} older={each} />
        ))}
      </ul>
    </section>
  );
}

const none: readonly OlderValues[] = [];

/** NetSuite shows values once in an opened page: one that has added several made them up. */
function visitsWithSeveral(older: readonly OlderValues[]): { visit: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { visit } of older) if (visit !== null) counts.set(visit, (counts.get(visit) ?? 0) + 1);
  return [...counts].flatMap(([visit, count]) => (count > 1 ? [{ visit, count }] : []));
}

function Older({ older: { entryId, values, exported, provenance } }: { readonly older: OlderValues }) {
  const [isAsking, setIsAsking] = useState(false);
  const { id: kind } = useKind();
  const restoreValues = useApp((app) => app.restoreValues);
  const forgetOlder = useApp((app) => app.forgetOlder);
  const { announce, attempt } = useAnnouncer();
  const names = fieldNames(
    kind,
    values.map(({ field }) => field),
  );

  const restore = async () => {
    if (await attempt(() => restoreValues(entryId), t('popup.failed.save')))
      announce(t('popup.credentials.restored'));
  };
  const forget = async () => {
    if (!(await attempt(() => forgetOlder(entryId), t('popup.failed.forget')))) return;
    announce(t('popup.credentials.forgotten', names));
    document.getElementById('credentials-summary')?.focus();
  };

  return (
    <li>
      <div className="older-head">
        <strong>{names}</strong>
        <div className="value-actions">
          <Button small variant="quiet" about={names} onClick={() => void restore()}>
            {t('popup.credentials.restore')}
          </Button>
          <Button
            small
            variant="quiet"
            about={names}
            aria-expanded={isAsking}
            onClick={() => setIsAsking(!isAsking)}
          >
            {t('popup.forget')}
          </Button>
        </div>
      </div>
      <p className="remark">
        <code className="code">{values.map(({ shown }) => shown).join('  ')}</code>
        <br />
        {provenanceLine(provenance)}
        {' · '}
        {exported ? t('popup.credentials.olderExported') : t('popup.credentials.unexported')}
      </p>
      {isAsking && (
        <Confirm
          title={t('popup.credentials.forgetOlderTitle')}
          confirmLabel={t('popup.forget')}
          cancelLabel={t('popup.keep')}
          onConfirm={() => void forget()}
          onCancel={() => setIsAsking(false)}
        >
          {t('popup.credentials.forgetIssued')}
        </Confirm>
      )}
    </li>
  );
}
