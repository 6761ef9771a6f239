// Where a fault can be put into code that runs in production: a condition turned round, a bound moved, a statement taken out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { randomOf } from '../run/random';

export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly what: 'condition turned round' | 'bound moved' | 'statement removed';
  /** Offsets in the file, and what stands there afterwards. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** Words are data, and what a language is called is no fault of the code. */
const noCode = /^utils\/(texts\/languages|netsuite\/(languages|ids))\//;

export function placesIn(root: string, files: readonly string[]): Place[] {
  return files
    .filter((file) => /^(utils|entrypoints)\/.*\.tsx?$/.test(file) && !noCode.test(file))
    .sort()
    .flatMap((file) => placesOf(file, readFileSync(join(root, file), 'utf8')));
}

const moved: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };

export function placesOf(file: string, text: string): Place[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const places: Place[] = [];
  const add = (node: ts.Node, what: Place['what'], after: string) => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    places.push({ file, line, what, start, end: node.end, before: node.getText(source), after });
  };
  const visit = (node: ts.Node) => {
    if (ts.isIfStatement(node) || ts.isWhileStatement(node))
      add(node.expression, 'condition turned round', `!(${node.expression.getText(source)})`);
    if (ts.isConditionalExpression(node))
      add(node.condition, 'condition turned round', `!(${node.condition.getText(source)})`);
    if (ts.isBinaryExpression(node)) {
      const after = moved[node.operatorToken.getText(source)];
      if (after !== undefined) add(node.operatorToken, 'bound moved', after);
    }
    // Only below a function: what a module says when it is loaded is a table.
    if (ts.isExpressionStatement(node) && ts.isBlock(node.parent)) add(node, 'statement removed', ';');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places;
}

/** The same seed draws the same places from the same sources; each of the three sorts is as likely, however many there are. */
export function drawPlaces(all: readonly Place[], count: number, seed: number): Place[] {
  const next = randomOf(seed);
  const sorts = [...new Set(all.map(({ what }) => what))].map((what) =>
    all.filter((place) => place.what === what),
  );
  const drawn: Place[] = [];
  while (drawn.length < Math.min(count, all.length)) {
    const left = sorts.filter((places) => places.length > 0);
    const sort = left[Math.floor(next() * left.length)];
    const [place] = sort?.splice(Math.floor(next() * sort.length), 1) ?? [];
    if (place !== undefined) drawn.push(place);
  }
  return drawn;
}

export function withFault(text: string, { start, end, after }: Place): string {
  return text.slice(0, start) + after + text.slice(end);
}

/** As it stands in lists: `utils/a.ts:12 condition turned round: a < b → !(a < b)`. */
export function sayPlace({ file, line, what, before, after }: Place): string {
  const short = (code: string) => code.replace(/\s+/g, ' ').slice(0, 90);
  return `${file}:${line} ${what}: ${short(before)}${after === ';' ? '' : ` → ${short(after)}`}`;
}
