// `npm run make-ids PERMISSIONS.json LEVELS.ts ENUMS.ts`: makes the tables of utils/netsuite/ids anew, from files that were fetched before.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { featureFacts, otherNames, permissionsSeenLive, wrongNames } from './corrections';
import { featuresFile, levelsFile, permissionFiles, tableFile, type PermissionRow } from './table-files';

/** As `permissions.json` of the skill netsuite-sdf-roles-and-permissions in Oracle's SuiteCloud SDK has them. */
interface OraclePermissions {
  readonly permissions: Readonly<
    Record<string, { readonly permissions: readonly { readonly id: string; readonly name: string }[] }>
  >;
}

const TABLES = resolve(import.meta.dirname, '../../utils/netsuite/ids');
const LEVELS = resolve(import.meta.dirname, 'second-source.txt');

const letters: Readonly<Record<string, string>> = { NONE: 'n', VIEW: 'v', CREATE: 'c', EDIT: 'e', FULL: 'f' };

const order = ['n', 'v', 'c', 'e', 'f'];

/** `  ADMI_ACCOUNTING: new Set(['NONE', 'FULL']),` → the letters of the levels, in their order. */
function levelsById(text: string): ReadonlyMap<string, string> {
  const rows = [...text.matchAll(/^ {2}([A-Z0-9_]+): new Set\(\[([^\]]*)\]\)/gm)];
  return new Map(
    rows.map(([, id = '', names = '']) => {
      const given = new Set([...names.matchAll(/'([A-Z]+)'/g)].map(([, name = '']) => letters[name]));
      return [id, order.filter((letter) => given.has(letter)).join('')];
    }),
  );
}

/** The values of one list in Salto's enums.ts. */
function valuesOf(text: string, list: string): readonly string[] {
  const values = new RegExp(`\\n {2}${list}: new PrimitiveType\\(.*?values: \\[(.*?)\\]`, 's').exec(
    text,
  )?.[1];
  if (values === undefined) throw new Error(`There is no list ${list}.`);
  return [...values.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
}

function permissionRows(oracle: OraclePermissions, levels: ReadonlyMap<string, string>): PermissionRow[] {
  const names = new Map<string, string[]>();
  for (const { permissions } of Object.values(oracle.permissions))
    for (const { id, name } of permissions) names.set(id, [...(names.get(id) ?? []), name]);
  for (const [id, { name }] of Object.entries(wrongNames)) names.set(id, [name]);
  for (const [id, { name }] of Object.entries(permissionsSeenLive)) names.set(id, name === '' ? [] : [name]);
  for (const [id, more] of Object.entries(otherNames)) names.set(id, [...(names.get(id) ?? []), ...more]);
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => ({ id, names: own, levels: levels.get(id) ?? '' }));
}

const [permissionsFile, levelsFileGiven, enumsFile] = process.argv.slice(2);
if (permissionsFile === undefined || levelsFileGiven === undefined || enumsFile === undefined) {
  console.error('Name the three files: npm run make-ids PERMISSIONS.json LEVELS.ts ENUMS.ts');
  process.exitCode = 1;
} else {
  const oracle = JSON.parse(readFileSync(permissionsFile, 'utf8')) as OraclePermissions;
  const levels = levelsById(readFileSync(levelsFileGiven, 'utf8'));
  const enums = readFileSync(enumsFile, 'utf8');
  // The first list has combinations as well, which are no boxes; but some boxes that cannot be set by a file are in it alone.
  const labelled = valuesOf(enums, 'features').filter((id) => Object.hasOwn(featureFacts, id.toLowerCase()));
  const features = new Set([...labelled, ...valuesOf(enums, 'configurable_features')]);
  const tasks = new Set([...valuesOf(enums, 'generic_task'), ...valuesOf(enums, 'generic_standard_task')]);
  const files = {
    ...permissionFiles(permissionRows(oracle, levels)),
    'features.ts': featuresFile([...features].map((id) => id.toLowerCase())),
    'tasks.ts': tableFile(
      'tasks',
      'Tasks of the set-up, as menus and the help calls behind labels name them. Made by `npm run make-ids` from generic_task and generic_standard_task of salto-io/salto, enums.ts.',
      [...tasks].filter((id) => isOfSetUp(id)).sort(),
    ),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(resolve(TABLES, name), text);
  writeFileSync(LEVELS, levelsFile(levels));
}

/** All of the set-up menu, and the records that the guide leads to. */
function isOfSetUp(id: string): boolean {
  return /^(ADMI_|(EDIT|LIST|SRCH|TRAN)_(ROLE|DIFFROLE|EMPLOYEE|LOCATION|LOGINAUDIT|USERPREFS|AUTHORIZATIONCONSENT)(SELF|SFA)?$)/.test(
    id,
  );
}
