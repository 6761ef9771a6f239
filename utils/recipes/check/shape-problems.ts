// What is wrong with the shape of a recipe file, in our own words: the schema's library has its own, which nobody outside knows.
import type { z } from 'zod/mini';
import type { Problem } from '../../guide/judge-permissions';
import { didYouMean } from './nearest';
import { keysAt } from './schema-keys';
import { anyOf, quote } from './quote';

/** What the library says of itself, since it is given no language. */
const NO_WORDS = 'Invalid input';

type Issue = z.core.$ZodIssue;

/** How something is written whose form is fixed, by the name of its key. What a schema says itself is not here. */
const forms: Readonly<Record<string, string>> = {
  id: 'Small letters, digits and - only, a letter first, such as acme-orders.',
  step: 'The id of a step, such as role.',
  after: 'The ids of steps, such as role.',
  choice: 'The id of a choice, in small letters, digits and -.',
  leastOf: 'The id of a recipe, in small letters, digits and -.',
  successor: 'The id of a recipe, in small letters, digits and -.',
  features: 'NetSuite’s id of a feature in small letters, such as restwebservices.',
  feature: 'NetSuite’s id of a feature in small letters, such as restwebservices.',
  key: 'NetSuite’s id of a permission, such as TRAN_SALESORD, or the script id of a custom record, such as customrecord_acme.',
  except: 'NetSuite’s ids of permissions, such as ADMI_KERNEL.',
  format: 'The id of an export format, such as json.',
  values: 'The name of a value: letters and digits, a letter first.',
  heldByVendor: 'The names of values: letters and digits, a letter first.',
  recipients: 'A public key of age: age1 and 58 small letters and digits.',
  script: 'The id of a script, such as customscript_acme, or its number.',
  deployment: 'The id of a deployment, such as customdeploy_acme, or its number.',
  read: 'A day, such as 2026-11-05.',
};

const kindsOfData: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

/** Of these nothing that was given is repeated: it may be a secret by mistake. */
const unsaid = ['recipients', 'certificate', 'settings'];

const isUnsaid = (path: readonly PropertyKey[]) => unsaid.some((key) => path.includes(key));

const lastName = (path: readonly PropertyKey[]) =>
  path.findLast((step): step is string => typeof step === 'string') ?? '';

function formOf(path: readonly PropertyKey[]): string {
  const own = lastName(path);
  const [list] = path;
  // Features have ids of NetSuite's own.
  const name = own === 'id' && list === 'features' ? 'features' : own;
  return Object.hasOwn(forms, name) ? (forms[name] ?? '') : 'See RECIPES.md for how it is written.';
}

function givenAt(path: readonly PropertyKey[], data: unknown): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    data,
  );
}

/** Of several forms that something may have, that with the least that is wrong. */
function nearestForm(errors: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) => Math.max(...issues.map(({ path }) => path.length));
  return [...errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

export function shapeProblems(issues: readonly Issue[], schema: z.core.$ZodType, data: unknown): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const given = givenAt(path, data);
    const said = isUnsaid(path) ? 'What stands there' : quote(given);
    const is = (message: string): Problem[] => [{ path: [...path], message }];
    switch (issue.code) {
      case 'unrecognized_keys': {
        const known = keysAt(schema, path);
        return issue.keys.map((key) => ({
          path: [...path, key],
          message: `A recipe has no key ${quote(key)} there.${didYouMean(key, known)}${
            known.length > 0 && known.length < 25 ? ` There may be ${anyOf(known)}.` : ''
          }`,
        }));
      }
      case 'invalid_type': {
        const wanted = kindsOfData[issue.expected] ?? 'something else';
        return given === undefined
          ? is(`It is missing. Write ${wanted}.`)
          : is(`${said} stands there, and ${wanted} is wanted.`);
      }
      case 'invalid_value': {
        const offered = issue.values.map(String);
        const near = typeof given === 'string' ? didYouMean(given, offered) : '';
        const all = offered.length > 12 ? '' : ` It may be ${anyOf(offered)}.`;
        return given === undefined
          ? is(`It is missing.${all}`)
          : is(`${said} is not known there.${near}${all}`);
      }
      case 'too_big':
        return is(tooMuch(issue.origin, String(issue.maximum)));
      case 'too_small':
        return issue.origin === 'string'
          ? is('It is empty. Write at least one word, or leave the key out where it may be left out.')
          : is(`There must be at least ${String(issue.minimum)}.`);
      case 'invalid_format':
        return is(
          issue.message === NO_WORDS
            ? `${said} is not written as it must be. ${formOf(path)}`
            : issue.message,
        );
      case 'invalid_key':
        return is(
          `The name ${quote(lastName(path))} is not written as it must be. ${formOf(path.slice(0, -1))}`,
        );
      case 'invalid_union': {
        const nearer = nearestForm(issue.errors);
        return nearer.length === 0
          ? is(`${said} is not known there. ${formOf(path)}`)
          : shapeProblems(
              nearer.map((each) => ({ ...each, path: [...path, ...each.path] })),
              schema,
              data,
            );
      }
      case 'custom':
        return is(issue.message === NO_WORDS ? formOf(path) : issue.message);
      case 'invalid_element':
      case 'not_multiple_of':
        return is(`${said} is not written as it must be. ${formOf(path)}`);
    }
  });
}

function tooMuch(origin: string, most: string): string {
  if (origin === 'string') return `It is too long: at most ${most} characters.`;
  return origin === 'array' ? `There are too many: at most ${most}.` : `At most ${most}.`;
}
