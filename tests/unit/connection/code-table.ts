// Every code of NetSuite's, answered to every check after what passed before it: what the diagnosis names first, and what it must never name.
import { expect } from 'vitest';
import type { CauseTables } from '@/utils/connection/causes';
import type { CheckFacts } from '@/utils/connection/check';
import { diagnose } from '@/utils/connection/diagnose';
import { noEvidence } from '@/utils/connection/evidence';
import { genericCodes, reasonsByCode } from '@/utils/credential-kinds/shared/netsuite-codes';
import { wsdlFaultCodes } from '../../netsuite/codes';

const allCodes = [
  ...new Set([...wsdlFaultCodes, ...reasonsByCode.keys(), ...Object.keys(genericCodes), 'NEVER_HEARD_OF_1']),
];

export interface Column {
  /** The check that is answered so, and what passed before it. */
  readonly name: string;
  readonly made: (code: string) => Promise<readonly CheckFacts[]>;
}

/** Recipes have all steps of the kind, or only some. */
export async function tableOf(
  tables: CauseTables,
  recipes: readonly (readonly string[])[],
  columns: readonly Column[],
): Promise<string> {
  const rows: string[] = [];
  let cells = 0;
  for (const code of allCodes) {
    const named: string[] = [];
    for (const { name, made } of columns) {
      const checks = await made(code);
      const proven = checks.flatMap(({ proves }) => proves);
      for (const steps of recipes)
        for (const isByHand of [true, false]) {
          const { causes, further } = diagnose({
            tables,
            test: { checks },
            evidence: { ...noEvidence, isByHand },
            recipe: { steps: steps.map((id) => ({ id, after: [] })) },
          });
          cells += 1;
          const where = `${code}, ${name}, ${steps.join()}`;
          expect(causes.length, where).toBeLessThanOrEqual(3);
          expect(causes.length > 0, where).toBe(
            checks.some(({ status }) => status === 'failed' || isRemark(status)),
          );
          for (const { id, step, basis, text } of [...causes, ...further]) {
            const { disprovedBy } = tables.causes.find((cause) => cause.id === id)!;
            expect(
              disprovedBy.filter((claim) => proven.includes(claim)),
              `${where}: ${id}`,
            ).toEqual([]);
            if (step !== null) expect(steps, `${where}: ${id}`).toContain(step);
            // It rests on a check that was made.
            const made =
              basis.type === 'answer' ? checks.find(({ check }) => check === basis.check) : undefined;
            expect(made?.status, `${where}: ${id}`).toMatch(/^(failed|warning)$/);
            expect(text.key).toMatch(/^diagnosis\./);
          }
          if (steps === recipes[0] && isByHand) named.push(causes[0]?.id ?? '–');
        }
    }
    rows.push(`| ${code} | ${named.join(' | ')} |`);
  }
  const titles = columns.map(({ name }) => name);
  const head = `| code | ${titles.join(' | ')} |\n|---|${titles.map(() => '---|').join('')}`;
  return `${head}\n${rows.join('\n')}\n${cells} cells`;
}

function isRemark(status: CheckFacts['status']): boolean {
  return status === 'warning';
}
