// The path of an address as NetSuite itself writes it: servers read several spellings of one path alike.
import { attempt } from './dom';

/** Without escapes of plain characters, path parameters such as `;jsessionid=1`, and doubled slashes; lower case. */
export function plainPath(path: string): string {
  return attempt(() => decodeURIComponent(path), path)
    .replace(/;[^/]*/g, '')
    .replace(/\/{2,}/g, '/')
    .toLowerCase();
}
