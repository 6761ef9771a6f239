// Our JSON as it was before there were kinds. Its schema is published, so it is frozen, and what was written in it is still read.
import { z } from 'zod/mini';
import type { ReadValues } from '../../../handover/format';
import { JSON_FORMAT } from '../../../handover/formats/own-json';
import { parsedJson } from '../../../handover/formats/parsed-json';

const value = z.optional(z.string().check(z.minLength(1), z.maxLength(200)));
const name = z.optional(z.nullable(z.string().check(z.maxLength(500))));

const values = {
  accountId: value,
  consumerKey: value,
  consumerSecret: value,
  tokenId: value,
  tokenSecret: value,
  locationId: value,
};

export const jsonVersion1Shape = z.looseObject({
  format: z.literal(JSON_FORMAT),
  version: z.literal(1),
  ...values,
  exportedAt: name,
  application: name,
  role: name,
  user: name,
  tested: name,
});

export function readJsonVersion1(text: string): ReadValues | null {
  const parsed = jsonVersion1Shape.safeParse(parsedJson(text));
  if (!parsed.success) return null;
  const { data } = parsed;
  const read = Object.keys(values).flatMap((field) => {
    const given = data[field];
    return typeof given === 'string' ? [[field, given] as const] : [];
  });
  return { values: Object.fromEntries(read), application: data.application ?? undefined };
}
