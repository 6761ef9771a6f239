// The result of a test to send to somebody else, in words and as JSON: what was tested, when, as whom. No value is in it.
import { shareableTest } from '@/utils/connection/shareable-test';
import { verdictOf, type TestRecord, type Verdict } from '@/utils/connection/test-record';
import { useApp } from '@/utils/state/use-app';
import { say, t, type TextKey } from '@/utils/texts';
import { CopyButton } from '../ui/copy-button';
import { checkName } from './check-name';
import './test-share.css';

const verdictTexts = {
  passed: 'popup.share.passed',
  'passed-with-remarks': 'popup.share.passed',
  'not-proven': 'popup.share.notProven',
  failed: 'popup.share.failed',
  interrupted: 'popup.test.interrupted',
  running: 'popup.test.runningNow',
} as const satisfies Readonly<Record<Verdict, TextKey>>;

export function TestShare({ test }: { readonly test: TestRecord }) {
  const diagnosis = useApp((app) => app.diagnosis);
  const checks = useApp((app) => app.checks);
  const checkTexts = useApp((app) => app.checkTexts);
  if (test.endedAt === null) return null;
  const causes = diagnosis?.causes ?? [];
  const result = shareableTest(test, causes);
  const checkLine = (check: (typeof checks)[number]) => {
    const { id } = check;
    const facts = test.checks.find((each) => each.check === id);
    const text = checkTexts[id]?.text;
    return facts === undefined || facts.status === 'not-run' || text === undefined
      ? []
      : [`- ${checkName(check)} ${say(text)}`];
  };
  const asText = () => {
    const { account, application, tested, actingAs } = result;
    const lines = [
      t('popup.share.title', account, application, tested),
      t(verdictTexts[verdictOf(test)]),
      ...(actingAs === undefined
        ? []
        : [t('popup.share.actingAs', actingAs.userId ?? '', actingAs.roleName ?? actingAs.roleId ?? '')]),
      ...checks.flatMap(checkLine),
      ...causes.flatMap(({ text, basis }) => [
        `> ${say(text)}`,
        ...(basis.type === 'answer' && basis.said !== null ? [`>   ${basis.said}`] : []),
      ]),
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
