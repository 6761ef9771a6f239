// What was handed over of this bundle, and the page for the customer's own files.
import type { Receipt } from '@/utils/handover/receipt';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { useKind } from '../use-kind';
import { fieldNames, fullTime, shortTime } from '../words';
import { formatName } from './format-name';
import { saveFile } from './save-file';
import './receipts.css';

export function Receipts() {
  const { id: kind } = useKind();
  const receipts = useApp((app) => app.receipts);
  const changeRecord = useApp((app) => app.changeRecord);
  const { attempt } = useAnnouncer();
  const download = () => attempt(async () => saveFile(await changeRecord()), t('popup.failed.export'));
  return (
    <section className="receipts" aria-labelledby="receipts">
      <h3 id="receipts">{t('popup.receipts.title')}</h3>
      {receipts.length === 0 ? (
        <p className="remark">{t('popup.receipts.none')}</p>
      ) : (
        <ul>
          {[...receipts].reverse().map((receipt) => (
            <li key={receipt.at}>
              <time dateTime={new Date(receipt.at).toISOString()} title={fullTime(receipt.at)}>
                {shortTime(receipt.at)}
              </time>{' '}
              {lineOf(receipt, kind)}
            </li>
          ))}
        </ul>
      )}
      <div className="buttons">
        <Button small onClick={() => void download()}>
          {t('popup.receipts.record')}
        </Button>
      </div>
      <p className="remark">{t('popup.receipts.recordHint')}</p>
    </section>
  );
}

function lineOf({ fields, format, way, sealedTo, test }: Receipt, kind: string): string {
  const sealed =
    sealedTo === 'clear' || sealedTo === 'passphrase'
      ? t(`popup.receipts.${sealedTo}`)
      : t('popup.receipts.keys', sealedTo.map((key) => `${key.slice(0, 12)}…`).join(', '));
  const tested =
    test === null
      ? t('popup.receipts.notTested')
      : t(`popup.receipts.test.${test.status}`, shortTime(test.at));
  return [
    fieldNames(kind, fields),
    formatName(format, kind),
    t(`popup.receipts.${way}`),
    sealed,
    tested,
  ].join(' · ');
}
