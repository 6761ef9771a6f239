// Finds the value of a field in what stands beside its name: by its shape, and says what is wrong where nothing has it.
import { checkValue, MOST_CHARACTERS, type FieldDef, type ValueProblem } from '../../credential/field';
import type { FieldNames } from './field-names';
import { strip } from './strip';

/** `doubled`: it stands there twice in a row. */
export type ReadValueProblem = ValueProblem | 'doubled';

export type ValueRead =
  | { readonly type: 'good'; readonly value: string }
  | { readonly type: 'either'; readonly values: readonly string[] }
  | {
      readonly type: 'bad';
      readonly problem: ReadValueProblem;
      readonly length: number;
      readonly text: string;
    }
  /** Nothing, words, or a place holder. */
  | { readonly type: 'none' };

/** What stands further from the name is not its value. */
const MOST_IN_A_LINE = 1000;

const none: ValueRead = { type: 'none' };

/** `texts`: beside the name, then the lines below it. `isExplicit`: a sign says that the value follows. */
export function valueOf(
  field: FieldDef,
  names: FieldNames,
  texts: readonly string[],
  isExplicit: boolean,
): ValueRead {
  if (field.shape.input === 'text') return blockValue(field, names, texts);
  const [beside = '', ...below] = texts.map((each) => each.slice(0, MOST_IN_A_LINE));
  const isBeside = /[\p{L}\p{N}•*●·]/u.test(beside);
  const own = isBeside ? beside : (below.shift() ?? '');
  if (own.trim() === '') return none;
  // Marks of emphasis may be a part of the value, quotes are none.
  const forms = [...new Set([own.trim(), strip(own, `${quotes}([{`, ' '), own.replace(opening, '').trim()])];
  for (const form of forms.filter((each) => each !== '')) {
    const found =
      findIn(field, names, form) ??
      listIn(field, form) ??
      // A value that has spellings of its own is found by them alone.
      (names.find === undefined ? wholeIn(field, form) : null) ??
      brokenIn(field, form, below);
    if (found !== null) return isBeside ? found : amongOthers(field, found, below);
  }
  const text = own.replace(opening, '').trim();
  if (text === '') return none;
  const first = firstOf(text);
  if (covered.test(own)) return { type: 'bad', problem: 'masked', length: own.trim().length, text: '' };
  if (!isExplicit || isPlaceHolder(text) || isWords(field, text)) return none;
  return bad(field, first === '' ? text : first, text);
}

