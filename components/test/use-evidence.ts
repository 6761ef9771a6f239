// What is known besides the answers of a test, made from what the popup holds.
import { useMemo } from 'react';
import { evidenceOf, type Evidence } from '@/utils/connection/evidence';
import type { TestRecord } from '@/utils/connection/test-record';
import { useApp } from '@/utils/state/use-app';

export function useEvidence(test: TestRecord | null): Evidence | null {
  const recipe = useApp((app) => app.recipe);
  const setUp = useApp((app) => app.setUp);
  const bundle = useApp((app) => app.bundle);
  const observations = useApp((app) => app.observations);
  return useMemo(
    () =>
      setUp === null || bundle === null ? null : evidenceOf({ recipe, setUp, bundle, observations, test }),
    [recipe, setUp, bundle, observations, test],
  );
}
