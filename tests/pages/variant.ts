// A variant of a page in few lines: from which page it is made, what is changed in its text, and what must be read otherwise.
import type { Expected } from './fixture';

/** What is not said is as on the page that it is made from. */
export interface Variant extends Partial<Expected> {
  readonly name: string;
  /** Another variant, or a page that lies beside it as a file. */
  readonly from: string;
  readonly about: string;
  /** What that page is read as and this one is not. */
  readonly without?: readonly (keyof Expected)[];
  /** Put in wherever they stand, as a translation is; blanks in ids may be `_` or `%20`. Before the patch. */
  readonly words?: Readonly<Record<string, string>>;
  /**
   * `- ` a text that stands on the page exactly once, `+ ` what stands there instead. Of a longer piece, `- ` is how it begins and `… ` how
   * it ends. `⏎` is a line break, and `\u` with four digits any other character. See the README beside this file.
   */
  readonly patch?: string;
}

export function htmlOf({ words = {}, patch = '' }: Variant, from: string): string {
  return changesOf(patch).reduce(change, withWords(from, words));
}

function withWords(html: string, words: Readonly<Record<string, string>>): string {
  const spelled = ['_', '%20'].flatMap((blank) =>
    Object.entries(words).map((pair) => pair.map((text) => text.replaceAll(' ', blank)) as [string, string]),
  );
  const all = new Map([...spelled, ...Object.entries(words)]);
  if (all.size === 0) return html;
  const longestFirst = [...all.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(
    longestFirst.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'g',
  );
  return html.replace(any, (text) => all.get(text) ?? text);
}

interface Change {
  readonly old: string;
  /** Null where `old` is all that goes. */
  readonly to: string | null;
  now: string;
}

function changesOf(patch: string): Change[] {
  const changes: { old: string; to: string | null; now: string }[] = [];
  for (const line of patch.split('\n').map((text) => text.trim())) {
    if (line === '') continue;
    const text = decode(line.slice(2));
    const last = changes.at(-1);
    if (line.startsWith('- ')) changes.push({ old: text, to: null, now: '' });
    else if (last !== undefined && line.startsWith('… ')) last.to = text;
    else if (last !== undefined && /^\+( |$)/.test(line)) last.now = text;
    else throw new Error(`A line of a patch begins with “- ”, “… ” or “+ ”: ${line}`);
  }
  return changes;
}

function decode(text: string): string {
  return text
    .replaceAll('⏎', '\n')
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Throws where a text is not there, or more than once: a change that changes nothing tests nothing. */
function change(html: string, { old, to, now }: Change): string {
  const at = html.indexOf(old);
  if (at < 0 || html.includes(old, at + 1)) {
    throw new Error(`${at < 0 ? 'It does not stand on the page' : 'It stands there more than once'}: ${old}`);
  }
  const behind = at + old.length;
  const end = to === null ? behind : html.indexOf(to, behind);
  if (end < 0) throw new Error(`This does not follow: ${to ?? ''}`);
  return html.slice(0, at) + now + html.slice(end + (to?.length ?? 0));
}
