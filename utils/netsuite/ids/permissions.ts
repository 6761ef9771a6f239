// The table of NetSuite's permissions: where each stands on a role, its English names, the levels on offer. For the background and
// tools only: neither a page nor a view loads it.
import { normaliseLabel } from '../names';
import { tableSubtabs, type PermissionSubtab } from '../pages/role-record';
import type { Level } from '../permissions';
import { listPermissions } from './list-permissions';
import { registerPermissions } from './register-permissions';
import { reportPermissions } from './report-permissions';
import { setupPermissions } from './setup-permissions';
import { transactionPermissions } from './transaction-permissions';

export interface KnownPermission {
  readonly id: string;
  /** More than one where nobody published which it is. */
  readonly subtabs: readonly PermissionSubtab[];
  /** English, of any generation; today's first. None where nobody published one. */
  readonly names: readonly string[];
  /** The names, normalised. */
  readonly labels: readonly string[];
  /** On offer besides None; null where nobody published them. */
  readonly levels: readonly Level[] | null;
}

const parts: readonly (readonly [prefix: string, subtabs: readonly PermissionSubtab[], lines: string])[] = [
  ['ADMI', ['setup'], setupPermissions],
  ['TRAN', ['transactions'], transactionPermissions],
  ['LIST', ['lists'], listPermissions],
  ['REPO', ['reports'], reportPermissions],
  ['REGT', tableSubtabs, registerPermissions],
];

const levelLetters: readonly (readonly [letter: string, level: Level])[] = [
  ['v', 'view'],
  ['c', 'create'],
  ['e', 'edit'],
  ['f', 'full'],
];

interface Table {
  readonly byId: ReadonlyMap<string, KnownPermission>;
  readonly byLabel: ReadonlyMap<string, readonly KnownPermission[]>;
}

let table: Table | null = null;

/** Read when it is first asked for: most lives of the background need none of it. */
function read(): Table {
  const all = parts.flatMap(([prefix, subtabs, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line): KnownPermission => {
        const [, id = '', letters = '', text = ''] = /^(\S+) (\S+) ?(.*)$/.exec(line) ?? [];
        const names = text === '' ? [] : text.split('|');
        return {
          id: `${prefix}_${id}`,
          subtabs,
          names,
          labels: names.map(normaliseLabel),
          levels:
            letters === '?'
              ? null
              : levelLetters.filter(([letter]) => letters.includes(letter)).map(([, level]) => level),
        };
      }),
  );
  const byLabel = new Map<string, KnownPermission[]>();
  for (const permission of all)
    for (const label of permission.labels) byLabel.set(label, [...(byLabel.get(label) ?? []), permission]);
  return { byId: new Map(all.map((permission) => [permission.id, permission])), byLabel };
}

export function permissionOf(id: string): KnownPermission | null {
  table ??= read();
  return table.byId.get(id) ?? null;
}

/** Those that are called so, whatever the case and marks. */
export function permissionsNamed(label: string): readonly KnownPermission[] {
  table ??= read();
  return table.byLabel.get(normaliseLabel(label)) ?? [];
}

export function allPermissions(): readonly KnownPermission[] {
  table ??= read();
  return [...table.byId.values()];
}

export function permissionsUnder(subtab: PermissionSubtab): readonly KnownPermission[] {
  return allPermissions().filter(({ subtabs }) => subtabs.includes(subtab));
}

/** Every label by which a permission may be shown, normalised: the one that a recipe has, and those of the table. */
export function permissionLabels(id: string, label: string): readonly string[] {
  return [...new Set([normaliseLabel(label), ...(permissionOf(id)?.labels ?? [])])];
}
