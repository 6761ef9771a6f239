// Holds the permissions of a recipe against NetSuite's own table: what contradicts it is a problem, each with what to write instead.
import type { Problem } from '../../guide/judge-permissions';
import type { EveryPermission, NamedPermission, RecipePermission } from '../../guide/recipe';
import {
  allPermissions,
  permissionOf,
  permissionsNamed,
  type KnownPermission,
} from '../../netsuite/ids/permissions';
import { normaliseLabel } from '../../netsuite/names';
import { levelNames } from '../../netsuite/permissions';
import { nameSkeleton } from '../name-skeleton';
import { nearest } from './nearest';
import { anyOf, plain, quote } from './quote';

/** The subtab on which each account has records of its own, by their script ids. */
const OWN_RECORDS = 'customrecord';

export function permissionProblems(permissions: readonly RecipePermission[]): Problem[] {
  return permissions.flatMap((permission, place): Problem[] => [
    ...twice(permissions, place),
    ...problemsOfOne(permission, ['permissions', place]),
    ...(permission.or ?? []).flatMap((other, at) => problemsOfOne(other, ['permissions', place, 'or', at])),
  ]);
}

/** Of every permission of a subtab: ids that are not there, and so cannot be left out. */
export function everyPermissionProblems(every: readonly EveryPermission[]): Problem[] {
  return every.flatMap(({ subtab, except = [] }, place) =>
    except.flatMap((id, at): Problem[] => {
      const known = permissionOf(id);
      const path = ['everyPermission', place, 'except', at];
      if (known?.subtabs.includes(subtab) === true) return [];
      const there = allPermissions().filter(({ subtabs }) => subtabs.includes(subtab));
      const near = nearest(
        id,
        there.map((permission) => permission.id),
      );
      return [
        {
          path,
          message: `${id} does not stand under ${subtab} in NetSuite.${near === null ? ' Leave it out here.' : ` Did you mean ${near}?`}`,
        },
      ];
    }),
  );
}

function twice(permissions: readonly RecipePermission[], place: number): Problem[] {
  const { key } = permissions[place] ?? { key: '' };
  const first = permissions.findIndex((other) => other.key === key);
  return first === place
    ? []
    : [
        {
          path: ['permissions', place, 'key'],
          message: `The permission ${key} stands there twice, first as number ${first + 1}. Leave one of them out.`,
        },
      ];
}

function problemsOfOne(permission: NamedPermission, path: readonly (string | number)[]): Problem[] {
  const { key, label, subtab, level } = permission;
  const known = permissionOf(key);
  const others = othersNamed(permission);
  const is = (name: string, message: string): Problem[] => [{ path: [...path, name], message }];
  if ((subtab === OWN_RECORDS) !== key.startsWith(OWN_RECORDS))
    return subtab === OWN_RECORDS
      ? is(
          'key',
          `Under ${OWN_RECORDS} stand the account’s own records by their script ids. Write one such as customrecord_acme, or another subtab.`,
        )
      : is('subtab', `${key} is a record of the account’s own. Write ${OWN_RECORDS}.`);
  if (subtab === OWN_RECORDS) return [];
  if (known === null) return unknownProblems(permission, others, path);
  return [
    ...(others.length === 0
      ? []
      : is(
          'label',
          `${quote(label)} is ${anyOf(others.map(({ id }) => id))} in NetSuite, not ${key}${own(known)}. Write the key and the label of the one that you mean.`,
        )),
    ...(known.subtabs.includes(subtab)
      ? []
      : is(
          'subtab',
          `${key} stands under ${known.subtabs.join(', ')} in NetSuite, not under ${subtab}. Write ${anyOf(known.subtabs)}.`,
        )),
    ...(known.levels?.includes(level) === false
      ? is(
          'level',
          `NetSuite does not offer ${levelNames[level]} for ${key}, only ${offered(known)}. Write ${anyOf(known.levels)}.`,
        )
      : []),
  ];
}

function own({ names: [name] }: KnownPermission): string {
  return name === undefined ? '' : `, which is “${name}”`;
}

function offered({ levels }: KnownPermission): string {
  return (levels ?? []).map((level) => levelNames[level]).join(', ');
}

/** The permissions that NetSuite calls so, or something that looks the same, when this is none of them: people go by the label. */
function othersNamed({ key, label }: NamedPermission): readonly KnownPermission[] {
  const exact = permissionsNamed(label);
  const alike = exact.length > 0 ? exact : namedAlike(label);
  return alike.some(({ id }) => id === key) ? [] : alike;
}

let bySkeleton: ReadonlyMap<string, readonly KnownPermission[]> | null = null;

function namedAlike(label: string): readonly KnownPermission[] {
  if (bySkeleton === null) {
    const all = new Map<string, KnownPermission[]>();
    for (const permission of allPermissions())
      for (const skeleton of permission.names.map(nameSkeleton))
        all.set(skeleton, [...(all.get(skeleton) ?? []), permission]);
    bySkeleton = all;
  }
  return bySkeleton.get(nameSkeleton(label)) ?? [];
}

/** A key that the table does not have is a slip when its label or something near it is there; else nobody knows, and it is only said. */
function unknownProblems(
  { key, label }: NamedPermission,
  others: readonly KnownPermission[],
  path: readonly (string | number)[],
): Problem[] {
  if (others.length > 0) {
    const ids = anyOf(others.map(({ id }) => id));
    return [
      {
        path: [...path, 'label'],
        message: `${quote(label)} is ${ids} in NetSuite, not ${plain(key)}. Write ${ids}.`,
      },
    ];
  }
  const meant = meantBy(key, label);
  return meant.length === 0
    ? []
    : [
        {
          path: [...path, 'key'],
          message: `NetSuite has no permission ${plain(key)}. Did you mean ${anyOf(meant.map(({ id, names: [name = ''] }) => `${id}, “${name}”`))}?`,
        },
      ];
}

/** By the key as it is spelt, by what the key says behind its prefix, and by the label or a part of it. */
function meantBy(key: string, label: string): readonly KnownPermission[] {
  const all = allPermissions();
  const spelt = nearest(
    key,
    all.map(({ id }) => id),
  );
  const said = permissionsNamed(key.replace(/^[A-Z]+_/, '').replaceAll('_', ' '));
  const labels = all.flatMap((permission) => permission.labels);
  const wanted = normaliseLabel(label);
  const called = nearest(wanted, labels) ?? partOf(wanted, labels);
  const found = [
    ...(spelt === null ? [] : [permissionOf(spelt)]),
    ...said,
    ...(called === null ? [] : permissionsNamed(called)),
  ];
  return [...new Set(found)].filter((each) => each !== null).slice(0, 3);
}

const SHORTEST_PART = 6;

/** The longest of those that are a part of it, or that it is a part of. */
function partOf(wanted: string, labels: readonly string[]): string | null {
  const parts = labels.filter(
    (label) =>
      label.length >= SHORTEST_PART &&
      wanted.length >= SHORTEST_PART &&
      (wanted.endsWith(label) || label.endsWith(wanted)),
  );
  return parts.reduce<string | null>(
    (best, each) => (best === null || each.length > best.length ? each : best),
    null,
  );
}
