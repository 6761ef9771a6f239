// What a kind of credentials is: a way to authenticate, said as tables that the engines read. A third kind is one more folder.
import type { CauseTables } from '../connection/causes';
import type { Check } from '../connection/check';
import type { FieldDef } from '../credential/field';
import type { GuideTables } from '../guide/progress';
import type { StepDef } from '../guide/step';

/** Light: what every view may load. */
export interface KindTables {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly FieldDef[];
  readonly steps: readonly StepDef[];
}

export interface CredentialKind extends KindTables, GuideTables {
  readonly checks: readonly Check[];
  readonly causes: CauseTables;
}