/** “••••••••”, or with the last characters left to compare: “••••••••3f9a” */
export const covered = /^[\s"'`:]{0,20}(?:[•●·]{4,}|\*{6,}|\*{4,}(?=[0-9A-Za-z]{2}))/;

/** Below a name that others stand above: of several values in a row nobody can tell which one is its own. */
function amongOthers(field: FieldDef, found: ValueRead, below: readonly string[]): ValueRead {
  if (found.type !== 'good' || field.several !== undefined) return found;
  const others = below.flatMap((line) => {
    const checked = checkValue(field, firstOf(line.replace(opening, '')));
    const isOther = checked.ok && checked.value !== found.value && !found.value.includes(checked.value);
    return isOther ? [checked.value] : [];
  });
  return others.length === 0 ? found : { type: 'either', values: [found.value, ...others] };
}

/** Quotes, brackets, marks and calls that open before a value. Excel writes `="…"` to keep digits as they are. */
const opening = /^(?:[\s"'`*_“”„‘’«»([{|,>]|="|<(?=[A-Za-z0-9])|[/~&] |[A-Za-z_][\w.:]{0,40}\((?=["'`]))+/;
const closing = ' \t\n"\'`*_“”‘’«»)]}|,;.!?>';
const quotes = ' \t\n"\'`';

function findIn(field: FieldDef, { find }: FieldNames, text: string): ValueRead | null {
  const found = [text, ...decoded(firstOf(text))]
    .map((each) => find?.(each) ?? null)
    .find((each) => each !== null);
  if (found == null) return null;
  if ('value' in found) {
    const checked = checkValue(field, found.value);
    return checked.ok ? { type: 'good', value: checked.value } : null;
  }
  const values = found.either.flatMap((each) => {
    const checked = checkValue(field, each);
    return checked.ok ? [checked.value] : [];
  });
  return values.length === 0 ? null : { type: 'either', values };
}

/** Up to what ends a value in a sentence, a program or a table. */
function firstOf(text: string): string {
  const [first = ''] = /^[^\s,;"'`|<>{}()&”“’\\[\]]+/.exec(text) ?? [];
  return first.replace(/[.:!?*]+$/, '');
}

/** The first word, the whole line, or either of them written otherwise: in base64, as part of an address. */
function wholeIn(field: FieldDef, text: string): ValueRead | null {
  const whole = strip(text, '', closing);
  const quoted = /^[^"“”`]*/.exec(text)?.[0].trim() ?? '';
  const plain = [text, whole, strip(quoted, '', ',;'), ...beginnings(quoted), firstOf(text)];
  return firstGood(field, text, plain) ?? firstGood(field, text, plain.flatMap(decoded));
}

function firstGood(field: FieldDef, text: string, forms: readonly string[]): ValueRead | null {
  for (const each of forms) {
    if (each === '') continue;
    const checked = checkValue(field, each);
    if (checked.ok && isWholeValue(field, text, each)) return { type: 'good', value: checked.value };
  }
  return null;
}

/** The first words together, from many to one: a value may hold blanks, and words may follow it. */
function beginnings(text: string): readonly string[] {
  const words = text.split(/[ \t]+/).slice(0, 12);
  return words.flatMap((_, at) => {
    const some = words.slice(0, words.length - at).join(' ');
    return [some, strip(some, '', '.,;:'), strip(some, '', closing)];
  });
}

/** A number with another part behind it is not the number. */
function isWholeValue(field: FieldDef, text: string, taken: string): boolean {
  const rest = text.slice(text.indexOf(taken) + taken.length);
  return field.isAccount !== true || !/^[.,:]?\d|^[-_.@/\\][A-Za-z0-9_]/.test(rest);
}

function decoded(text: string): readonly string[] {
  const others: string[] = [];
  if (/%[0-9A-F]{2}/i.test(text)) {
    try {
      others.push(decodeURIComponent(text));
    } catch {
      // Not written for an address.
    }
  }
  const base64 = fromBase64(text);
  if (base64 !== null) others.push(base64.trim());
  return others;
}

/** Longer is a picture or a program. */
const MOST_OF_BASE64 = 400_000;

/** Text in base64; null for what is no base64, or no text. */
export function fromBase64(text: string): string | null {
  if (text.length > MOST_OF_BASE64) return null;
  const digits = text.replace(/\s+/g, '');
  if (digits.length < 8 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(digits)) return null;
  try {
    const bytes = Uint8Array.from(atob(digits.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    const plain = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[\u0000-\u0008\u000e-\u001f\u007f]/.test(plain) ? null : plain;
  } catch {
    return null;
  }
}

/** Ids that follow each other: in "5, 12, the main ones" these are two. */
function listIn(field: FieldDef, text: string): ValueRead | null {
  if (field.several === undefined) return null;
  const list = /^[^\s,;"'`|<]+(?:\s*(?:[,;]|\band\b|\bund\b)\s*[^\s,;"'`|<]+)*/.exec(text)?.[0] ?? '';
  const parts = list.split(/\s*(?:[,;]|\band\b|\bund\b)\s*/).map((part) => part.replace(/[.)\]]+$/, ''));
  const end = parts.findIndex((part) => !checkValue(field, part).ok);
  const ids = parts.slice(0, end === -1 ? parts.length : end);
  const checked = checkValue(field, ids.join());
  return ids.length > 0 && checked.ok ? { type: 'good', value: checked.value } : null;
}

const MOST_PARTS = 16;

/** A value in groups, or on several lines: only where the parts together have the shape and each looks like one. */
function brokenIn(field: FieldDef, text: string, below: readonly string[]): ValueRead | null {
  if (field.isAccount === true || field.several !== undefined) return null;
  const parts = strip(text, '', closing).split(/[ \t-]+/);
  if (!parts.every(isPart)) return null;
  const together = parts.join('');
  const own = checkValue(field, together);
  if (own.ok && parts.length > 1) return { type: 'good', value: own.value };
  let all = together;
  for (const line of below.slice(0, MOST_PARTS)) {
    const more = strip(line.replace(opening, ''), '', closing).split(/[ \t-]+/);
    if (!more.every(isPart)) return null;
    all += more.join('');
    const checked = checkValue(field, all);
    if (checked.ok) return { type: 'good', value: checked.value };
  }
  return null;
}

function isPart(text: string): boolean {
  return /^[0-9a-f]{2,63}$/i.test(text);
}

/** `<your key>`, `{{TOKEN}}`, `xxxx`, `…` */
function isPlaceHolder(text: string): boolean {
  const whole = strip(text, '', closing).replace(opening, '');
  return (
    whole === '' ||
    /^(?:<[^>]{0,80}>?|\{\{.{0,80}|\$\{.{0,80}|%[\w.]{1,80}%|\$\w{1,80}|[xX]{3,}.{0,80}|[•*·.…?_-]{2,}|#{3,}.*)$/.test(
      whole,
    ) ||
    /^(?:your|my|the|insert|replace|enter|example|sample|change|put|paste|todo|tbd|tba|none|null|nil|undefined|true|false|n\/a|na|see|siehe|same|as|wie)(?![a-z0-9])/i.test(
      whole,
    )
  );
}

/** Prose where a key should stand: nothing was meant to be one. */
function isWords(field: FieldDef, text: string): boolean {
  return (
    field.isAccount !== true &&
    /^\p{L}{1,20}(?:[ ,.!?]|$)(?![0-9a-f]{8})/u.test(text) &&
    !/\d/.test(firstOf(text))
  );
}

function bad(field: FieldDef, first: string, text: string): ValueRead {
  const checked = checkValue(field, first);
  if (checked.ok) return { type: 'bad', problem: 'wrong-shape', length: first.length, text: first };
  const half = first.slice(0, first.length / 2);
  const problem =
    half + half === first && checkValue(field, half).ok
      ? 'doubled'
      : /(?:…|\.\.\.)/.test(text.slice(0, first.length + 4)) || /[•*…]/.test(first)
        ? 'masked'
        : checked.problem;
  return { type: 'bad', problem, length: checked.length, text: first };
}

/** A value of many lines, with a frame or without. */
function blockValue(field: FieldDef, { convert }: FieldNames, texts: readonly string[]): ValueRead {
  const text = texts.join('\n').trim();
  const written = strip(text, quotes, `${quotes},;`);
  if (written === '') return none;
  // Not even looked at: no key is so long.
  if (written.length > 2 * MOST_CHARACTERS)
    return { type: 'bad', problem: 'too-long', length: written.length, text: '' };
  const forms = [
    text,
    written,
    ...(/%[0-9A-F]{2}/i.test(written) ? decoded(written) : []),
    ...decodedBlock(written),
  ];
  for (const each of forms) {
    const value = convert?.(each) ?? null;
    if (value !== null) return { type: 'good', value };
  }
  for (const each of forms) {
    const block = cleanBlock(each);
    const checked = checkValue(field, block);
    if (checked.ok && isEven(block)) return { type: 'good', value: checked.value };
  }
  if (isPlaceHolder(written) || !/-----BEGIN|^[A-Za-z0-9+/=\s]{60,}$/.test(written)) return none;
  const checked = checkValue(field, cleanBlock(text));
  const [problem, length] = checked.ok
    ? (['wrong-shape', text.length] as const)
    : [checked.problem, checked.length];
  return { type: 'bad', problem, length, text: '' };
}

/** In a frame all lines but the last are of one length: what came between them on the way shows. */
function isEven(block: string): boolean {
  const [first = '', ...others] = block.trim().split('\n').slice(1, -1);
  return (
    !block.startsWith('-----BEGIN') || others.slice(0, -1).every(({ length }) => length === first.length)
  );
}

function decodedBlock(text: string): readonly string[] {
  const plain = fromBase64(text);
  return plain === null ? [] : [plain];
}

/** Without what a program or a mail puts around and between the lines. */
function cleanBlock(text: string): string {
  const frame = /-----BEGIN ([A-Z0-9 ]{1,60})-----[^]*?-----END \1-----/.exec(text)?.[0] ?? text;
  return (
    frame
      .replace(/\\r|\\n(?=\\n)/g, '')
      .replaceAll('\\n', '\n')
      .split('\n')
      // Strings of a program may be added up.
      .map((line) =>
        strip(line.replace(/(["'`])\s*[+.]\s*$|^\s*[+.]\s*(?=["'`])/, '$1'), `${quotes}>|`, `${quotes},;\\`),
      )
      .join('\n')
  );
}
