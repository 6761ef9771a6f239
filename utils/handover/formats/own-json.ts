// Our own JSON, version 2: the values under their fields' ids, with the kind of credentials, and with what they are for.
import { z } from 'zod/mini';
import { MOST_CHARACTERS, type FieldDef } from '../../credential/field';
import type { ExportFormat, Key } from '../format';
import { plainName } from '../../netsuite/names';
import { parsedJson } from './parsed-json';

export const JSON_FORMAT = 'netsuite-credentials';
export const JSON_VERSION = 2;

const value = z.optional(z.string().check(z.minLength(1), z.maxLength(MOST_CHARACTERS)));
const name = z.optional(z.nullable(z.string().check(z.maxLength(500))));
const about = { exportedAt: name, application: name, role: name, user: name, tested: name };

/**
 * The shape for one kind; the published schema is made of those of all kinds. Other members are passed over, so that a later
 * version 2 may say more. What a value may look like is left to `checkValue`, which says what is wrong with it.
 */
export function ownJsonShape(kind: string, fields: readonly string[]) {
  return z.looseObject({
    format: z.literal(JSON_FORMAT),
    version: z.literal(JSON_VERSION),
    kind: z.literal(kind),
    ...Object.fromEntries(fields.map((field) => [field, value])),
    ...about,
  });
}

export function makeOwnJson(fields: readonly FieldDef[]): ExportFormat {
  const ids = fields.map(({ id }) => id);
  const clash = ids.find((id) => id in about || ['format', 'version', 'kind'].includes(id));
  if (clash !== undefined)
    throw new Error(`A field cannot be called ${clash}: our JSON has another use for it`);
  return {
    id: 'json',
    type: 'json',
    tools: ['Credential Guide', 'own programs'],
    source: 'own',
    keys: ids.map((id): Key => [id, id]),
    extension: 'json',
    mimeType: 'application/json',
    holdsValues: true,
    write: (values, { time, kind, application, role, user, tested }) => {
      const content = {
        format: JSON_FORMAT,
        version: JSON_VERSION,
        kind,
        ...Object.fromEntries(ids.map((id) => [id, values[id]])),
        exportedAt: new Date(time).toISOString(),
        application: plainName(application),
        role: plainName(role),
        user: user === null ? null : plainName(user),
        tested,
      };
      return `${JSON.stringify(content, null, 2)}\n`;
    },
    read: (text, kind) => {
      const parsed = ownJsonShape(kind, ids).safeParse(parsedJson(text));
      if (!parsed.success) return null;
      const { data } = parsed;
      const values = Object.fromEntries(
        ids.flatMap((id) => (typeof data[id] === 'string' ? [[id, data[id]]] : [])),
      );
      return { values, application: data.application ?? undefined };
    },
  };
}
