// The files of a new page, format, language, recipe or kind, with what must be filled in marked, and the lines that name them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { camel, kindFiles, newFormat, newLanguage, newPage, newRecipe, newVariant, TODO } from './templates';

/** A line that is put into a file: before the first place where `before` stands, or behind the last import. */
interface Line {
  readonly file: string;
  readonly line: string;
  readonly before?: string;
}

interface Parts {
  readonly files: Readonly<Record<string, string>>;
  readonly lines: readonly Line[];
  /** What to do next, in the order of doing it. */
  readonly next: readonly string[];
  /** Where it is explained. */
  readonly document: string;
}

const importOf = (file: string, name: string, from: string): Line => ({
  file,
  line: `import { ${name} } from '${from}';`,
});

const makers: Readonly<Record<string, (name: string) => Parts>> = {
  page: (name) => {
    const index = 'utils/netsuite/pages/index.ts';
    return {
      files: {
        [`utils/netsuite/pages/${name}.ts`]: newPage(name),
        [`tests/pages/${name}/first.html`]: `<!-- ${TODO}: the page as NetSuite could serve it, written by you, without a real value -->\n`,
        [`tests/pages/${name}/first.json`]: newVariant(name),
      },
      lines: [
        importOf(index, camel(name), `./${name}`),
        { file: index, line: `  ${camel(name)},`, before: '];' },
        { file: 'utils/netsuite/pages/page.ts', line: `  '${name}',`, before: "  'permission-error'," },
        {
          file: 'utils/texts/languages/en/guide.ts',
          line: `    ${camel(name)}: '${TODO}: its name in NetSuite',`,
          before: '    locationList:',
        },
      ],
      next: ['what a kind wants there: its page guide and step', 'the same page in the fake NetSuite'],
      document: 'utils/netsuite/README.md',
    };
  },
  format: (name) => {
    const index = 'utils/credential-kinds/tba/formats/index.ts';
    return {
      files: { [`utils/credential-kinds/tba/formats/${name}.ts`]: newFormat(name) },
      lines: [
        importOf(index, camel(name), `./${name}`),
        { file: index, line: `    ${camel(name)},`, before: '    ini,\n    ...settings' },
      ],
      next: ['the row in the README’s table (npm run renew)', 'its names in tba-formats.test.ts'],
      document: 'utils/credential-kinds/README.md',
    };
  },
  language: (name) => {
    const index = 'utils/netsuite/languages/vocabularies.ts';
    return {
      files: { [`utils/netsuite/languages/${name}.ts`]: newLanguage(name) },
      lines: [
        importOf(index, name, `./${name}`),
        { file: index, line: `  ${name},`, before: '];\n\n/** English, normalised' },
      ],
      next: ['variants of some pages in this language, of the same family as the English ones'],
      document: 'utils/netsuite/README.md',
    };
  },
  recipe: (name) => {
    const index = 'utils/recipes/index.ts';
    return {
      files: { [`utils/recipes/${name}.json`]: newRecipe(name) },
      lines: [
        { file: index, line: `import ${camel(name)} from './${name}.json';` },
        { file: index, line: `  ${camel(name)} as unknown as Recipe,`, before: '];' },
      ],
      next: [`npm run check-recipe -- utils/recipes/${name}.json`],
      document: 'RECIPES.md',
    };
  },
  kind: (name) => {
    const at = (file: string) => `utils/credential-kinds/${file}`;
    const id = camel(name);
    return {
      files: Object.fromEntries(
        Object.entries(kindFiles(name)).map(([file, text]) => [at(`${name}/${file}`), text]),
      ),
      lines: [
        importOf(at('index.ts'), id, `./${name}`),
        { file: at('index.ts'), line: `  ${id},`, before: '];' },
        importOf(at('tables.ts'), `${id}Tables`, `./${name}/tables`),
        { file: at('tables.ts'), line: `  ${id}Tables,`, before: '];' },
        importOf(at('captures.ts'), `${id}Captures`, `./${name}/captures`),
        { file: at('captures.ts'), line: `  ...${id}Captures,`, before: '];' },
        importOf(at('formats.ts'), `${id}Handover`, `./${name}/formats`),
        { file: at('formats.ts'), line: `  ${id}Handover,`, before: '];' },
      ],
      next: ['fields, steps, pages, captures, checks, causes and formats, each after the example of tba'],
      document: 'utils/credential-kinds/README.md',
    };
  },
};

export const newThings = Object.keys(makers);

/** `problem` says why nothing was made. Paths are relative to `root`. */
export type Made =
  | {
      readonly made: readonly string[];
      readonly changed: readonly string[];
      readonly next: readonly string[];
      readonly document: string;
    }
  | { readonly problem: string };

/** Makes the files below `root`, or none of them. */
export function makeFiles(root: string, thing: string, name: string): Made {
  const maker = Object.hasOwn(makers, thing) ? makers[thing] : undefined;
  if (maker === undefined) return { problem: `Say which: ${newThings.join(', ')}.` };
  const shape = thing === 'language' ? /^[a-z]{2}$/ : /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
  if (!shape.test(name)) {
    return {
      problem:
        thing === 'language'
          ? 'A language is named by its two letters, such as nl.'
          : 'The name is in kebab-case, such as saved-search.',
    };
  }
  const { files, lines, next, document } = maker(name);
  const there = Object.keys(files).filter((file) => existsSync(join(root, file)));
  if (there.length > 0) return { problem: `It is there already: ${there.join(', ')}.` };
  const changed = new Map<string, string>();
  for (const line of lines) {
    const text = changed.get(line.file) ?? readFileSync(join(root, line.file), 'utf8');
    changed.set(line.file, withLine(text, line));
  }
  for (const [file, text] of [...Object.entries(files), ...changed]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return { made: Object.keys(files), changed: [...changed.keys()], next, document };
}

function withLine(text: string, { file, line, before }: Line): string {
  if (before === undefined) {
    const end = [...text.matchAll(/^import .*;$/gm)].at(-1);
    const at = end === undefined ? 0 : end.index + end[0].length + 1;
    return `${text.slice(0, at)}${line}\n${text.slice(at)}`;
  }
  const at = text.indexOf(before);
  if (at < 0) throw new Error(`${file} has no place for a new line: ${before}`);
  // A list on one line has no comma behind its last entry.
  const start = text.slice(0, at);
  const comma = before.startsWith('];') && !/[,[]\s*$/.test(start) ? ', ' : '';
  return `${start}${comma}${line}\n${text.slice(at)}`;
}
