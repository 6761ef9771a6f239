// Until when the token must not be tried, asked again after each test and when the time has come.
import { useEffect, useState } from 'react';
import { useApp } from '@/utils/state/use-app';

/** Unix milliseconds, or null when a test may start. */
export function useTestPause(): number | null {
  const testPause = useApp((app) => app.testPause);
  const test = useApp((app) => app.test);
  const bundle = useApp((app) => app.bundle);
  const [until, setUntil] = useState<number | null>(null);
  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const next = await testPause().catch(() => null);
      if (isGone) return;
      setUntil(next);
      if (next !== null) timer = setTimeout(() => void look(), Math.max(0, next - Date.now()) + 1000);
    };
    void look();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [testPause, test, bundle]);
  return until;
}
