// Every text that is asked for exists, and every text that exists is asked for. Keys are found as strings in the sources.
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { projectFiles, read, root } from './support/project-files';

const messages = await parseMessagesFile(join(root, 'utils/texts/en.yml'));
const keys = messages.map(({ key }) => key.join('.')).filter((key) => !key.startsWith('@@'));
const topics = new Set(messages.map(({ key }) => key[0]));

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

/** In JSON data each string; in HTML and the manifest what stands between `__MSG_` and `__`. */
function mentionsOfData(file: string): Mention[] {
  const strings = [...read(file).matchAll(/"((?:[^"\\]|\\.)*)"/g)];
  return strings.map(([, text = '']) => mention(file, [text]));
}

function mentionsOfManifest(file: string): Mention[] {
  const names = [...read(file).matchAll(/__MSG_(\w+?)__/g)].map(([, name]) => name);
  const named = keys.filter((key) => names.includes(key.replaceAll('.', '_')));
  return named.map((key) => mention(file, [key]));
}

const sources = projectFiles().filter((file) => /^(entrypoints|components|utils|wxt\.config\.ts)/.test(file));
const mentions = sources.flatMap((file) => {
  const named = mentionsOfManifest(file);
  if (/\.tsx?$/.test(file)) return [...named, ...mentionsOfScript(file)];
  return file.endsWith('.json') ? [...named, ...mentionsOfData(file)] : named;
});

/** Begins with a topic of the catalogue, a dot and a name, and is not a file's name. */
function looksLikeKey({ text }: Mention): boolean {
  const [topic, ...rest] = text.split('.');
  if (!topics.has(topic) || rest.length === 0) return false;
  return /^[\w-]+(\.[\w*-]+)+$/.test(text) && !/\.(html|css|js|mjs|tsx?|json|yml|md|png|svg)$/.test(text);
}

describe('texts', () => {
  test('there are some, and no key twice', () => {
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys.map((key) => key.replaceAll('.', '_'))).size).toBe(keys.length);
  });

  test('every key that is used exists', () => {
    const missing = mentions.filter(
      (used) => looksLikeKey(used) && !keys.some((key) => used.pattern.test(key)),
    );
    expect(missing.map(({ text, file }) => `${text} in ${file}`)).toEqual([]);
  });

  test('every key that exists is used', () => {
    const used = mentions.filter(({ text }) => topics.has(text.split('.')[0]));
    expect(keys.filter((key) => !used.some(({ pattern }) => pattern.test(key)))).toEqual([]);
  });
});
