// Every page of the folders beside this file: those that are files, and those that are made from them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fixtureSchema, type Expected, type Fixture } from './fixture';
import { htmlOf, type Variant } from './variant';

const folder = import.meta.dirname;
const HOST = '1234567.app.netsuite.com';

const pages = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);

export const fixtures: readonly Fixture[] = (await Promise.all(pages.map(fixturesIn)))
  .flat()
  .sort((a, b) => (a.name < b.name ? -1 : 1));

interface Made {
  readonly expected: Expected;
  readonly html: string;
}

async function fixturesIn(page: string): Promise<Fixture[]> {
  const files = readdirSync(join(folder, page));
  const named = (ending: string) => files.filter((file) => file.endsWith(ending));
  const made = new Map(named('.json').map((file) => fromFile(page, file.slice(0, -'.json'.length))));
  const modules = await Promise.all(
    named('.ts').map(
      (file) =>
        import(pathToFileURL(join(folder, page, file)).href) as Promise<{ variants: readonly Variant[] }>,
    ),
  );
  const variants = new Map(
    modules.flatMap(({ variants: all }) => all).map((variant) => [variant.name, variant]),
  );
  for (const name of variants.keys()) make(page, name, variants, made);
  return [...made].map(([name, { expected, html }]) => ({
    ...expected,
    name: `${page}/${name}`,
    html,
    url: new URL(`https://${expected.host ?? HOST}${expected.path}`),
  }));
}

function fromFile(page: string, name: string): [string, Made] {
  const read = (type: string) => readFileSync(join(folder, page, `${name}.${type}`), 'utf8');
  return [name, { expected: checked(`${page}/${name}.json`, JSON.parse(read('json'))), html: read('html') }];
}

/** Makes what it is made from before, whatever stands first. */
function make(
  page: string,
  name: string,
  variants: ReadonlyMap<string, Variant>,
  made: Map<string, Made>,
): Made {
  const known = made.get(name);
  if (known !== undefined) return known;
  const variant = variants.get(name);
  if (variant === undefined) throw new Error(`${page} has no page ${name}.`);
  const from = make(page, variant.from, variants, made);
  const { name: _, from: __, words: ___, patch: ____, without = [], ...own } = variant;
  const kept = Object.entries(from.expected).filter(([key]) => !without.includes(key as keyof Expected));
  try {
    const expected = checked(`${page}/${name}`, { ...Object.fromEntries(kept), ...own });
    const result = { expected, html: htmlOf(variant, from.html) };
    made.set(name, result);
    return result;
  } catch (error) {
    throw new Error(`${page}/${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function checked(name: string, given: unknown): Expected {
  const { success, data, error } = fixtureSchema.safeParse(given);
  if (!success) throw new Error(`${name}: ${error.message}`);
  return data;
}
