// The whole popup: what it shows before, without and with an account, and its two layouts.
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { withTexts } from '@/utils/texts/load-texts';
import { Header } from './header';
import { openable, type Opened } from './opened';
import { SetupGuide } from './guide/setup-guide';
import { AnnouncerProvider, useAnnouncer } from './ui/announcer';
import { Button } from './ui/button';
import { Notice } from './ui/notice';
import { useMedia } from './ui/use-media';
import { ViewPanel, ViewTabs } from './views';
import { viewIds, type ViewId } from './view-id';
import './app.css';

const EmptyState = lazy(async () => ({
  default: (await withTexts(import('./guide/empty-state'))).EmptyState,
}));
const KeptNotices = lazy(async () => ({ default: (await withTexts(import('./kept-notices'))).KeptNotices }));
const OpenedView = lazy(async () => ({ default: (await withTexts(import('./opened-view'))).OpenedView }));

export function App() {
  const surface = useApp((app) => app.surface);
  useEffect(() => {
    document.documentElement.dataset['surface'] = surface;
  }, [surface]);
  return (
    <AnnouncerProvider closeLabel={t('popup.close')}>
      <Suspense fallback={<Loading />}>
        <Screen />
      </Suspense>
    </AnnouncerProvider>
  );
}

function Screen() {
  const status = useApp((app) => app.status);
  const hasSetUp = useApp((app) => app.account !== null && app.setUp !== null);
  const keepDraft = useApp((app) => app.keepDraft);
  const keptView = useApp((app) => app.drafts['view']);
  const keptOpen = useApp((app) => app.drafts['open']);
  // Whoever follows the tabs stays in the view that is open.
  const [chosen, setChosen] = useState<ViewId | null>(null);
  const view =
    chosen ??
    viewIds.find((id) => id === keptView) ??
    (location.hash === '#import' ? 'credentials' : 'guide');
  const open = openable.find((id) => id === keptOpen) ?? null;
  const setOpen = useCallback(
    (next: Opened) => keepDraft('open', next, useApp.getState().account),
    [keepDraft],
  );
  const setView = useCallback(
    (next: ViewId) => {
      setChosen(next);
      keepDraft('view', next, useApp.getState().account);
    },
    [keepDraft],
  );
  const [isAdding, setIsAdding] = useState(false);
  const takeNextView = useApp((app) => app.takeNextView);
  const testConnection = useApp((app) => app.testConnection);
  const { attempt } = useAnnouncer();
  const startsTest = useRef(false);
  useEffect(() => {
    void takeNextView().then((next) => {
      if (next !== null) setOpen(next === 'another-vendor' ? next : null);
      if (next !== 'test') return;
      setView(next);
      startsTest.current = true;
    });
  }, [takeNextView, setView, setOpen]);
  // The button on the card was the press: no second one is needed here.
  useEffect(() => {
    if (!startsTest.current || status !== 'ready' || !hasSetUp) return;
    startsTest.current = false;
    void attempt(testConnection, t('popup.failed.test'));
  }, [view, status, hasSetUp, attempt, testConnection]);

  if (status === 'loading') return <Loading />;
  if (status === 'failed') return <Failed />;
  if (!hasSetUp || isAdding) {
    return (
      <EmptyState
        onStarted={() => {
          setIsAdding(false);
          setView('credentials');
        }}
        {...(hasSetUp && { onBack: () => setIsAdding(false) })}
      />
    );
  }
  return (
    <Account view={view} onView={setView} onAdd={() => setIsAdding(true)} open={open} onOpen={setOpen} />
  );
}

interface AccountProps {
  readonly view: ViewId;
  readonly onView: (view: ViewId) => void;
  readonly onAdd: () => void;
  readonly open: Opened;
  readonly onOpen: (open: Opened) => void;
}

function Account({ view, onView, onAdd, open, onOpen }: AccountProps) {
  const isTab = useApp((app) => app.surface === 'tab');
  const bundle = useApp((app) => app.setUp && `${app.setUp.account}/${app.setUp.application}`);
  const isRoomy = useMedia('(min-width: 860px)');
  const isWide = isTab && isRoomy;

  const header = <Header open={open} onOpen={onOpen} onAdd={onAdd} />;
  if (open !== null) {
    return (
      <div className="account" data-wide={isWide ? '' : undefined}>
        <header className="top">
          <Title />
          {header}
        </header>
        <Suspense fallback={<Loading />}>
          <OpenedView
            opened={open}
            onClose={() => {
              document.getElementById(open === 'settings' ? 'open-settings' : 'edit-set-up')?.focus();
              onOpen(null);
            }}
          />
        </Suspense>
      </div>
    );
  }
  if (isWide) {
    const shown = view === 'guide' ? 'credentials' : view;
    return (
      <div className="account" data-wide="">
        <header>
          <Title />
          {header}
        </header>
        <main>
          <div className="kept-notices">
            <Suspense fallback={null}>
              <KeptNotices />
            </Suspense>
          </div>
          <div className="columns">
            <section className="guide-column" aria-labelledby="guide-title">
              <h2 id="guide-title">{t('popup.tab.guide')}</h2>
              <SetupGuide onView={onView} />
            </section>
            <div className="views">
              <ViewTabs view={shown} onView={onView} withGuide={false} />
              <ViewPanel key={bundle} view={shown} onView={onView} />
            </div>
          </div>
        </main>
      </div>
    );
  }
  return (
    <div className="account">
      <header className="top">
        <Title />
        {header}
        <ViewTabs view={view} onView={onView} withGuide />
      </header>
      <main>
        <div className="kept-notices">
          <Suspense fallback={null}>
            <KeptNotices />
          </Suspense>
        </div>
        <ViewPanel key={bundle} view={view} onView={onView} />
      </main>
    </div>
  );
}

/** The name stands on the toolbar already; here it is for those who hear the page. */
function Title() {
  return <h1 className="visually-hidden">{t('extension.name')}</h1>;
}

function Loading() {
  return (
    <main>
      <p className="loading" role="status">
        {t('popup.loading')}
      </p>
    </main>
  );
}

function Failed() {
  const load = useApp((app) => app.load);
  const { attempt } = useAnnouncer();
  return (
    <main className="screen">
      <Title />
      <Notice
        tone="problem"
        title={t('popup.failed.loadTitle')}
        actions={
          <Button onClick={() => void attempt(load, t('popup.failed.again'))}>{t('popup.tryAgain')}</Button>
        }
      >
        {t('popup.failed.load')}
      </Notice>
    </main>
  );
}
