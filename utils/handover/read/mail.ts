// Mails as their source shows them: headers, parts, quoted-printable and base64. What people paste is mostly a piece of one.
import { plainText, type SourceLine } from './source-line';
import { fromBase64 } from './value-of';

export interface MailPart {
  readonly type: string;
  readonly lines: readonly SourceLine[];
}

const MOST_PARTS = 40;
const header = /^[A-Za-z][A-Za-z0-9-]{1,60}:(?:\s|$)/;

/** Whether the text begins with the headers of a mail, or of a part of one. */
export function looksLikeMail(text: string): boolean {
  const head = text.slice(0, 20_000).split(/\n\n/, 1)[0] ?? '';
  return /^(?:Content-Type|Content-Transfer-Encoding|MIME-Version|Received|Return-Path|DKIM-Signature):/im.test(
    head,
  );
}

/** Soft line breaks and `=3D` where no header is left to say so. */
export function looksLikeQuotedPrintable(text: string): boolean {
  if (!text.includes('=\n')) return false;
  // Base64 ends with the same sign.
  const broken = text
    .match(/^.{60,80}=$/gm)
    ?.filter((line) => !/[A-Za-z0-9+/]{24}=$/.test(line) || /[0-9a-f]{24}=$/.test(line));
  return /=(?:3D|20|C2=A0|E2=80|0D|09|C3=)/.test(text) || (broken?.length ?? 0) > 0;
}

/** The parts with text, those in plain text first: the same stands in the others once more. */
export function mailParts(lines: readonly SourceLine[]): readonly MailPart[] {
  const parts = partsOf(lines, 0);
  const plain = parts.filter(({ type }) => type !== 'text/html');
  return [...plain, ...parts.filter(({ type }) => type === 'text/html')];
}

function partsOf(lines: readonly SourceLine[], level: number): readonly MailPart[] {
  let at = lines.findIndex(({ text }) => text.trim() !== '');
  const headers: string[] = [];
  while (at >= 0 && at < lines.length) {
    const text = lines[at]?.text ?? '';
    if (header.test(text)) headers.push(text);
    else if (/^[ \t]\S/.test(text) && headers.length > 0)
      headers.push(`${headers.pop() ?? ''} ${text.trim()}`);
    else break;
    at += 1;
  }
  const valueOf = (name: string) =>
    headers
      .find((each) => each.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? '';
  const type = valueOf('content-type');
  const body = lines.slice(Math.max(at, 0));
  const boundary = /boundary="?([^";\s]{1,80})"?/i.exec(type)?.[1];
  if (boundary !== undefined && level < 5)
    return split(body, boundary)
      .flatMap((part) => partsOf(part, level + 1))
      .slice(0, MOST_PARTS);
  if (/^message\/rfc822/i.test(type) && level < 5) return partsOf(body, level + 1);
  const encoding = valueOf('content-transfer-encoding').toLowerCase();
  const isBinary = /^(?:image|audio|video|font|application\/(?:pdf|zip|gzip|vnd|msword))/i.test(type);
  const plain = isBinary ? null : decodeBody(body, encoding);
  return plain === null
    ? []
    : [{ type: /^text\/html/i.test(type) ? 'text/html' : 'text/plain', lines: plain }];
}

function split(lines: readonly SourceLine[], boundary: string): readonly (readonly SourceLine[])[] {
  const parts: SourceLine[][] = [];
  for (const line of lines) {
    const isMark = line.text.startsWith(`--${boundary}`);
    if (isMark && line.text.startsWith(`--${boundary}--`)) break;
    if (isMark) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

function decodeBody(lines: readonly SourceLine[], encoding: string): readonly SourceLine[] | null {
  if (encoding === 'quoted-printable') return quotedPrintable(lines);
  if (encoding !== 'base64') return lines;
  const first = lines.find(({ text }) => text.trim() !== '')?.line ?? 1;
  const text = fromBase64(lines.map((each) => each.text).join(''));
  // The lines of what was decoded are not those of the mail.
  return text === null
    ? null
    : plainText(text)
        .text.split('\n')
        .map((each) => ({ text: each, line: first }));
}

/** RFC 2045, 6.7. A line that was broken is one again, with the number of its beginning. */
export function quotedPrintable(lines: readonly SourceLine[]): readonly SourceLine[] {
  const whole: SourceLine[] = [];
  let isOpen = false;
  for (const { text, line } of lines) {
    const before = isOpen ? whole.pop() : undefined;
    isOpen = /=[ \t]*$/.test(text);
    whole.push({ text: (before?.text ?? '') + text.replace(/=?[ \t]*$/, ''), line: before?.line ?? line });
  }
  return whole.flatMap(({ text, line }) => {
    const plain = plainText(bytesOf(text)).text;
    return plain.split('\n').map((each) => ({ text: each, line }));
  });
}

function bytesOf(text: string): string {
  return text.replace(/(?:=[0-9A-F]{2})+/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('='), (pair) => Number.parseInt(pair, 16));
    return new TextDecoder().decode(bytes);
  });
}
