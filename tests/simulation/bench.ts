// What the simulation of faults plays with: one kind of credentials, a set-up in the fake NetSuite, and everything that an administrator can
// get wrong in it.
import type { CauseTables } from '@/utils/connection/causes';
import type { Check, CheckFacts } from '@/utils/connection/check';
import type { RecordIds } from '@/utils/connection/record-ids';
import { runChecks } from '@/utils/connection/run-checks';
import { checksOf } from '@/utils/credential-kinds/kind';
import type { FieldDef } from '@/utils/credential/field';
import { secret } from '@/utils/credential/secret';
import type { Recipe } from '@/utils/guide/recipe';
import type { SetUp } from '@/utils/guide/set-up';
import type { ListRow } from '@/utils/netsuite/pages/reading';
import type { Failure } from '../netsuite/failures';
import { fetchInProcess } from '../netsuite/server';
import type { Account, World } from '../netsuite/world';
import { auditRows } from './audit-rows';

export const APPLICATION = 'Warehouse Link';

/** A set-up in which everything is right until a fault is made. */
export interface Stage {
  readonly world: World;
  readonly account: Account;
  readonly failures: Failure[];
  /** As they are typed or held; null for one that is not held. */
  readonly values: Record<string, string | null>;
  /** How far this computer's clock is ahead, in milliseconds. */
  clock: number;
}

export interface Fault<Own extends Stage = Stage> {
  readonly name: string;
  readonly make: (stage: Own) => void;
  /** Causes whose sentence, followed, puts it right. */
  readonly causes: readonly string[];
  /** The values were typed, so they may not be those that NetSuite issued. */
  readonly byHand?: true;
}

export interface Bench {
  readonly kind: string;
  readonly faults: readonly Fault[];
  readonly tables: CauseTables;
  readonly recipe: Recipe;
  /** One test of a fresh set-up with these faults. */
  readonly test: (faults: readonly Fault[]) => Promise<Tested>;
}

export interface Tested {
  readonly checks: readonly CheckFacts[];
  /** What the Login Audit Trail of the account shows then. */
  readonly rows: readonly ListRow[];
}

export interface KindTables {
  readonly id: string;
  readonly checks: readonly Check[];
  readonly probes: (recipe: Recipe) => readonly Check[];
  readonly fields: readonly FieldDef[];
  readonly causes: CauseTables;
}

export interface BenchOptions<Own extends Stage> {
  readonly kind: KindTables;
  readonly recipe: Recipe;
  readonly setUp: SetUp;
  readonly recordIds: RecordIds;
  readonly faults: readonly Fault<Own>[];
  readonly stage: () => Promise<Own>;
}

export function benchOf<Own extends Stage>(options: BenchOptions<Own>): Bench {
  const { kind, recipe, setUp, recordIds, faults } = options;
  return {
    kind: kind.id,
    faults: faults as readonly Fault[],
    tables: kind.causes,
    recipe,
    test: async (made) => {
      const stage = await options.stage();
      for (const fault of made) (fault as Fault<Own>).make(stage);
      const values = Object.entries(stage.values).flatMap(([field, text]) =>
        text === null ? [] : [[field, secret(text)] as const],
      );
      const checks = await runChecks(checksOf(kind, recipe), {
        account: stage.account.id,
        values: Object.fromEntries(values),
        fields: kind.fields,
        recipe,
        setUp,
        seen: new Set(),
        recordIds,
        signal: new AbortController().signal,
        isOnline: () => true,
        fetch: (url, init) => fetchInProcess(stage.world, stage.failures, url, init),
        now: () => Date.now() + stage.clock,
        onStart: async () => {},
        onFacts: async () => {},
      });
      return { checks, rows: auditRows(stage.account) };
    },
  };
}
