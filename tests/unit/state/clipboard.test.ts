// @vitest-environment jsdom
// A secret on the clipboard: counted down, emptied when the person stayed, left alone and said when not.
import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { CLIPBOARD_SECONDS, useClipboard } from '@/utils/state/clipboard';

const writeText = vi.fn<(text: string) => Promise<void>>();
const state = () => useClipboard.getState();

beforeEach(() => {
  vi.useFakeTimers();
  writeText.mockReset().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  useClipboard.setState({ what: null, secondsLeft: 0, state: 'counting' });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the clipboard', () => {
  it('is emptied when the time is up and the person has stayed', async () => {
    state().copied('Token Secret');
    expect(state().secondsLeft).toBe(CLIPBOARD_SECONDS);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state().secondsLeft).toBe(CLIPBOARD_SECONDS - 10);
    expect(writeText).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync((CLIPBOARD_SECONDS - 10) * 1000);
    expect(writeText).toHaveBeenCalledExactlyOnceWith('');
    expect(state().what).toBeNull();
  });

  it('is not emptied by itself when the person was elsewhere, which is said', async () => {
    state().copied('Token Secret');
    dispatchEvent(new Event('blur'));
    await vi.advanceTimersByTimeAsync(CLIPBOARD_SECONDS * 1000);
    expect(writeText).not.toHaveBeenCalled();
    expect(state()).toMatchObject({ what: 'Token Secret', state: 'left' });
    await state().clear();
    expect(state().what).toBeNull();
  });

  it('is emptied at once on demand, and says when the browser refuses', async () => {
    state().copied('Token Secret');
    writeText.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
    await state().clear();
    expect(state()).toMatchObject({ what: 'Token Secret', state: 'not-cleared' });
    await state().clear();
    expect(state().what).toBeNull();
  });

  it('counts anew for the next value', async () => {
    state().copied('Consumer Key');
    await vi.advanceTimersByTimeAsync(50_000);
    state().copied('Token Secret');
    expect(state()).toMatchObject({ what: 'Token Secret', secondsLeft: CLIPBOARD_SECONDS });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(writeText).not.toHaveBeenCalled();
  });
});
