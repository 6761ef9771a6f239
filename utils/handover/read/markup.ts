// HTML as lines of text, as a person sees it, and XML as a tree. The parser takes what is cut off or not closed, at any depth.
import { Parser } from 'htmlparser2';
import type { Bounds } from './bounds';
import { lineCounter, type SourceLine } from './source-line';
import { nodeCounter, type Tree, type TreeMember } from './tree';

export function looksLikeHtml(text: string): boolean {
  return (
    /<(?:!doctype html|html|body|div|p|br|table|tr|td|span|b|strong|ul|li|dl|dt|font|code|pre)\b[^>]{0,2000}>/i.test(
      text,
    ) && !text.trimStart().startsWith('<?xml')
  );
}

export function looksLikeXml(text: string): boolean {
  return (
    /^\s*(?:<\?xml|<!--|<[A-Za-z][\w:.-]*(?:\s[^<>]*)?>)/.test(text) ||
    /<\/[A-Za-z][\w.-]*:[\w.-]+>/.test(text)
  );
}

const lineTags =
  /^(?:address|article|blockquote|br|center|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|thead|tr|ul|body|html)$/;
const silentTags = /^(?:script|style|title|head|template|noscript)$/;

export function htmlLines(text: string, first: number): readonly SourceLine[] {
  const lineAt = lineCounter(text, first);
  const lines: SourceLine[] = [];
  let current = '';
  let line = first;
  let silent = 0;
  let isPre = 0;
  const flush = () => {
    lines.push({ text: isPre > 0 ? current : current.replace(/ {2,}/g, ' ').replace(/^ | $/g, ''), line });
    current = '';
  };
  const parser = new Parser({
    onopentagname: (name) => {
      if (silentTags.test(name)) silent += 1;
      if (name === 'pre') isPre += 1;
      if (lineTags.test(name) && current.trim() !== '') flush();
      // Cells of a row stand beside each other.
      if ((name === 'td' || name === 'th') && current.trim() !== '') current += '\t';
      // What stands alone in a paragraph of its own stands apart.
      if (name === 'p' && lines.at(-1)?.text !== '') lines.push({ text: '', line });
    },
    ontext: (data) => {
      if (silent > 0) return;
      if (current === '') line = lineAt(parser.startIndex);
      if (isPre === 0) current += data.replace(/[\s\u00a0]+/g, ' ');
      else
        for (const [at, part] of data.split('\n').entries()) {
          if (at > 0) {
            flush();
            line += 1;
          }
          current += part;
        }
    },
    onclosetag: (name) => {
      if (silentTags.test(name)) silent = Math.max(0, silent - 1);
      if (lineTags.test(name) && current.trim() !== '') flush();
      if (name === 'pre') isPre = Math.max(0, isPre - 1);
    },
  });
  parser.end(text);
  flush();
  return lines;
}

interface Open {
  readonly key: string;
  readonly line: number;
  readonly members: TreeMember[];
  text: string;
}

/** Elements by their names without prefix, and attributes beside them. */
export function xmlTree(text: string, first: number, bounds: Bounds): Tree | null {
  const lineAt = lineCounter(text, first);
  const count = nodeCounter(bounds);
  const root: Open = { key: '', line: first, members: [], text: '' };
  const open: Open[] = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        count(open.length);
        const line = lineAt(parser.startIndex);
        const members = Object.entries(attributes).map(([key, value]) => ({
          key: withoutPrefix(key),
          line,
          value: { type: 'text' as const, text: value, line },
        }));
        open.push({ key: withoutPrefix(name), line, members, text: '' });
      },
      ontext: (data) => {
        const top = open.at(-1);
        if (top !== undefined) top.text += data;
      },
      onclosetag: () => {
        const closed = open.length > 1 ? open.pop() : undefined;
        if (closed !== undefined) open.at(-1)?.members.push(memberOf(closed));
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return root.members.length === 0 ? null : { type: 'map', members: withPairs(root.members) };
}

function memberOf({ key, line, members, text }: Open): TreeMember {
  const own: Tree = { type: 'text', text: text.trim(), line };
  if (members.length === 0) return { key, line, value: own };
  const all = own.text === '' ? members : [...members, { key: 'value', line, value: own }];
  return { key, line, value: { type: 'map', members: withPairs(all) } };
}

/** Apple's property lists write `<key>name</key><string>value</string>`. */
function withPairs(members: readonly TreeMember[]): readonly TreeMember[] {
  const keys = members.filter(({ key }) => key === 'key').length;
  if (keys < 2) return members;
  return members.flatMap((member, at) => {
    const before = members[at - 1];
    if (member.key === 'key') return [];
    return before?.key === 'key' && before.value.type === 'text'
      ? [{ ...member, key: before.value.text }]
      : [member];
  });
}

function withoutPrefix(name: string): string {
  return name.replace(/^[^:]*:/, '');
}
