// Engines, stores and views serve every kind of credential: none of them names a kind, or a field or step of one.
import { describe, expect, test } from 'vitest';
import { kinds } from '../../utils/credential-kinds';
import { findKindNames, namesOf, type Kind } from './support/kind-names';
import { projectFiles, read } from './support/project-files';

/** A kind's own folder, NetSuite's words in other languages, our texts, what recipes say of themselves, and migrations, which are frozen as they were. */
const apart =
  /^utils\/(credential-kinds\/|netsuite\/languages\/|texts\/|recipes\/catalogue-index\.ts$|[^/]+\/migrations\/)/;

/** What NetSuite has on its pages carries NetSuite's names: its features, subtabs and records are called as kinds and steps are. */
const ofNetSuite = /^utils\/netsuite\/(pages|ids)\//;

const sources = projectFiles().filter(
  (file) => /^(entrypoints|components|utils)\/.*\.tsx?$/.test(file) && !apart.test(file),
);

/** What is there on request carries NetSuite's own names, of its roles and scripts: they are nobody's kind. */
const names = namesOf(
  kinds.map((kind) => ({ ...kind, fields: kind.fields.filter((field) => field.isOnRequest !== true) })),
);
const fieldNames = { ...names, plain: names.plain.filter(({ topic }) => topic === 'field') };

test('the kinds have fields and steps to look for', () => {
  expect(names.plain.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['tba', 'accountId', 'consumerKey', 'tokenSecret', 'locationId', 'integration']),
  );
  expect(sources.length).toBeGreaterThan(100);
});

test.each(sources)('%s', (file) => {
  expect(findKindNames(file, read(file), ofNetSuite.test(file) ? fieldNames : names)).toEqual([]);
});

describe('planted', () => {
  const kind: Kind = {
    id: 'door',
    name: 'Door keys',
    fields: [
      { id: 'frontKey', name: 'Front Key' },
      { id: 'houseId', name: 'House ID', isAccount: true },
      { id: 'token', name: 'Coin' },
    ],
    steps: [{ id: 'cut-key' }, { id: 'role' }, { id: 'lock' }],
  };
  const found = (code: string) => findKindNames('planted.tsx', code, namesOf([kind]));

  test.each([
    ['a field as a variable', 'const frontKey = 1;', 'field frontKey'],
    ['in a longer name', 'function isFrontKeyHeld() {}', 'field frontKey'],
    ['in the plural', 'const frontKeys = [];', 'field frontKey'],
    ['as a property', 'values.frontKey.reveal();', 'field frontKey'],
    ['as a key', 'const hints = { frontKey: 1 };', 'field frontKey'],
    ['as a string', "reveal('frontKey');", 'field frontKey'],
    ['in the key of a text', "t('credential.frontKey.hint');", 'field frontKey'],
    ['in a template', 't(`frontKey.${hint}`);', 'field frontKey'],
    ['in a type', "type Key = 'frontKey' | 'backKey';", 'field frontKey'],
    ['the field of the account', 'values.houseId;', 'field houseId'],
    ['a name on the screen', "const label = 'Front Key:';", 'the name Front Key'],
    ['a name in markup', 'const label = <b>the House ID of</b>;', 'the name House ID'],
    ['a kind', "if (recipe.kind === 'door') open();", 'kind door'],
    ['a kind in a name', 'const isDoorSetUp = true;', 'kind door'],
    ['a step', "show('cut-key');", 'step cut-key'],
    ['a step as a key', 'const pages = { lock: 1 };', 'step lock'],
    ['an ordinary word, compared', "if (step.id === 'role') go();", 'step role'],
    ['turned round', "if ('role' !== requirement.step) go();", 'step role'],
    ['as an index', "steps['role'].open();", 'step role'],
    ['as a property of the steps', 'stepPages.role.open();', 'step role'],
    ['as a case', "switch (step) { case 'role': go(); }", 'step role'],
    ['asked for', "if (doneSteps.has('role')) go();", 'step role'],
    ['among others', "if (['role', 'x'].includes(step)) go();", 'step role'],
    ['in a list', "const lateSteps = ['x', 'role'];", 'step role'],
    ['in a table', 'const titles: Record<StepId, string> = { role: 1 };', 'step role'],
    [
      'in a table that satisfies',
      'const titles = { role: 1 } satisfies Record<StepId, number>;',
      'step role',
    ],
    ['as a value', "const cause = { step: 'role' };", 'step role'],
    ['in markup', 'const row = <Row step="role" />;', 'step role'],
    ['in a type of steps', "type StepId = 'role' | 'x';", 'step role'],
    ['an ordinary field, compared', "if (field === 'token') go();", 'field token'],
  ])('%s', (_, code, what) => {
    expect(found(code)).toContain(`1: ${what}`);
  });

  test.each([
    'const role = setUp.role;',
    "const names = { role: 'Role', user: 'User' };",
    "choose('role');",
    'function parseHouseId(text: string): HouseId { return text; }',
    'const outdoors = 1; // the door, its frontKey and step cut-key',
    "const spec = { ids: ['token', 'lock'], labels: ['front key'] };",
    'const backKey = tokens.length;',
    'const blocked = unlock(clock);',
  ])('nothing in %s', (code) => {
    expect(found(code)).toEqual([]);
  });
});
