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
      const read = (type: string) => readFileSync(join(folder, `${name}.${type}`), 'utf8');
      const { success, data, error } = fixtureSchema.safeParse(JSON.parse(read('json')));
      if (!success) throw new Error(`${name}.json: ${error.message}`);
      return { ...data, name, html: read('html'), url: new URL(`https://${data.host ?? HOST}${data.path}`) };
    });
}
