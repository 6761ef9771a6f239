// Older values that newer ones have replaced: kept until they are forgotten, and able to count again.
import { useState } from 'react';
import type { ShownSuperseded } from '@/utils/credential/bundle';
import { fieldNames } from '@/utils/credential/fields';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Confirm } from '../ui/confirm';
import { provenanceLine } from './value-provenance';
import { listOf } from '../words';

export function SupersededList() {
  const superseded = useApp((app) => app.bundle?.superseded ?? none);
  if (superseded.length === 0) return null;
  return (
    <section className="superseded" aria-labelledby="superseded">
      <h3 id="superseded">{t('popup.credentials.olderTitle')}</h3>
      <p className="remark">{t('popup.credentials.olderHint')}</p>
      <ul>
        {superseded.map((older) => (
          <Older key={older.entryId} older={older} />
        ))}
      </ul>
    </section>
  );
}

const none = [] as const;

function Older({ older: { entryId, values, exported } }: { readonly older: ShownSuperseded }) {
  const [isAsking, setIsAsking] = useState(false);
  const restoreValues = useApp((app) => app.restoreValues);
  const forgetSuperseded = useApp((app) => app.forgetSuperseded);
  const { announce, attempt } = useAnnouncer();
  const names = listOf(values.map(({ field }) => fieldNames[field]));
  const provenance = values[0]?.provenance;

  const restore = async () => {
    if (await attempt(() => restoreValues(entryId), t('popup.failed.save')))
      announce(t('popup.credentials.restored'));
  };
  const forget = async () => {
    if (!(await attempt(() => forgetSuperseded(entryId), t('popup.failed.forget')))) return;
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
        {provenance !== undefined && provenanceLine(provenance)}
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
