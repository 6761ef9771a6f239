// The shapes of what a recipe asks for, as its file has them.
import { z } from 'zod/mini';
import { settingTables, type SettingList } from '../guide/recipe-settings';
import { permissionSubtabs, tableSubtabs } from '../netsuite/pages/role-record';
import { recordNames, tableNames } from '../netsuite/ids/record-types';
import { deploymentIdPattern, scriptIdPattern } from '../netsuite/script-ids';

/** Plain words: no address, no markup, nothing that cannot be seen. */
export const text = z.string().check(
  z.minLength(1),
  z.maxLength(300),
  z.refine((given) => !/:\/\/|[<>]|\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}/u.test(given), {
    error: 'Only plain text is allowed: no addresses with ://, no < or >, no control characters.',
  }),
);
/** The way through a menu has `>` between its parts. */
const menu = z.string().check(
  z.minLength(1),
  z.maxLength(300),
  z.refine((given) => !/:\/\/|<|\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}/u.test(given), {
    error: 'A way through the menu, such as Setup > Company > Enable Features: plain text without ://, <.',
  }),
);
export const id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,60}$/));
export const name = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/));
/** NetSuite's own, in lower case. */
const featureId = z.string().check(z.regex(/^[a-z0-9][a-z0-9_]{0,59}$/));
const script = z.string().check(
  z.regex(scriptIdPattern, {
    error:
      'A script id such as customscript_acme_orders in lower case, or the number that NetSuite gives it.',
  }),
);
const deployment = z.string().check(
  z.regex(deploymentIdPattern, {
    error:
      'A deployment id such as customdeploy_acme_orders in lower case, or the number that NetSuite gives it.',
  }),
);

const condition = z.union([
  z.strictObject({ feature: featureId, is: z.optional(z.boolean()) }),
  z.strictObject({ oneWorld: z.boolean() }),
  z.strictObject({ choice: id, is: z.optional(z.boolean()) }),
]);

/** What each thing that is asked for may say of itself, besides the step. */
const asked = {
  reason: text,
  when: z.optional(z.array(condition).check(z.minLength(1), z.maxLength(5))),
  place: z.optional(text),
  uncertain: z.optional(text),
  least: z.optional(text),
};
const inStep = { step: id, ...asked };

const level = z.enum(['view', 'create', 'edit', 'full']);
const NETSUITE_ID = /^[A-Z]+_[A-Z0-9_]+$/;
const permission = {
  key: z.string().check(z.regex(/^(?:[A-Z]+_[A-Z0-9_]+|customrecord[a-z0-9_]{1,40})$/)),
  label: text,
  subtab: z.enum(permissionSubtabs),
  level,
};

export const features = z
  .array(z.strictObject({ id: featureId, label: text, ...asked }))
  .check(z.maxLength(60));

export const permissions = z
  .array(
    z.strictObject({
      ...permission,
      ...inStep,
      or: z.optional(z.array(z.strictObject(permission)).check(z.minLength(1), z.maxLength(10))),
      concern: z.optional(text),
    }),
  )
  .check(z.maxLength(200));

export const everyPermission = z
  .array(
    z.strictObject({
      subtab: z.enum(tableSubtabs),
      level,
      ...inStep,
      except: z.optional(z.array(z.string().check(z.regex(NETSUITE_ID))).check(z.maxLength(100))),
    }),
  )
  .check(z.maxLength(4));

export const values = z.record(
  name,
  z.strictObject({ ...asked, name: z.optional(text), several: z.optional(z.boolean()) }),
);

export const test = z.strictObject({
  records: z.array(z.enum(recordNames)).check(z.maxLength(50)),
  rest: z.boolean(),
  choose: z.optional(z.boolean()),
  suiteql: z.optional(z.array(z.enum(tableNames)).check(z.maxLength(20))),
  restlets: z.optional(z.array(z.strictObject({ script, deployment })).check(z.maxLength(5))),
});

/** One of the settings of a list, with what it may be. */
export const settings = (list: SettingList) =>
  z
    .array(
      z.strictObject({
        setting: z.enum(Object.keys(settingTables[list])),
        is: z.union([z.boolean(), text]),
        names: z.optional(z.array(text).check(z.minLength(1), z.maxLength(50))),
        ...inStep,
      }),
    )
    .check(z.maxLength(20));

/** An address of the Internet, a network of them (`192.0.2.0/24`), or a first and a last one (`192.0.2.1-192.0.2.9`). */
const V4 = String.raw`(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|(?![\d.]))){4}`;
const V6 = String.raw`[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}`;
const address = z.string().check(
  z.maxLength(90),
  z.refine((given) => new RegExp(`^(?:${V4}(?:/\\d{1,2}|-${V4})?|${V6}(?:/\\d{1,3})?)$`, 'i').test(given), {
    error:
      'An address such as 192.0.2.7, a network such as 192.0.2.0/24, or a range such as 192.0.2.1-192.0.2.9.',
  }),
);

const listOf = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.optional(z.array(z.strictObject(shape)).check(z.maxLength(50)));

/** What no page known here shows. */
export const byHand = {
  packages: listOf({
    type: z.enum(['bundle', 'suiteapp']),
    name: text,
    id: z.optional(z.string().check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,99}$/))),
    brings: z.optional(z.array(z.enum(['role', 'application'])).check(z.minLength(1), z.maxLength(2))),
    ...inStep,
  }),
  scripts: listOf({
    name: text,
    script,
    deployment,
    ...inStep,
  }),
  preferences: listOf({ name: text, is: text, menu: z.optional(menu), ...inStep }),
  formFields: listOf({ form: text, name: text, is: text, ...inStep }),
  addresses: listOf({ address, ...inStep }),
  tasks: listOf({ id, text, menu: z.optional(menu), ...inStep }),
};

export const choices = z
  .array(z.strictObject({ id, label: text, reason: text, usual: z.optional(z.boolean()) }))
  .check(z.maxLength(20));

export const article = z.strictObject({
  address: z
    .string()
    .check(z.maxLength(500), z.regex(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:\/[\w\-.~!$&'()*+,;=:@%/?#]*)?$/i)),
  read: z.iso.date(),
  title: z.optional(text),
});
