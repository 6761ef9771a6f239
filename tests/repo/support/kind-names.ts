// Finds what belongs to one kind of credential in code that serves all of them: ids of its fields and steps, its own id, its names.
import ts from 'typescript';

/** What the tables of the kinds say; see `KindTables`. */
export interface Kind {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly { readonly id: string; readonly name: string; readonly isAccount?: true }[];
  readonly steps: readonly { readonly id: string }[];
}

type Topic = 'field' | 'step' | 'kind';

interface Names {
  /** Ids that mean nothing else, wherever they stand. */
  readonly plain: readonly { readonly topic: Topic; readonly id: string; readonly isWholeOnly: boolean }[];
  /** Ids that are ordinary words: only where they are compared with a field, step or kind, or stand in a table of them. */
  readonly ordinary: ReadonlyMap<Topic, ReadonlySet<string>>;
  /** As a person reads them. */
  readonly shown: readonly string[];
}

/**
 * Ids that are words of the language or of NetSuite as well, so that they cannot be told apart by themselves. A new kind whose id
 * of a field or step is not here is looked for everywhere.
 */
const words = ['account', 'algorithm', 'certificate', 'features', 'location', 'mapping', 'role', 'token'];

export function namesOf(kinds: readonly Kind[]): Names {
  const all = kinds.flatMap(({ id, fields, steps }) => [
    { topic: 'kind' as const, id, isWholeOnly: false },
    // The type of an account's id and what parses it are NetSuite's; only the field's own id is the kind's.
    ...fields.map((field) => ({
      topic: 'field' as const,
      id: field.id,
      isWholeOnly: field.isAccount === true,
    })),
    ...steps.map((step) => ({ topic: 'step' as const, id: step.id, isWholeOnly: true })),
  ]);
  const ordinary = new Map<Topic, Set<string>>();
  for (const { topic, id } of all.filter((one) => words.includes(one.id)))
    ordinary.set(topic, (ordinary.get(topic) ?? new Set()).add(id));
  return {
    plain: all.filter(({ id }) => !words.includes(id)),
    ordinary,
    shown: kinds.flatMap(({ name, fields }) => [
      name,
      ...fields.filter(({ id }) => !words.includes(id)).map((field) => field.name),
    ]),
  };
}

/** NetSuite's own words: these arrays hold what stands on its pages, not what we call it. */
const netsuiteWords = /^(ids|labels|titles|options|groups|paths|tasks|menu|columns|pathWords|choices)$/;

/** Each as `line: what`. */
export function findKindNames(file: string, code: string, names: Names): string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const note = (node: ts.Node, what: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${line + 1}: ${what}`);
  };

  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && netsuiteWords.test(node.name.getText())) return;
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) lookAtName(node);
    else if (isText(node)) lookAtText(node, node.text);
    ts.forEachChild(node, look);
  };

  const lookAtName = (node: ts.Identifier | ts.PrivateIdentifier) => {
    const { text } = node;
    for (const { topic, id, isWholeOnly } of names.plain)
      if (isWholeOnly ? text === id : holdsWords(text, id)) note(node, `${topic} ${id}`);
    const topic = topicAt(node);
    if (topic !== null && names.ordinary.get(topic)?.has(text) === true) note(node, `${topic} ${text}`);
  };

  const lookAtText = (node: ts.Node, text: string) => {
    const parts = text.split(/[^\w-]+/);
    for (const { topic, id } of names.plain) if (parts.includes(id)) note(node, `${topic} ${id}`);
    for (const shown of names.shown) if (text.includes(shown)) note(node, `the name ${shown}`);
    const topic = topicAt(node);
    if (topic !== null && names.ordinary.get(topic)?.has(text) === true) note(node, `${topic} ${text}`);
  };

  look(source);
  return found;
}

type TextNode = ts.StringLiteralLike | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail | ts.JsxText;

function isText(node: ts.Node): node is TextNode {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node) ||
    ts.isJsxText(node)
  );
}

/** `isTba`, `tba-checks` and `TBA_PAGES` hold `tba`; `consumerKeyInput` holds `consumerKey`; `brokenIdea` does not hold `tokenId`. */
function holdsWords(name: string, id: string): boolean {
  const inWords = (text: string) =>
    `_${text
      .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
      .replace(/[^A-Za-z0-9]+/g, '_')
      .toLowerCase()}_`;
  return inWords(name).replace(/s_$/, '_').includes(inWords(id));
}

/** Of what this word is one, by what it is compared with, what it indexes, or the table that it is a key of. */
function topicAt(node: ts.Node): Topic | null {
  const beside = ts.isExpression(node) ? besides(node) : besidesKey(node);
  return beside.map(topicOf).find((topic) => topic !== null) ?? null;
}

function topicOf(text: string): Topic | null {
  const type = /(Step|Field|Kind)(Id|Def)?s?\b/.exec(text)?.[1]?.toLowerCase();
  if (type !== undefined) return type as Topic;
  // The last word of an expression says what it is: `requirement.step`, `stepPages`, `setUp.recipe.kind`.
  const last = /\w+(?=\W*$)/.exec(text.replace(/\.id\b/g, ''))?.[0] ?? '';
  const topic = /(step|field|kind)s?/i.exec(last)?.[1]?.toLowerCase();
  return (topic as Topic | undefined) ?? null;
}

function besides(node: ts.Expression): string[] {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return [(parent.left === node ? parent.right : parent.left).getText()];
  if (ts.isCaseClause(parent)) return [parent.parent.parent.expression.getText()];
  if (ts.isElementAccessExpression(parent) && parent.argumentExpression === node)
    return [parent.expression.getText()];
  // `steps.role`
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return [parent.expression.getText()];
  // `steps.has('role')`, `stepOf('role')`
  if (ts.isCallExpression(parent) && parent.arguments.includes(node)) {
    const called = parent.expression;
    return [ts.isPropertyAccessExpression(called) ? called.expression.getText() : called.getText()];
  }
  // `['role', 'token'].includes(step)`, `const steps = ['role']`
  if (ts.isArrayLiteralExpression(parent)) {
    const call = parent.parent.parent as ts.Node | undefined;
    if (ts.isPropertyAccessExpression(parent.parent) && call !== undefined && ts.isCallExpression(call))
      return call.arguments.map((argument) => argument.getText());
    return besidesKey(parent);
  }
  return besidesKey(node);
}

/** The table or property that it is a key or the value of, and the type of that. */
function besidesKey(node: ts.Node): string[] {
  for (let at = node.parent as ts.Node | undefined; at !== undefined; at = at.parent as ts.Node | undefined) {
    if (ts.isPropertyAssignment(at) || ts.isPropertySignature(at)) {
      if (at.name !== node) return [at.name.getText()];
    } else if (ts.isJsxAttribute(at)) return [at.name.getText()];
    else if (ts.isVariableDeclaration(at) || ts.isParameter(at) || ts.isPropertyDeclaration(at)) {
      if (at.name === node) return [];
      return [at.name.getText(), at.type?.getText() ?? ''];
    } else if (ts.isTypeAliasDeclaration(at)) return [at.name.getText()];
    else if (ts.isSatisfiesExpression(at) || ts.isAsExpression(at)) {
      if (topicOf(at.type.getText()) !== null) return [at.type.getText()];
    } else if (ts.isStatement(at) || ts.isFunctionLike(at) || ts.isCallExpression(at)) return [];
  }
  return [];
}
