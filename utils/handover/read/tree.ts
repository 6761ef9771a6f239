// What JSON, YAML and XML have in common: names with texts, lists and more names.
import type { Bounds } from './bounds';

export interface TreeText {
  readonly type: 'text';
  readonly text: string;
  readonly line: number;
}

export interface TreeList {
  readonly type: 'list';
  readonly items: readonly Tree[];
}

export interface TreeMap {
  readonly type: 'map';
  readonly members: readonly TreeMember[];
}

export interface TreeMember {
  readonly key: string;
  readonly line: number;
  readonly value: Tree;
}

export type Tree = TreeText | TreeList | TreeMap;

/** Deeper is no file of settings. */
export const MOST_LEVELS = 60;

export class TooDeep extends Error {}

/** Counts what is made, so that neither depth nor repetition ends the reader. */
export function nodeCounter({ node }: Bounds): (level: number) => void {
  return (level) => {
    node();
    if (level > MOST_LEVELS) throw new TooDeep();
  };
}

/** What a parser gives for a text without parts. */
export function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
