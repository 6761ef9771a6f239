// What was handed over of this bundle, and the page for the customer's own files.
import { changeRecord } from '@/utils/handover/change-record';
import type { Receipt } from '@/utils/handover/receipt';
import { fieldNames } from '@/utils/credential/fields';
import { useApp } from '@/utils/state/use-app';
import { formats } from '@/utils/handover/formats';
import { say, t } from '@/utils/texts';
import { Button } from '../ui/button';
import { saveFile } from './save-file';
import { fullTime, listOf, shortTime } from '../words';

export function Receipts() {
  const receipts = useApp((app) => app.receipts);
  const { setUp, recipe, observations, bundle, test } = useApp();
  const write = () => {
    if (setUp === null || bundle === null) return null;
    const acting = test?.rungs.find(({ actingAs }) => actingAs !== undefined)?.actingAs;
    const isEnded = test?.status === 'passed' || test?.status === 'failed';
    return changeRecord({
      setUp,
      recipe,
      observations,
      bundle,
      receipts,
      test:
        test === null || !isEnded
          ? null
          : {
              result: test.status === 'passed' ? 'Passed' : 'Failed',
              at: test.endedAt ?? test.startedAt,
              as: acting?.roleName ?? acting?.roleId ?? null,
            },
      at: Date.now(),
    });
  };
  const download = () => {
    const text = write();
    if (text !== null)
      saveFile({
        text,
        fileName: `netsuite-${setUp?.account ?? ''}-change-record.md`,
        mimeType: 'text/markdown',
      });
  };
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
              {lineOf(receipt)}
            </li>
          ))}
        </ul>
      )}
      <div className="buttons">
        <Button small onClick={download}>
          {t('popup.receipts.record')}
        </Button>
      </div>
      <p className="remark">{t('popup.receipts.recordHint')}</p>
    </section>
  );
}

/** `.env file, Laravel`: as the person chose it. */
function formatName(id: string): string {
  const format = formats.find((one) => one.id === id);
  if (format === undefined) return id;
  const kind = say({ key: `export.format.${format.kind}` });
  const isOneOfMany = formats.filter((one) => one.kind === format.kind).length > 1;
  return isOneOfMany ? `${kind}, ${format.tools.join(', ')}` : kind;
}

function lineOf({ fields, format, way, sealedTo, test }: Receipt): string {
  const sealed =
    sealedTo === 'clear' || sealedTo === 'passphrase'
      ? t(`popup.receipts.${sealedTo}`)
      : t('popup.receipts.keys', sealedTo.map((key) => `${key.slice(0, 12)}…`).join(', '));
  const tested =
    test === null
      ? t('popup.receipts.notTested')
      : t(`popup.receipts.test.${test.status}`, shortTime(test.at));
  const what = listOf(fields.map((field) => fieldNames[field]));
  return [what, formatName(format), t(`popup.receipts.${way}`), sealed, tested].join(' · ');
}
