// Which values the tools for client credentials can use.
import type { ExportValues } from '../../../handover/format';

/** Not where the vendor has the key. */
export function hasPrivateKey(values: ExportValues): boolean {
  return values['privateKey'] !== undefined;
}

type Suits = (values: ExportValues) => boolean;

/** Where the algorithm is not known, nothing speaks against it. */
function isFor(algorithms: RegExp): Suits {
  return ({ algorithm }) => algorithm === undefined || algorithms.test(algorithm);
}

/** For tools that sign with RSA only. */
export const isRsa = isFor(/^PS/);

/** For tools that sign with ES256, whatever the key is. */
export const isP256 = isFor(/^ES256$/);

/** For tools that read no curve beyond P-384. */
export const isNotP521 = isFor(/^(?:PS|ES(?:256|384)$)/);

export function allOf(...conditions: readonly Suits[]): Suits {
  return (values) => conditions.every((holds) => holds(values));
}
