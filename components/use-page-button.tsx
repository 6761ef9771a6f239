// `Use this page`: brings the guide to the open tab where it did not start by itself, and says what was found there.
import { useState } from 'react';
import type { PageId } from '@/utils/netsuite/pages/page';
import { useApp } from '@/utils/state/use-app';
import { t, type TextKey } from '@/utils/texts';
import { useAnnouncer } from './ui/announcer';
import { Button } from './ui/button';
import { Notice } from './ui/notice';
import { pageName } from './words';

/** `null`: the open tab is no NetSuite page. */
type Found = PageId | null;

const elsewhere: Readonly<Partial<Record<PageId, TextKey>>> = {
  login: 'popup.usePage.login',
  'role-chooser': 'popup.usePage.roleChooser',
  'permission-error': 'popup.usePage.permissionError',
  other: 'popup.usePage.other',
};

/** Only the popup of a NetSuite tab belongs to a page. */
export function UsePageButton({ onCredentials }: { readonly onCredentials: () => void }) {
  const isOffered = useApp((app) => app.surface === 'popup' && app.tabAccount !== null);
  const bringGuide = useApp((app) => app.bringGuide);
  const [found, setFound] = useState<Found | undefined>(undefined);
  const [isLooking, setIsLooking] = useState(false);
  const { attempt } = useAnnouncer();
  if (!isOffered) return null;

  const look = async () => {
    // What was said before goes first: the same words a second time would not be read out.
    setFound(undefined);
    setIsLooking(true);
    await attempt(async () => setFound(await bringGuide()), t('popup.failed.usePage'));
    setIsLooking(false);
  };
  return (
    <div className="use-page">
      <Button small variant="quiet" unavailable={isLooking} onClick={() => void look()}>
        {t('popup.usePage.action')}
      </Button>
      <div role="status">
        {found !== undefined && (
          <Notice
            tone={toneOf(found)}
            {...(found === 'other' && {
              actions: (
                <Button small onClick={onCredentials}>
                  {t('popup.toCredentials')}
                </Button>
              ),
            })}
          >
            {wordsFor(found)}
          </Notice>
        )}
      </div>
    </div>
  );
}

function wordsFor(found: Found): string {
  if (found === null) return t('popup.usePage.none');
  const key = elsewhere[found];
  return key === undefined ? t('popup.usePage.found', pageName(found) ?? found) : t(key);
}

function toneOf(found: Found): 'done' | 'info' | 'warning' {
  if (found === 'permission-error') return 'warning';
  return found === null || elsewhere[found] !== undefined ? 'info' : 'done';
}
