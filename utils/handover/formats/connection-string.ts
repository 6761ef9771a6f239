// Connection strings of database drivers: names and values with a semicolon after each.
import { filled, onOneLine, picked, type ExportFormat, type Key } from './format';

export const connectionString: readonly ExportFormat[] = [
  driver(
    'connection-devart',
    ['Devart ODBC', 'Devart Python'],
    [
      ['Authentication', () => 'TokenBased'],
      ['AccountId', 'accountId'],
      ['ConsumerKey', 'consumerKey'],
      ['ConsumerSecret', 'consumerSecret'],
      ['TokenId', 'tokenId'],
      ['TokenSecret', 'tokenSecret'],
    ],
  ),
  driver(
    'connection-cdata',
    ['CData'],
    [
      ['AuthScheme', () => 'Token'],
      ['AccountId', 'accountId'],
      ['OAuthClientId', 'consumerKey'],
      ['OAuthClientSecret', 'consumerSecret'],
      ['OAuthAccessToken', 'tokenId'],
      ['OAuthAccessTokenSecret', 'tokenSecret'],
    ],
  ),
];

function driver(id: string, tools: readonly string[], keys: readonly Key[]): ExportFormat {
  return {
    id,
    kind: 'connection',
    tools,
    keys,
    extension: 'txt',
    mimeType: 'text/plain',
    holdsValues: true,
    write: (values) =>
      `${filled(keys, values)
        .map(([name, value]) => `${name}=${plain(String(value))};`)
        .join('')}\n`,
    read: (text) => {
      if (text.trim().includes('\n')) return null;
      const pairs = text.split(';').map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1)] as const;
      });
      return picked(keys, new Map(pairs));
    },
  };
}

/** Drivers differ in how they quote, so nothing is written that would need it. */
function plain(value: string): string {
  if (/[;'"{}]/.test(value))
    throw new Error('A value with these characters cannot be in a connection string');
  return onOneLine(value);
}
