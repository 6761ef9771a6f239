// The tables of NetSuite's ids agree with a second source, and every id that stands anywhere in the project is one of them.
import { describe, expect, test } from 'vitest';
import { featureNamed, featureOf, knownFeatures } from '../../utils/netsuite/ids/known-features';
import { permissionOf, permissionsUnder } from '../../utils/netsuite/ids/permissions';
import { tasks } from '../../utils/netsuite/ids/tasks';
import { normaliseLabel } from '../../utils/netsuite/names';
import { pages } from '../../utils/netsuite/pages';
import { enableFeatures } from '../../utils/netsuite/pages/enable-features';
import { permissionSubtabs } from '../../utils/netsuite/pages/role-record';
import { levels } from '../../utils/netsuite/permissions';
import { dangerousIds } from '../../utils/guide/dangers';
import { onlyInSecondSource, onlyInTable } from '../ids/differences';
import { featureNames } from '../netsuite/feature-names';
import { permissions as fakePermissions } from '../netsuite/permissions';
import { projectFiles, read } from './support/project-files';

const letters: Readonly<Record<string, string>> = { v: 'view', c: 'create', e: 'edit', f: 'full' };

/** Id → levels on offer besides None. */
const secondSource = new Map(
  read('tests/ids/second-source.txt')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => {
      const [offered = '', ids = ''] = line.split(': ');
      const names = Object.entries(letters).flatMap(([letter, name]) =>
        offered.includes(letter) ? name : [],
      );
      return ids.split(' ').map((id) => [id, names] as const);
    }),
);

const table = new Map(
  permissionSubtabs.flatMap((subtab) =>
    permissionsUnder(subtab).map((permission) => [permission.id, permission]),
  ),
);
const knownTasks = new Set(tasks.trim().split('\n'));
describe('the table of permissions', () => {
  test('has them all, and none twice', () => {
    expect(table.size).toBeGreaterThan(660);
    const files = projectFiles().filter((file) => /^utils\/netsuite\/ids\/\w+-permissions\.ts$/.test(file));
    for (const file of files) {
      const ids = read(file)
        .split('\n')
        .flatMap((line) => /^([A-Z0-9_]+) /.exec(line)?.[1] ?? []);
      expect(new Set(ids).size, file).toBe(ids.length);
      expect(read(file), file).toMatch(/^\/\/ .* Made by `npm run make-ids` from /);
    }
  });

  test('has what the second source has, with the same levels, but for differences with a reason', () => {
    const different = [...secondSource].filter(([id, offered]) => {
      const known = table.get(id);
      if (known === undefined) return !Object.hasOwn(onlyInSecondSource, id);
      return known.levels?.join() !== offered.join();
    });
    expect(different).toEqual([]);
    const unseen = [...table.keys()].filter((id) => !secondSource.has(id) && !Object.hasOwn(onlyInTable, id));
    expect(unseen).toEqual([]);
  });

  test('has no difference in the list that there is none of', () => {
    expect(Object.keys(onlyInSecondSource).filter((id) => table.has(id) || !secondSource.has(id))).toEqual(
      [],
    );
    expect(Object.keys(onlyInTable).filter((id) => !table.has(id) || secondSource.has(id))).toEqual([]);
  });

  test('gives no two permissions of one subtab the same name', () => {
    for (const subtab of permissionSubtabs) {
      const labels = permissionsUnder(subtab).flatMap((permission) => permission.labels);
      expect(
        labels.filter((label, at) => labels.indexOf(label) !== at),
        subtab,
      ).toEqual([]);
    }
  });

  test('knows every permission that people are warned of', () => {
    expect(dangerousIds.length).toBeGreaterThan(0);
    expect(dangerousIds.filter((id) => permissionOf(id) === null)).toEqual([]);
  });
});

