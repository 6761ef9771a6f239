// Says when the page is left with changes that were not saved, so that the background forgets them.
import { around, is } from './dom';
import { send } from '../messages/send';
import type { PageReading } from '../netsuite/pages/reading';
import { cutRecordId } from './bounds';

/** Gives what takes note of every reading that is sent. */
export function watchLeaving(signal: AbortSignal): (reading: PageReading) => void {
  let sent: PageReading | null = null;
  let hasUnsaved = false;
  let isSubmitted = false;
  // A form that was sent off is not left unsaved, however long NetSuite takes to answer. What the person does on it
  // afterwards says that it came back, refused; NetSuite's own scripts and questions say nothing.
  const submitted = (event: Event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.type === 'submit' || (target !== null && is(target, '[id*="submitter"]'))) isSubmitted = true;
    else if (event.isTrusted && target !== null && around(target, '[role$=dialog]') === null)
      isSubmitted = false;
  };
  for (const type of ['submit', 'click', 'input', 'change'])
    addEventListener(type, submitted, { capture: true, signal });
  addEventListener(
    'pagehide',
    ({ isTrusted }) => {
      // A script of the page can say that it is left.
      if (!isTrusted || sent === null || !hasUnsaved || isSubmitted) return;
      const { page, recordId } = sent;
      void send('pageLeft', { page, recordId: cutRecordId(recordId) }).catch(() => undefined);
    },
    { signal },
  );
  return (reading) => {
    sent ??= reading;
    hasUnsaved ||= !reading.saved;
  };
}
