// Until when the values must not be tried, read again when the time has come.
import { useEffect } from 'react';
import { useApp } from '@/utils/state/use-app';

/** Unix milliseconds, or null when a test may start. */
export function useTestPause(): number | null {
  const until = useApp((app) => app.testPause);
  const refresh = useApp((app) => app.refresh);
  useEffect(() => {
    if (until === null) return;
    const timer = setTimeout(() => void refresh(), Math.max(0, until - Date.now()) + 1000);
    return () => clearTimeout(timer);
  }, [until, refresh]);
  return until;
}
