// Writes a bundle in one of the formats, with who it is for and whether it was tested.
import type { RevealedBundle } from '../credential/bundle';
import type { TestRecord } from '../connection/test-record';
import type { SetUp } from '../guide/set-up';
import { formats } from '../handover/formats';
import { hostLabel } from '../netsuite/account';

export function exportBundle(
  formatId: string,
  values: RevealedBundle,
  setUp: SetUp,
  test: TestRecord | null,
): { text: string; fileName: string; mimeType: string } {
  const format = formats.find(({ id }) => id === formatId);
  if (format === undefined) throw new Error(`Unknown export format: ${formatId}`);
  const text = format.write(values, {
    at: Date.now(),
    application: setUp.application,
    role: setUp.role,
    user: setUp.user,
    tested: testedLine(test),
  });
  // The account is no secret; the vendor's name may be.
  const what = format.holdsValues ? '-credentials' : '';
  const fileName = `netsuite-${hostLabel(setUp.account)}${what}.${format.extension}`;
  return { text, fileName, mimeType: format.mimeType };
}

/** English, because it is read by the vendor's team. */
function testedLine(test: TestRecord | null): string | null {
  if (test?.status !== 'passed' || test.endedAt === null) return null;
  const actingAs = test.rungs.find((rung) => rung.actingAs !== undefined)?.actingAs;
  const as = actingAs?.roleName == null ? '' : ` as role ${actingAs.roleName}`;
  return `Tested on ${new Date(test.endedAt).toISOString()}${as}: passed`;
}
