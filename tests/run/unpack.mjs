// Unpacks a zip that pack.mjs made, as a browser or a person who installs from the file would.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/**
 * Reads the local headers one after the other; our own zips have nothing between them. Gives the number of files.
 *
 * @param {Buffer} zip
 * @param {string} folder
 */
export function unpack(zip, folder) {
  let count = 0;
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; count += 1) {
    const [packed, nameLength] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26)];
    const start = at + 30 + nameLength;
    const path = join(folder, zip.toString('utf8', at + 30, start));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, inflateRawSync(zip.subarray(start, start + packed)));
    at = start + packed;
  }
  return count;
}
