// Whether the values that count now have passed a test, or what of it can be done without the vendor: then the export is next.
import { useApp } from '@/utils/state/use-app';

export function useHasPassed(): boolean {
  return useApp((app) => app.testIsCurrent && app.test?.status === 'passed');
}
