// The result of a test to send to somebody else, in words and as JSON: what was tested, when, as whom. No value is in it.
import { describeResult } from '@/utils/connection/describe';
import { diagnose, NAMED } from '@/utils/connection/diagnose';
import { shareableTest } from '@/utils/connection/shareable-test';
import { decisiveRung, type TestRecord } from '@/utils/connection/test-record';
import { say, t } from '@/utils/texts';
import { CopyButton } from '../ui/copy-button';
import { useEvidence } from './use-evidence';

export function TestShare({ test }: { readonly test: TestRecord }) {
  const evidence = useEvidence(test);
  if (evidence === null || test.endedAt === null) return null;
  const rung = decisiveRung(test);
  const causes = rung === undefined ? [] : diagnose(rung, evidence).causes.slice(0, NAMED);
  const result = shareableTest(test, causes);
  const asText = () => {
    const { account, application, tested, actingAs } = result;
    const lines = [
      t('popup.share.title', account, application, tested),
      t(`popup.share.${test.status === 'failed' ? 'failed' : 'passed'}`),
      ...(actingAs === undefined
        ? []
        : [t('popup.share.actingAs', actingAs.userId ?? '', actingAs.roleName ?? actingAs.roleId ?? '')]),
      ...test.rungs
        .filter(({ status }) => status !== 'not-run')
        .map((one) => `- ${say({ key: `connection.rung.${one.rung}` })} ${say(describeResult(one))}`),
      ...causes.map(({ messageKey }) => `> ${say({ key: messageKey })}`),
    ];
    return Promise.resolve(`${lines.join('\n')}\n`);
  };
  const labels = { copiedLabel: t('popup.copied'), failedLabel: t('popup.notCopied') };
  return (
    <div className="test-share">
      <span className="remark">{t('popup.share.what')}</span>
      <CopyButton small label={t('popup.share.text')} {...labels} getText={asText} />
      <CopyButton
        small
        label={t('popup.share.json')}
        {...labels}
        getText={() => Promise.resolve(`${JSON.stringify(result, null, 2)}\n`)}
      />
    </div>
  );
}
