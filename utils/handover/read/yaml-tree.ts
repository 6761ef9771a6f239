// YAML, with its aliases, and with a bound on what they may grow to.
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import type { Bounds } from './bounds';
import { isPlain, nodeCounter, type Tree, type TreeMember } from './tree';

/** Longer is no file of settings; the parser takes its time. */
const MOST_CHARACTERS = 64_000;

/** Cheap: most lines are names with a colon, or belong to lists, and some are deeper than others. */
export function looksLikeYaml(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const lines = text.split('\n').filter((line) => !/^\s*(?:#|$)/.test(line));
  const members = lines.filter((line) => /^\s*(?:- )?["']?[\w./$-]+["']?:(?:\s|$)/.test(line)).length;
  const items = lines.filter((line) => /^\s*- /.test(line)).length;
  const isDeep = lines.some((line) => /^\s+(?:- )?["']?[\w.-]+["']?:\s/.test(line)) || items > 0;
  const isBlock = lines.some((line) => /:\s+(?:[|>][+-]?\d?|&\S+|\*\S+)\s*$/.test(line));
  const isMost = members + items >= lines.length * 0.5 || isBlock;
  return members > 0 && isMost && (isDeep || isBlock || /^---\s*$/m.test(text));
}

/** A tree for each document; null where it is no YAML. */
export function yamlTrees(text: string, first: number, bounds: Bounds): readonly Tree[] | null {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' });
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return null;
  const count = nodeCounter(bounds);
  const trees = documents.flatMap((document) => {
    const anchors = new Map<string, unknown>();
    const tree = treeOf(document.contents, 0, { lines, first, count, anchors });
    return tree === null || tree.type === 'text' ? [] : [tree];
  });
  return trees.length === 0 ? null : trees;
}

interface Reading {
  readonly lines: LineCounter;
  readonly first: number;
  readonly count: (level: number) => void;
  /** What stands under each name until here: the parser looks for it from the beginning, each time. */
  readonly anchors: Map<string, unknown>;
}

function treeOf(node: unknown, level: number, reading: Reading): Tree | null {
  reading.count(level);
  if (isAlias(node)) return treeOf(reading.anchors.get(node.source) ?? null, level + 1, reading);
  if (isNode(node) && 'anchor' in node && typeof node.anchor === 'string')
    reading.anchors.set(node.anchor, node);
  if (isSeq(node))
    return {
      type: 'list',
      items: node.items.flatMap((item) => treeOf(item, level + 1, reading) ?? []),
    };
  if (isMap(node)) {
    const members = node.items.flatMap(({ key, value }): readonly TreeMember[] => {
      const tree = treeOf(value, level + 1, reading);
      const name = isScalar(key) ? String(key.value) : '';
      if (tree === null) return [];
      // A merge key brings the members of another map.
      if (name === '<<' && tree.type === 'map') return tree.members;
      return [{ key: name, line: lineOf(key, reading), value: tree }];
    });
    return { type: 'map', members };
  }
  if (!isScalar(node)) return null;
  const { value, source, type } = node;
  // As it is written: 0012 is no number here, and 1234567_1 no other.
  const written: unknown = type === 'PLAIN' ? (source ?? value) : value;
  return { type: 'text', text: isPlain(written) ? String(written) : '', line: lineOf(node, reading) };
}

function lineOf(node: unknown, { lines, first }: Reading): number {
  const start = (isScalar(node) ? node.range?.[0] : undefined) ?? 0;
  return first - 1 + Math.max(1, lines.linePos(start).line);
}
