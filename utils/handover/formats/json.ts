// JSON under the names that this extension uses everywhere, with a version, and with what the values are for.
import { credentialFields } from '../../credential/fields';
import type { ExportFormat, Key } from './format';
import { JSON_FORMAT, JSON_VERSION, jsonShape } from './json-shape';
import { parsedJson } from './parsed-json';

export const json: ExportFormat = {
  id: 'json',
  kind: 'json',
  tools: ['Credential Guide', 'own programs'],
  keys: credentialFields.map((field): Key => [field, field]),
  extension: 'json',
  mimeType: 'application/json',
  holdsValues: true,
  write: (values, { at, application, role, user, tested }) => {
    const { accountId, consumerKey, consumerSecret, tokenId, tokenSecret, locationId } = values;
    const held = { accountId, consumerKey, consumerSecret, tokenId, tokenSecret, locationId };
    const about = { exportedAt: new Date(at).toISOString(), application, role, user, tested };
    return `${JSON.stringify({ format: JSON_FORMAT, version: JSON_VERSION, ...held, ...about }, null, 2)}\n`;
  },
  read: (text) => {
    const parsed = jsonShape.safeParse(parsedJson(text));
    if (!parsed.success) return null;
    const values = Object.fromEntries(
      credentialFields.flatMap((field) => {
        const value = parsed.data[field];
        return value === undefined ? [] : [[field, value]];
      }),
    );
    return { values, application: parsed.data.application ?? undefined };
  },
};
