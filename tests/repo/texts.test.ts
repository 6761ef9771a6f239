// Every text that is asked for exists, and every text that exists is asked for. Keys are found as strings in the sources.
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { hasText } from '../../utils/texts';
import { guide } from '../../utils/texts/languages/en/guide';
import { card } from '../../utils/texts/languages/en/card';
import { fill } from '../../utils/texts/languages/en/fill';
import { en } from '../../utils/texts/languages/en';
import { first } from '../../utils/texts/languages/en/first';
import { asked } from '../../utils/texts/languages/en/asked';
import { permission } from '../../utils/texts/languages/en/permission';
import { projectFiles, read } from './support/project-files';

/** The keys of all texts below `table`; where there is a text already, a plural, nothing below it is one. */
function keysOf(table: object, before = ''): string[] {
  return Object.entries(table).flatMap(([name, below]: [string, unknown]) => {
    const key = `${before}${name}`;
    return hasText(key) ? [key] : keysOf(below as object, `${key}.`);
  });
}

const keys = keysOf(en);
const topics = new Set(Object.keys(en));
const cardTopics = new Set(Object.keys({ ...guide, ...card, ...asked, ...permission, ...fill }));

/** A string of the sources that may be a key; a template such as `steps.${id}.title` stands for several. */
interface Mention {
  readonly text: string;
  readonly pattern: RegExp;
  readonly file: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function mention(file: string, parts: readonly string[]): Mention {
  return { file, text: parts.join('*'), pattern: new RegExp(`^${parts.map(escaped).join('[^.]+')}$`) };
}

function mentionsOfScript(file: string): Mention[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
  const mentions: Mention[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) mentions.push(mention(file, [node.text]));
    if (ts.isTemplateExpression(node)) {
      mentions.push(
        mention(file, [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return mentions;
}

const sources = projectFiles().filter(
  (file) =>
    /^(entrypoints|components|utils)\/.*\.tsx?$/.test(file) && !file.startsWith('utils/texts/languages/'),
);
const mentions = sources.flatMap(mentionsOfScript);

/** Begins with a topic of the texts, a dot and a name, and is not a file's name. */
function looksLikeKey({ text }: Mention): boolean {
  const [topic = '', ...rest] = text.split('.');
  if (!topics.has(topic) || rest.length === 0) return false;
  return /^[\w-]+(\.[\w*-]+)+$/.test(text) && !/\.(html|css|js|mjs|tsx?|json|md|png|svg)$/.test(text);
}

describe('texts', () => {
  test('there are some, and each mark of a parameter is one that is filled in', () => {
    expect(keys.length).toBeGreaterThan(0);
    expect(JSON.stringify(en)).not.toMatch(/\$(?![1-9])/);
  });

  test('every key that is used exists', () => {
    const missing = mentions.filter(
      (used) => looksLikeKey(used) && !keys.some((key) => used.pattern.test(key)),
    );
    expect(missing.map(({ text, file }) => `${text} in ${file}`)).toEqual([]);
  });

  test('every key that exists is used', () => {
    const used = mentions.filter(({ text }) => topics.has(text.split('.')[0] ?? ''));
    expect(keys.filter((key) => !used.some(({ pattern }) => pattern.test(key)))).toEqual([]);
  });

  test('what the background says is among its own texts', () => {
    const ofBackground = mentions.filter(
      (used) =>
        /^(utils\/(guide|account|page|vault)|entrypoints\/(background|netsuite-page))\//.test(used.file) &&
        looksLikeKey(used),
    );
    expect(ofBackground.length).toBeGreaterThan(0);
    const foreign = ofBackground.filter(({ text }) => !cardTopics.has(text.split('.')[0] ?? ''));
    expect(foreign.map(({ text, file }) => `${text} in ${file}`)).toEqual([]);
  });
});

/** The files that `file` brings with it at once: what is imported by a type or when it is asked for does not count. */
function broughtBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest);
  for (const node of source.statements) {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) continue;
    const isType = ts.isImportDeclaration(node)
      ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : node.isTypeOnly;
    if (isType || node.moduleSpecifier === undefined || !ts.isStringLiteral(node.moduleSpecifier)) continue;
    const name = node.moduleSpecifier.text;
    const path = name.startsWith('@/')
      ? name.slice(2)
      : name.startsWith('.')
        ? join(dirname(file), name)
        : null;
    if (path === null) continue;
    const found = ['.ts', '.tsx', '/index.ts', '.json']
      .map((end) => `${path}${end}`)
      .find((it) => all.has(it));
    if (found !== undefined && !found.endsWith('.json')) broughtBy(found, seen);
  }
  return seen;
}
const all = new Set(projectFiles());

describe('the first view', () => {
  test('says only what is loaded before it draws', () => {
    const files = broughtBy('entrypoints/popup/main.tsx');
    expect(files.size).toBeGreaterThan(30);
    const firstKeys = keysOf(first);
    const missing = mentions.filter(
      (used) =>
        files.has(used.file) && looksLikeKey(used) && !firstKeys.some((key) => used.pattern.test(key)),
    );
    expect(missing.map(({ text, file }) => `${text} in ${file}`)).toEqual([]);
  });
});

describe('the manifest', () => {
  const catalogue = JSON.parse(read('public/_locales/en/messages.json')) as Record<
    string,
    { message: string }
  >;

  test('says what the catalogue of the browser has, and nothing else is in that', () => {
    const named = [...read('wxt.config.ts').matchAll(/__MSG_(\w+?)__/g)].map(([, name = '']) => name);
    expect(Object.keys(catalogue).sort()).toEqual([...new Set(named)].sort());
  });

  test('calls the extension as its own pages do', () => {
    expect(catalogue['extension_name']?.message).toBe(en.extension.name);
  });
});
