// The values of a bundle as the screen may show them: masks where they are secret.
import type { BundleView } from '@/utils/credential/bundle';
import type { ExportValues } from '@/utils/handover/format';

export function maskedValues(bundle: BundleView | null): ExportValues {
  const held = Object.values(bundle?.values ?? {});
  return Object.fromEntries(held.map(({ field, shown }) => [field, shown]));
}
