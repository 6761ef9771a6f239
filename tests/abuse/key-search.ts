// Finds private keys in text and files: the secret number of a known key however it is written, and the head of any key at all.
import { createPrivateKey } from 'node:crypto';
import type { Finder, Finding } from './search';

/** So much of it in a row counts as found: a database may cut it where it likes. */
const BYTES = 8;
const BASE64 = 12;
const HEXADECIMAL = 16;
const STEP = 4;
/** Longer runs are read in pieces, for which the engine has room. */
const UTF_16 = /(?:[^\0]\0){8,2000}/g;

/** What stands before the secret in each key that is made here, and in no certificate (RFC 5958, RFC 5915): DER of a key on P-256. */
const HEAD = Buffer.from('07046d306b0201010420', 'hex');

type Code = Finding['code'];
/** The texts to look for, read as Latin-1, and how each is written. */
type Texts = Map<string, Code>;

/** A finder for these keys (PEM) and for the head of any other. Text from files is to be read as Latin-1. */
export function keyFinderFor(keys: Iterable<string>): Finder {
  const texts: Texts = new Map();
  addForms(texts, HEAD);
  for (const pem of keys) addKey(texts, pem);
  const lengths = [...new Set([...texts.keys()].map(({ length }) => length))];
  const isStart = startsOf(texts.keys());
  const codesIn = (text: string): Set<Code> => {
    const bytes = Buffer.from(text, 'latin1');
    const found = new Set<Code>();
    let last = 0;
    for (let end = 1; end <= bytes.length; end += 1) {
      last = (last << 8) | bytes[end - 1]!;
      if (end < 4 || !isStart(last)) continue;
      for (const length of lengths) {
        const code = texts.get(bytes.toString('latin1', end - 4, end - 4 + length));
        if (code !== undefined) found.add(code);
      }
    }
    return found;
  };
  return (text) => {
    const found = codesIn(text);
    for (const [run] of text.matchAll(UTF_16))
      if (codesIn(run.replaceAll('\0', '')).size > 0) found.add('UTF-16');
    return [...found].map((code) => ({ field: 'privateKey', code }));
  };
}

/** Whether any of them may start with these four bytes. Hardly a place of a file does, and only there a text is looked up. */
function startsOf(texts: Iterable<string>): (start: number) => boolean {
  const marks = new Uint8Array(2 ** 24);
  const placeOf = (start: number) => Math.imul(start, 0x9e3779b1) >>> 8;
  for (const text of texts) marks[placeOf(Buffer.from(text, 'latin1').readInt32BE())] = 1;
  return (start) => marks[placeOf(start)] === 1;
}

/** Its public half lies in the certificate too, so that only the secret number is looked for. */
function addKey(texts: Texts, pem: string): void {
  const { d = '' } = createPrivateKey(pem).export({ format: 'jwk' });
  const secret = Buffer.from(d, 'base64url');
  addForms(texts, secret);
  // It begins with the 49th character of a line of 64.
  for (const line of [d.slice(0, 16), d.slice(16, 42)]) {
    const asInPem = Buffer.from(line.replaceAll('-', '+').replaceAll('_', '/'));
    for (const text of base64Of(asInPem)) addText(texts, text, BASE64, 'base64 twice');
  }
}

function addForms(texts: Texts, bytes: Buffer): void {
  addText(texts, bytes.toString('latin1'), BYTES, 'clear');
  for (const text of base64Of(bytes)) addText(texts, text, BASE64, 'base64');
  const hexadecimal = bytes.toString('hex');
  for (const text of [hexadecimal, hexadecimal.toUpperCase()])
    addText(texts, text, HEXADECIMAL, 'hexadecimal');
}

/** What does not depend on the bytes before and after, in both alphabets. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const own = text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [own, own.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

function addText(texts: Texts, text: string, length: number, code: Code): void {
  for (let at = 0; at + length <= text.length; at += STEP) texts.set(text.slice(at, at + length), code);
}
