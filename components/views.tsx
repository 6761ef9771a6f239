// The tab bar and the view that is chosen. Only that view exists, so whatever it revealed goes when it is left.
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { verdictOf, type Verdict } from '@/utils/connection/test-record';
import { wasExported } from '@/utils/credential/bundle';
import { requiredOf } from '@/utils/credential/field';
import { countStops } from '@/utils/guide/progress';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { withTexts } from '@/utils/texts/load-texts';
import { SetupGuide } from './guide/setup-guide';
import { Icon } from './ui/icon';
import { TabPanel, Tabs, type Tab } from './ui/tabs';
import { useKind } from './use-kind';
import type { ViewId } from './view-id';

/** Only the guide is there at once, so that the popup opens quickly. The export is not even fetched before it is asked for. */
const CredentialList = lazy(async () => ({ default: (await withTexts(loadCredentials())).CredentialList }));
const ConnectionTest = lazy(async () => ({ default: (await withTexts(loadTest())).ConnectionTest }));
const ExportPanel = lazy(async () => ({
  default: (await withTexts(import('./export/export-panel'))).ExportPanel,
}));

const loadCredentials = () => import('./credentials/credential-list');
const loadTest = () => import('./test/connection-test');

interface ViewProps {
  readonly view: ViewId;
  readonly onView: (view: ViewId) => void;
}

/** `withGuide` is false where the guide stands beside the tabs. */
export function ViewTabs({ view, onView, withGuide }: ViewProps & { readonly withGuide: boolean }) {
  const tabs = useTabs().filter(({ id }) => withGuide || id !== 'guide');
  return <Tabs label={t('popup.tabs')} tabs={tabs} selected={view} onSelect={onView} />;
}

export function ViewPanel({ view, onView }: ViewProps) {
  useEffect(() => {
    void loadCredentials();
    void loadTest();
  }, []);
  return (
    <TabPanel id={view}>
      <h2 className="visually-hidden">{t(`popup.tab.${view}`)}</h2>
      <Suspense fallback={<p className="loading">{t('popup.loadingView')}</p>}>
        {view === 'guide' && <SetupGuide onView={onView} />}
        {view === 'credentials' && <CredentialList onView={onView} />}
        {view === 'test' && <ConnectionTest onView={onView} />}
        {view === 'export' && <ExportPanel onView={onView} />}
      </Suspense>
    </TabPanel>
  );
}

function useTabs(): Tab<ViewId>[] {
  const { fields } = useKind();
  const steps = useApp((app) => app.progress?.steps);
  const bundle = useApp((app) => app.bundle);
  const test = useApp((app) => app.test);
  const testIsCurrent = useApp((app) => app.testIsCurrent);

  const stops = countStops(steps ?? []);
  const required = requiredOf(fields);
  const present = required.filter(({ id }) => bundle?.values[id] !== undefined).length;
  return [
    {
      id: 'guide',
      label: t('popup.tab.guide'),
      ...(steps !== undefined && {
        mark: `${stops.finished}/${stops.all}`,
        markMeaning: t('popup.mark.steps', stops.finished, stops.all),
      }),
    },
    {
      id: 'credentials',
      label: t('popup.tab.credentials'),
      mark: `${present}/${required.length}`,
      markMeaning: t('popup.mark.values', present, required.length),
    },
    {
      id: 'test',
      label: t('popup.tab.test'),
      ...testMark(test === null ? null : verdictOf(test), testIsCurrent),
    },
    {
      id: 'export',
      label: t('popup.tab.export'),
      ...(bundle !== null &&
        wasExported(bundle, fields) && { mark: tick, markMeaning: t('popup.mark.exported') }),
    },
  ];
}

const tick = <Icon name="check" size={14} weight={3} className="mark-good" />;

function testMark(verdict: Verdict | null, isCurrent: boolean): { mark?: ReactNode; markMeaning?: string } {
  if (verdict === null) return {};
  if (verdict === 'running') return { mark: '…', markMeaning: t('popup.mark.running') };
  if (!isCurrent)
    return { mark: <Icon name="minus" size={14} weight={3} />, markMeaning: t('popup.mark.stale') };
  if (verdict === 'not-proven')
    return { mark: <Icon name="minus" size={14} weight={3} />, markMeaning: t('popup.mark.notProven') };
  if (verdict === 'passed' || verdict === 'passed-with-remarks')
    return { mark: tick, markMeaning: t('popup.mark.passed') };
  return {
    mark: <Icon name="triangleAlert" size={14} weight={2.5} className="mark-bad" />,
    markMeaning: verdict === 'failed' ? t('popup.mark.failed') : t('popup.mark.interrupted'),
  };
}
