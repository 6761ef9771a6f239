// Loads every fixture from the folders beside this file.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixtureSchema, type Fixture } from './fixture';

const folder = import.meta.dirname;
const HOST = '1234567.app.netsuite.com';

export const fixtures: readonly Fixture[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => fixturesIn(name))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

function fixturesIn(pages: string): Fixture[] {
  return readdirSync(join(folder, pages))
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = `${pages}/${file.slice(0, -'.json'.length)}`;
      const expected = fixtureSchema.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
      const html = readFileSync(join(folder, `${name}.html`), 'utf8');
      return { ...expected, name, html, url: new URL(`https://${expected.host ?? HOST}${expected.path}`) };
    });
}
