// Says that a secret is on the clipboard, counts down until it is emptied, and empties it at once when asked to.
import { useClipboard } from '@/utils/state/clipboard';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

export function ClipboardNotice() {
  const { what, secondsLeft, state, clear } = useClipboard();
  const { announce } = useAnnouncer();
  if (what === null) return null;
  const clearNow = async () => {
    await clear();
    if (useClipboard.getState().what === null) announce(t('popup.clipboard.cleared'));
  };
  return (
    <Notice
      tone="warning"
      actions={
        <Button small onClick={() => void clearNow()}>
          {t('popup.clipboard.clear')}
        </Button>
      }
    >
      {/* The seconds are for the eye: told one by one they would drown everything else. */}
      {state === 'counting' ? (
        <>
          {t('popup.clipboard.copied', what)}{' '}
          <span aria-hidden="true">{t('popup.clipboard.seconds', secondsLeft)}</span>
        </>
      ) : (
        t(state === 'left' ? 'popup.clipboard.left' : 'popup.clipboard.notCleared', what)
      )}
    </Notice>
  );
}
