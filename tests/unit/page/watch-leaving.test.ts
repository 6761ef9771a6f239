// @vitest-environment jsdom
// What was changed and not saved is said when the page is left, and a form that was sent off is not left unsaved.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '@/utils/netsuite/pages/reading';
import { watchLeaving } from '@/utils/page/watch-leaving';
import { hearMessages, type Sent } from './background';

const record = (saved: boolean) => ({ page: 'role-record', recordId: '7', saved }) as PageReading;
let sent: Sent[] = [];
let run = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  sent = hearMessages();
  vi.spyOn(window, 'addEventListener');
  run = new AbortController();
  document.body.innerHTML =
    '<form><input id="name"><input type="button" id="btn_multibutton_submitter"></form>';
});
afterEach(() => {
  run.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const leave = () => byHand('pagehide', document.body);
/** No script can make an event that the browser trusts: what hears it is given one. */
function byHand(type: string, target: HTMLElement): void {
  for (const [heard, listener] of vi.mocked(window.addEventListener).mock.calls)
    if (heard === type && typeof listener === 'function')
      listener.call(document, { type, target, isTrusted: true } as unknown as Event);
}
const press = (id: string) => document.getElementById(id)!.click();

describe('a page that is left', () => {
  it('unsaved says so', () => {
    const noteSent = watchLeaving(run.signal);
    noteSent(record(true));
    noteSent(record(false));
    leave();
    expect(sent).toMatchObject([{ type: 'pageLeft', data: { page: 'role-record', recordId: '7' } }]);
  });

  it('as it was read says nothing', () => {
    watchLeaving(run.signal)(record(true));
    press('name');
    leave();
    expect(sent).toEqual([]);
  });

  it('before anything was read says nothing', () => {
    watchLeaving(run.signal);
    leave();
    expect(sent).toEqual([]);
  });

  it.each([
    ['by its button', () => press('btn_multibutton_submitter')],
    ['by Enter', () => document.forms[0]!.dispatchEvent(new Event('submit', { bubbles: true }))],
  ])('because it was sent off %s says nothing', (_, sendOff) => {
    const noteSent = watchLeaving(run.signal);
    noteSent(record(false));
    vi.advanceTimersByTime(1000);
    sendOff();
    // NetSuite's own scripts change the form once more.
    noteSent(record(false));
    leave();
    expect(sent).toEqual([]);
  });

  it('long after it was sent off, by a form that is slow to be answered, says nothing', () => {
    const noteSent = watchLeaving(run.signal);
    noteSent(record(false));
    press('btn_multibutton_submitter');
    noteSent(record(false));
    vi.advanceTimersByTime(60_000);
    leave();
    expect(sent).toEqual([]);
  });

  it.each(['input', 'change', 'click'])(
    'says so when NetSuite did not take the form and the person went on: %s',
    (type) => {
      const noteSent = watchLeaving(run.signal);
      noteSent(record(false));
      press('btn_multibutton_submitter');
      byHand(type, document.getElementById('name')!);
      leave();
      expect(sent).toHaveLength(1);
    },
  );

  it('says nothing when the person answered a question that NetSuite asked before it saved', () => {
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog"><button id="yes">OK</button></div>');
    const noteSent = watchLeaving(run.signal);
    noteSent(record(false));
    press('btn_multibutton_submitter');
    byHand('click', document.getElementById('yes')!);
    leave();
    expect(sent).toEqual([]);
  });
});
