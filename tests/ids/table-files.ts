// How the tables of NetSuite's ids are written: one entry a line, so that a difference is one line of a commit.

import { featureFacts } from './corrections';

export interface PermissionRow {
  readonly id: string;
  /** Today's first. */
  readonly names: readonly string[];
  /** Letters of the levels on offer, of `nvcef`; empty where nobody published them. */
  readonly levels: string;
}

const SOURCES =
  'Made by `npm run make-ids` from ids and names of oracle/netsuite-suitecloud-sdk, permissions.json, and levels of salto-io/salto, role_permissions.ts.';

const parts = [
  { prefix: 'ADMI', name: 'setup', what: 'Permissions of the subtab Setup.' },
  { prefix: 'TRAN', name: 'transaction', what: 'Permissions of the subtab Transactions.' },
  { prefix: 'LIST', name: 'list', what: 'Permissions of the subtab Lists.' },
  { prefix: 'REPO', name: 'report', what: 'Permissions of the subtab Reports.' },
  { prefix: 'REGT', name: 'register', what: 'Permissions for registers; no source says under which subtab.' },
];

/** By file name. The prefix of an id goes without saying in its file. */
export function permissionFiles(rows: readonly PermissionRow[]): Record<string, string> {
  const lost = rows.filter(({ id }) => !parts.some(({ prefix }) => id.startsWith(`${prefix}_`)));
  if (lost.length > 0) throw new Error(`No file for ${lost.map(({ id }) => id).join(', ')}.`);
  return Object.fromEntries(
    parts.map(({ prefix, name, what }) => [
      `${name}-permissions.ts`,
      tableFile(
        `${name}Permissions`,
        `${what} ${SOURCES}`,
        rows
          .filter(({ id }) => id.startsWith(`${prefix}_`))
          .map(({ id, names, levels }) =>
            `${id.slice(prefix.length + 1)} ${levels || '?'} ${names.join('|')}`.trim(),
          ),
      ),
    ]),
  );
}

export function tableFile(name: string, comment: string, lines: readonly string[]): string {
  return `// ${comment}\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
}

/** One feature a line: its id, and where they are known its subtab and label. */
export function featuresFile(ids: readonly string[]): string {
  return tableFile(
    'features',
    'Features of Enable Features, by the id that the box carries, with subtab and label where they are known. Made by `npm run make-ids` from configurable_features and features of salto-io/salto, enums.ts.',
    [...new Set(ids)].sort().map((id) => {
      const facts = Object.hasOwn(featureFacts, id) ? featureFacts[id] : undefined;
      return facts === undefined ? id : `${id} ${facts.subtab}|${facts.label}`;
    }),
  );
}

const SECOND =
  '# Which levels NetSuite offers for which permissions: letters of nvcef, then the ids. Drawn by `npm run make-ids` from salto-io/salto, role_permissions.ts.';

/** The second source, drawn together: levels, then the ids that offer just these. */
export function levelsFile(levels: ReadonlyMap<string, string>): string {
  const byLevels = new Map<string, string[]>();
  for (const [id, letters] of [...levels].sort(([a], [b]) => (a < b ? -1 : 1)))
    byLevels.set(letters, [...(byLevels.get(letters) ?? []), id]);
  const lines = [...byLevels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letters, ids]) => `${letters}: ${ids.join(' ')}`);
  return `${[SECOND, ...lines].join('\n')}\n`;
}