describe('the table of features', () => {
  test('has each once, in lower case, with subtab and label together', () => {
    expect(knownFeatures().size).toBeGreaterThan(250);
    const all = [...knownFeatures().values()];
    expect(all.filter(({ id }) => !/^[a-z0-9_]+$/.test(id))).toEqual([]);
    expect(all.filter(({ subtab, label }) => (subtab === null) !== (label === null))).toEqual([]);
    const labels = all.flatMap(({ label }) => (label === null ? [] : [normaliseLabel(label)]));
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('is found by id, and by label in any letters', () => {
    expect(featureOf('customcode')).toMatchObject({ subtab: 'SuiteCloud', label: 'Client SuiteScript' });
    expect(featureNamed('server suite-script')?.id).toBe('serversidescripting');
    expect(featureOf('expreports')?.subtab).toBe('Employees');
    expect(featureOf('constructor')).toBeNull();
    expect(featureNamed('')).toBeNull();
  });
});

/** What looks like an id of a permission or task and is none, by file. */
const noIds: readonly { readonly file: RegExp; readonly ids: RegExp; readonly reason: string }[] = [
  { file: /^tests\/bench\/change-page\.ts$/, ids: /^LIST_ROWS$/, reason: 'a number of ours' },
  {
    file: /^tests\/netsuite\/(ui\/menu|pages\/company)\.ts$/,
    ids: /^(ADMI_(CLASSIFICATIONS|COMPANYCAT|IMPORT|INTEGRATION|LISTUSERS|ROLEDIFF|ROLES|SALES|USERMGMT|USERS|WSLOG|WSPREFS)|LIST_OAUTHTOKEN)$/,
    reason: 'nodes of the fake menu and a task of the fake: guesses of ours, of which nothing is read',
  },
  {
    file: /^tests\/unit\/(recipes|guide|components)\//,
    ids: /^(ADMI_(INVENTED|WEBSERVCES|RECORDS_CATALOG)|TRAN_(CUSTINCV|INVOICE))$/,
    reason: 'made up, to be refused or marked',
  },
  {
    file: /^tests\/repo\/netsuite-ids\.test\.ts$/,
    ids: /^(LIST_(ROWS|OAUTHTOKEN)|TRAN_(ACCOUNTING_RULES|INVOICE|CUSTINCV)|ADMI_ADMINDOCS)$/,
    reason: 'named in this list',
  },
  { file: /^utils\/netsuite\/ids\//, ids: /^TRAN_ACCOUNTING_RULES$/, reason: 'the end of a longer id' },
  { file: /^tests\/ids\/differences\.ts$/, ids: /^ADMI_ADMINDOCS/, reason: 'of the second source only' },
  { file: /^tests\/ids\/second-source\.txt$/, ids: /./, reason: 'compared above' },
];

describe('every id in the project', () => {
  const files = projectFiles().filter(
    (file) => /\.(tsx?|mjs|json|html|md|txt)$/.test(file) && !file.includes('lock'),
  );

  test('is a permission or a task of the tables', () => {
    expect(files.length).toBeGreaterThan(400);
    const unknown = files.flatMap((file) => {
      const ids = new Set(read(file).match(/\b(?:ADMI|TRAN|LIST|REPO|REGT)_[A-Z0-9_]*[A-Z0-9]\b/g));
      return [...ids]
        .filter((id) => !table.has(id) && !knownTasks.has(id))
        .filter((id) => !noIds.some((none) => none.file.test(file) && none.ids.test(id)))
        .map((id) => `${id} in ${file}`);
    });
    expect(unknown).toEqual([]);
  });

  test('of a box of Enable Features is a feature with that label', () => {
    const read = Object.entries(enableFeatures.fields).map(([id, { labels }]) => [id, labels] as const);
    const fake = Object.entries(featureNames).map(
      ([id, { label }]) => [id, [normaliseLabel(label)]] as const,
    );
    const wrong = [...read, ...fake].filter(
      ([id, labels]) => !labels.includes(normaliseLabel(featureOf(id)?.label ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  test('of a set-up page is a task', () => {
    const named = pages.flatMap(({ tasks: own = [] }) => own.filter((task) => task.startsWith('ADMI_')));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((task) => !knownTasks.has(task))).toEqual([]);
  });

  test('of the fake NetSuite has its label, subtab and levels', () => {
    const machines = {
      setupmach: 'setup',
      tranmach: 'transactions',
      listsmach: 'lists',
      repomach: 'reports',
    } as const;
    const facts = fakePermissions.map(({ key, label, machine, levels: offered }) => ({
      id: key,
      label: normaliseLabel(label),
      subtab: machines[machine],
      levels: offered,
    }));
    const known = facts.map(({ id, subtab }) => {
      const permission = permissionOf(id);
      return {
        id,
        label: permission?.labels[0],
        subtab: permission?.subtabs.includes(subtab) === true ? subtab : permission?.subtabs,
        levels: permission?.levels?.map((level) => levels[level]),
      };
    });
    expect(facts).toEqual(known);
  });
});
