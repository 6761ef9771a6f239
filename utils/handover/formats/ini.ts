// An INI file for the Python client `netsuite`, which reads ~/.config/netsuite.ini with Python's configparser.
import { filled, onOneLine, picked, type ExportFormat, type Key } from './format';

const keys: readonly Key[] = [
  ['auth_type', () => 'token'],
  ['account', 'accountId'],
  ['consumer_key', 'consumerKey'],
  ['consumer_secret', 'consumerSecret'],
  ['token_id', 'tokenId'],
  ['token_secret', 'tokenSecret'],
  ['location_id', 'locationId'],
];

export const ini: ExportFormat = {
  id: 'ini',
  kind: 'ini',
  tools: ['Python netsuite'],
  keys,
  extension: 'ini',
  mimeType: 'text/plain',
  holdsValues: true,
  // configparser puts other values in where it reads %(…), so a % is doubled.
  write: (values) =>
    [
      '[netsuite]',
      ...filled(keys, values).map(
        ([name, value]) => `${name} = ${onOneLine(String(value)).replaceAll('%', '%%')}`,
      ),
      '',
    ].join('\n'),
  read: (text) => {
    const found = new Map<string, string>();
    let isInside = false;
    for (const line of text.split(/\r?\n/)) {
      const section = /^\[(.*)\]\s*$/.exec(line)?.[1];
      if (section !== undefined) isInside = section.trim() === 'netsuite';
      const [, name, value = ''] = /^(\w{1,80}) ?[=:](.*)$/.exec(line) ?? [];
      if (isInside && name !== undefined) found.set(name, value.trim().replaceAll('%%', '%'));
    }
    return picked(keys, found);
  },
};
