// What secret the clipboard may hold because of us, and for how long it is left there.
import { create } from 'zustand';

export const CLIPBOARD_SECONDS = 60;

interface Clipboard {
  /** What was copied, in words, or null when nothing secret was. */
  readonly what: string | null;
  readonly secondsLeft: number;
  /** `left`: the time is up, but the person was elsewhere since and may have copied something of their own. */
  readonly state: 'counting' | 'left' | 'not-cleared';
  readonly copied: (what: string) => void;
  readonly clear: () => Promise<void>;
}

let timer: ReturnType<typeof setInterval> | undefined;

export const useClipboard = create<Clipboard>()((set, get) => {
  let wasElsewhere = false;
  const stop = () => {
    clearInterval(timer);
    removeEventListener('blur', left);
  };
  const left = () => {
    wasElsewhere = true;
  };
  const tick = () => {
    const { secondsLeft, clear } = get();
    if (secondsLeft > 1) {
      set({ secondsLeft: secondsLeft - 1 });
      return;
    }
    stop();
    if (wasElsewhere) set({ secondsLeft: 0, state: 'left' });
    else void clear();
  };
  return {
    what: null,
    secondsLeft: 0,
    state: 'counting',
    copied: (what) => {
      stop();
      wasElsewhere = false;
      set({ what, secondsLeft: CLIPBOARD_SECONDS, state: 'counting' });
      addEventListener('blur', left);
      timer = setInterval(tick, 1000);
    },
    clear: async () => {
      stop();
      try {
        await navigator.clipboard.writeText('');
        set({ what: null });
      } catch {
        // Browsers refuse it while the person is in another window.
        set({ secondsLeft: 0, state: 'not-cleared' });
      }
    },
  };
});
