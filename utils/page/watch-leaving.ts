// Says when the page is left with changes that were not saved, so that the background forgets them.
import { send } from '../messages/send';
import type { PageReading } from '../netsuite/pages/reading';
import { cutRecordId } from './bounds';

/** A form that is sent off may still be changed by NetSuite's scripts; later changes are the person's again. */
const AFTER_SUBMIT_MS = 250;

/** Gives what takes note of every reading that is sent. */
export function watchLeaving(signal: AbortSignal): (reading: PageReading) => void {
  let sent: PageReading | null = null;
  let hasUnsaved = false;
  let isSubmitted = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A form that was sent off is not left unsaved; whether it was taken is seen when its page is opened again.
  const submitted = (event: Event) => {
    const isSubmit =
      event.type === 'submit' ||
      (event.target instanceof Element && event.target.matches('[id*="submitter"]'));
    if (isSubmit) isSubmitted = true;
  };
  document.addEventListener('submit', submitted, { capture: true, signal });
  document.addEventListener('click', submitted, { capture: true, signal });
  addEventListener(
    'pagehide',
    () => {
      if (sent === null || !hasUnsaved || isSubmitted) return;
      const { page, recordId } = sent;
      void send('pageLeft', { page, recordId: cutRecordId(recordId) }).catch(() => undefined);
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  return (reading) => {
    sent ??= reading;
    hasUnsaved ||= !reading.saved;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isSubmitted = false;
    }, AFTER_SUBMIT_MS);
  };
}
