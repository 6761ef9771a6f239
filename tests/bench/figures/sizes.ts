// Bytes of what is shipped: content scripts and popup as a browser would load them compressed, and the packed extension.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION } from '../../driver/launch';
import { firstLoad, textsOfPages } from '../../run/first-load';
import { zipOf } from '../../run/pack';
import type { Measurement } from '../bench';
import type { Figure } from '../figure';

export const sizes: Measurement = { name: 'sizes', measure };

function measure(): Figure[] {
  const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  const scripts = manifest.content_scripts.flatMap(({ js }) => js);
  const popup = firstLoad(EXTENSION, 'popup.html');
  return [
    bytes('content scripts together, gzip', 16_000, zipped(scripts)),
    bytes('popup at first load, gzip', 100_000, zipped(popup), `${popup.length} files`),
    bytes('texts of one language for the first view, gzip', 20_000, zipped(textsOfPages(EXTENSION))),
    bytes('packed extension', 330_000, zipOf(EXTENSION).length),
  ];
}

function bytes(name: string, limit: number, sample: number, note?: string): Figure {
  return {
    name: `size: ${name}`,
    unit: 'bytes',
    limit,
    samples: [sample],
    ...(note !== undefined && { note }),
  };
}

function zipped(files: readonly string[]): number {
  return files
    .map((file) => gzipSync(readFileSync(join(EXTENSION, file)), { level: 9 }).length)
    .reduce((sum, length) => sum + length, 0);
}
