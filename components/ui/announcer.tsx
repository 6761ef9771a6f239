// One live region for the whole window: what just happened is read out, and a failed action is shown as well.
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { Button } from './button';
import { Notice } from './notice';

interface Announcer {
  /** Read out, not shown: the change itself can be seen. */
  readonly announce: (text: string) => void;
  /** Runs an action; when it throws, `failure` is shown and read out. Says whether it went well. */
  readonly attempt: (action: () => Promise<void>, failure: string) => Promise<boolean>;
}

async function attemptQuietly(action: () => Promise<void>): Promise<boolean> {
  await action();
  return true;
}

const AnnouncerContext = createContext<Announcer>({ announce: () => undefined, attempt: attemptQuietly });

export function useAnnouncer(): Announcer {
  return useContext(AnnouncerContext);
}

export function AnnouncerProvider({ closeLabel, children }: { closeLabel: string; children: ReactNode }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  // The same text twice is read twice only if it differs: a no-break space makes it so.
  const announce = useCallback((next: string) => {
    setText((last) => (last === next ? `${next}\u00A0` : next));
  }, []);

  const attempt = useCallback(async (action: () => Promise<void>, failure: string) => {
    try {
      await action();
      setProblem(null);
      return true;
    } catch {
      setProblem(failure);
      return false;
    }
  }, []);

  const announcer = useMemo(() => ({ announce, attempt }), [announce, attempt]);
  return (
    <AnnouncerContext value={announcer}>
      {children}
      <div className="visually-hidden" aria-live="polite">
        {text}
      </div>
      <div className="toast" role="alert">
        {problem !== null && (
          <Notice tone="problem">
            {problem}{' '}
            <Button small variant="quiet" onClick={() => setProblem(null)}>
              {closeLabel}
            </Button>
          </Notice>
        )}
      </div>
    </AnnouncerContext>
  );
}
