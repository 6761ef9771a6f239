// What JSON, YAML and XML have in common: names with texts, lists and more names.

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

/** Deeper is no file of settings, and more is not looked at. */
export const MOST_LEVELS = 60;
const MOST_NODES = 200_000;

export class TooDeep extends Error {}

/** Counts what is made, so that neither depth nor repetition ends the reader. */
export function nodeCounter(): (level: number) => void {
  let count = 0;
  return (level) => {
    count += 1;
    if (level > MOST_LEVELS || count > MOST_NODES) throw new TooDeep();
  };
}

/** What a parser gives for a text without parts. */
export function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
