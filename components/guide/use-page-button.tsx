// `Check this page`: brings the guide to the open tab where it did not start by itself, and says what was found there.
import { useState } from 'react';
import type { PageId } from '@/utils/netsuite/pages/page';
import { useApp } from '@/utils/state/use-app';
import { t, type TextKey } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { pageName } from '../words';
import './use-page-button.css';

/** `null`: the open tab is no NetSuite page. */
type Answer = PageId | null;

const elsewhere: Readonly<Partial<Record<PageId, TextKey>>> = {
  login: 'popup.usePage.login',
  'role-chooser': 'popup.usePage.roleChooser',
  'permission-error': 'popup.usePage.permissionError',
  other: 'popup.usePage.other',
};

/** Popup and panel of a NetSuite tab belong to a page. */
export function UsePageButton({ onCredentials }: { readonly onCredentials: () => void }) {
  const isOffered = useApp((app) => app.surface !== 'tab' && app.tabAccount !== null && !app.asksToSignIn);
  const bringGuide = useApp((app) => app.bringGuide);
  const [page, setPage] = useState<Answer | undefined>(undefined);
  const [isLooking, setIsLooking] = useState(false);
  const { attempt } = useAnnouncer();
  if (!isOffered) return null;

  const look = async () => {
    // What was said before goes first: the same words a second time would not be read out.
    setPage(undefined);
    setIsLooking(true);
    await attempt(async () => setPage(await bringGuide()), t('popup.failed.usePage'));
    setIsLooking(false);
  };
  return (
    <div className="use-page">
      <Button small variant="quiet" unavailable={isLooking} onClick={() => void look()}>
        {t('popup.usePage.action')}
      </Button>
      <div role="status">
        {page !== undefined && (
          <Notice
            tone={toneOf(page)}
            {...(page === 'other' && {
              actions: (
                <Button small onClick={onCredentials}>
                  {t('popup.toCredentials')}
                </Button>
              ),
            })}
          >
            {wordsFor(page)}
          </Notice>
        )}
      </div>
    </div>
  );
}

function wordsFor(page: Answer): string {
  if (page === null) return t('popup.usePage.none');
  const key = elsewhere[page];
  return key === undefined ? t('popup.usePage.found', pageName(page) ?? page) : t(key);
}

function toneOf(page: Answer): 'done' | 'info' | 'warning' {
  if (page === 'permission-error') return 'warning';
  return page === null || elsewhere[page] !== undefined ? 'info' : 'done';
}
