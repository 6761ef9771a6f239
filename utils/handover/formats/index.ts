// Every export format, in the order in which they are offered. The popup, the README's table and the tests read this list.
import { connectionString } from './connection-string';
import { env } from './env';
import type { ExportFormat } from './format';
import { ini } from './ini';
import { json } from './json';
import { postman } from './postman';
import { settings } from './settings';
import { text } from './text';

export const formats: readonly ExportFormat[] = [
  json,
  ...env,
  ini,
  ...settings,
  ...connectionString,
  ...postman,
  ...text,
];
