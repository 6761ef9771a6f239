// JSON, also with comments, last commas, or cut off in the middle.
import { createScanner, parseTree, type Node } from 'jsonc-parser';
import { TooMuch, type Bounds } from './bounds';
import { lineCounter } from './source-line';
import { isPlain, MOST_LEVELS, nodeCounter, TooDeep, type Tree } from './tree';

/** jsonc-parser's SyntaxKind, which is a const enum: brackets that open and close, and the end. */
const OPEN = [1, 3];
const CLOSE = [2, 4];
const END = 17;

/** Names, values, and what stands between them. */
const MOST_TOKENS = 400_000;

export function jsonTree(text: string, first: number, bounds: Bounds): Tree | null {
  if (!/^\s*(?:[{[]\s*["{[\]}\d/]|\/[/*])/.test(text)) return null;
  refuseHuge(text);
  const root = parseTree(text, [], { allowTrailingComma: true, disallowComments: false });
  if (root === undefined || (root.type !== 'object' && root.type !== 'array')) return null;
  const lineAt = lineCounter(text, first);
  const count = nodeCounter(bounds);
  const of = (node: Node, level: number): Tree => {
    count(level);
    const { children = [] } = node;
    if (node.type === 'array') return { type: 'list', items: children.map((child) => of(child, level + 1)) };
    if (node.type === 'object') {
      const members = children.flatMap(({ children: [key, value] = [] }) =>
        key === undefined || value === undefined
          ? []
          : [{ key: String(key.value), line: lineAt(key.offset), value: of(value, level + 1) }],
      );
      return { type: 'map', members };
    }
    // Numbers as they are written: an id is no quantity.
    const written: unknown =
      node.type === 'number' ? text.slice(node.offset, node.offset + node.length) : node.value;
    return {
      type: 'text',
      text: isPlain(written) ? String(written) : '',
      line: lineAt(node.offset),
    };
  };
  return of(root, 0);
}

/** The parser calls itself for each level, and makes an object of each value. */
function refuseHuge(text: string): void {
  const scanner = createScanner(text, true);
  let [level, count] = [0, 0];
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    if (OPEN.includes(token)) level += 1;
    else if (CLOSE.includes(token)) level -= 1;
    count += 1;
    if (level > MOST_LEVELS) throw new TooDeep();
    if (count > MOST_TOKENS) throw new TooMuch();
  }
}

/** JSON Lines: a document on each line. */
export function jsonLines(text: string, bounds: Bounds): readonly Tree[] | null {
  const lines = text.split('\n').map((line, at) => ({ line, number: at + 1 }));
  const full = lines.filter(({ line }) => line.trim() !== '');
  if (full.length < 2 || !full.every(({ line }) => /^\s*\{.*\}\s*$/.test(line))) return null;
  return full.flatMap(({ line, number }) => jsonTree(line, number, bounds) ?? []);
}
