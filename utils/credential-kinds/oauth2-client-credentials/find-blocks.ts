// Finds keys and certificates in text as people have it: PEM with text around it, on one line, quoted, indented, as base64 of it all,
// and base64 without a frame.
import { tags } from './der';
import { firstPart, partsOf, readSmall, wholePart, type DerPart } from './der-reader';
import { fromBase64 } from './pem';

type BlockType = 'certificate' | 'public-key' | 'pkcs8' | 'pkcs1' | 'sec1' | 'encrypted-key';

export interface Block {
  /** What its frame says, such as `EC PRIVATE KEY`; null for base64 without a frame. */
  readonly label: string | null;
  /** By a header inside the frame, as OpenSSL wrote it before PKCS#8. */
  readonly isEncrypted: boolean;
  readonly part: DerPart | null;
  /** Told from its structure, whatever the frame says. */
  readonly type: BlockType | null;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Labels of frames that do not end, or do not begin. */
  readonly halves: readonly string[];
  /** A key for PuTTY or as JSON (RFC 7517). */
  readonly hasOtherKey: boolean;
  /** OpenSSH's one-line form. */
  readonly hasSshPublicKey: boolean;
  /** Whatever else is there, it calls itself a private key. */
  readonly speaksOfPrivateKey: boolean;
}

/** A key and all that a mail says around it are far shorter. The rest is not looked at. */
const MOST_CHARACTERS = 200_000;
const MOST_BLOCKS = 50;

export function findBlocks(text: string): Blocks {
  const plain = plainText(text.slice(0, MOST_CHARACTERS));
  const { framed, halves, outside } = framesOf(plain);
  const bare = outside.flatMap(bareBlocks);
  return {
    blocks: [...framed, ...bare].slice(0, MOST_BLOCKS),
    halves,
    hasOtherKey: /PuTTY-User-Key-File|"d"\s{0,9}:\s{0,9}"[\w-]{20}/.test(plain),
    hasSshPublicKey: /\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\w{1,20}) AAAA/.test(plain),
    speaksOfPrivateKey: /PRIVATE\s+KEY/.test(text) || /PRIVATE\s+KEY/.test(plain),
  };
}

export function isPrivate({ label, type }: Block): boolean {
  return label?.endsWith('PRIVATE KEY') === true || isPrivateType(type);
}

function isPrivateType(type: BlockType | null): boolean {
  return type === 'pkcs8' || type === 'pkcs1' || type === 'sec1' || type === 'encrypted-key';
}

export function isCertificate({ label, type }: Block): boolean {
  return label === null ? type === 'certificate' : /^(?:X509 |TRUSTED )?CERTIFICATE$/.test(label);
}

export function isPublicKey({ label, type }: Block): boolean {
  return label === null ? type === 'public-key' : label.endsWith('PUBLIC KEY');
}

/** What was escaped as in JSON or a program is itself again. Followed by what stands in it as base64. */
function plainText(text: string): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/\\{1,4}u00([0-7][0-9a-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\{1,4}[rn]/g, '\n')
    // A file in UTF-16 that was read as UTF-8 has zeros between its letters.
    .replace(/[\u0000\u200b-\u200f\u2060\ufeff\ufffd]/g, '')
    .replace(/[\u00a0\u2028\u2029]/g, ' ');
  return [plain, ...pemInBase64(plain)].join('\n');
}

/** `-----BEGIN` in base64 is always the same; the text may also begin with something else. */
function pemInBase64(plain: string): readonly string[] {
  const marked = plain.match(/LS0tLS1CRUdJTi[A-Za-z0-9+/\s]{0,20000}/g) ?? [];
  const all = plain.replace(/["'`\s]/g, '');
  const whole = marked.length === 0 && /^[A-Za-z0-9+/]{64,20000}={0,2}$/.test(all) ? [all] : [];
  return [...marked, ...whole].flatMap((base64) => {
    const bytes = fromBase64(evenly(base64));
    const decoded = bytes === null ? '' : new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
    return /-(?:BEGIN|END) /.test(decoded) ? [decoded.replace(/\r\n?/g, '\n')] : [];
  });
}

/** Without blanks, padding and the rest of a group of four that prose behind it may have added. */
function evenly(base64: string): string {
  const digits = base64.replace(/[^A-Za-z0-9+/]/g, '');
  return digits.length % 4 === 1 ? digits.slice(0, -1) : digits;
}

/** As many dashes as are left of five: a selection by hand loses some. */
const frameLine = /-{1,5}[ ]?(BEGIN|END)[ ]{1,3}([A-Z0-9][A-Z0-9 ]{0,60}[A-Z0-9])[ ]?-{1,5}/g;

function framesOf(plain: string) {
  const framed: Block[] = [];
  const halves: string[] = [];
  const outside: string[] = [];
  let open: { readonly label: string; readonly end: number } | null = null;
  let rest = 0;
  for (const match of plain.matchAll(frameLine)) {
    const [line, word, label = ''] = match;
    const isEnd: boolean = word === 'END' && open?.label === label;
    if (open !== null && isEnd) framed.push(framedBlock(label, plain.slice(open.end, match.index)));
    else {
      if (open !== null) halves.push(open.label);
      if (word === 'END') halves.push(label);
      outside.push(plain.slice(rest, match.index));
    }
    rest = match.index + line.length;
    open = word === 'BEGIN' ? { label, end: rest } : null;
  }
  if (open !== null) halves.push(open.label);
  return { framed, halves, outside: [...outside, plain.slice(rest)] };
}

function framedBlock(label: string, body: string): Block {
  const lines = body.split('\n').filter((line) => !line.includes(':'));
  const digits = lines
    .join('\n')
    // Strings of a program that are added up.
    .replace(/["'`][ \t]{1,8}[+.]|[+.][ \t]{1,8}["'`]/g, '')
    .replace(/["'`\s>|*,;\\-]/g, '');
  const bytes = fromBase64(digits);
  const part = bytes === null ? null : wholePart(bytes);
  return { label, isEncrypted: /4,\s{0,9}ENCRYPTED/.test(body), part, type: typeOf(part) };
}

/** Lines of base64 that hold something known; what follows it there may be prose. */
function bareBlocks(text: string): readonly Block[] {
  const runs = text.match(/M[A-Za-z0-9+/]{39,}(?:\s{1,20}[A-Za-z0-9+/]{1,100})*/g) ?? [];
  return runs.flatMap((run) => {
    const bytes = fromBase64(evenly(run));
    const part = bytes === null ? null : firstPart(bytes);
    const type = typeOf(part);
    return type === null ? [] : [{ label: null, isEncrypted: false, part, type }];
  });
}

/** By the tags that each of them begins with (RFC 5208, 5280, 5915, 8017). */
function typeOf(part: DerPart | null): BlockType | null {
  const parts = partsOf(part, tags.sequence);
  if (parts === null) return null;
  const begin = parts.map(({ tag }) => names.get(tag) ?? '?').join('');
  if (begin === 'SSB') return 'certificate';
  if (begin === 'SB' || begin === 'II') return 'public-key';
  if (begin === 'SO') return 'encrypted-key';
  if (begin.startsWith('ISO')) return 'pkcs8';
  if (begin.startsWith('IO')) return readSmall(parts[0]) === 1 ? 'sec1' : null;
  return begin.startsWith('IIIIIIIII') ? 'pkcs1' : null;
}

const names: ReadonlyMap<number, string> = new Map([
  [tags.integer, 'I'],
  [tags.sequence, 'S'],
  [tags.octetString, 'O'],
  [tags.bitString, 'B'],
]);
