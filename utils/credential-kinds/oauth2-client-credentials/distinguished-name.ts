// The names in a certificate as text (RFC 4514). Whoever made the certificate chose them: they are shown, never trusted.
import { tags } from './der';
import { partsOf, readOid, type DerPart } from './der-reader';

/** RFC 4514, 3, and what OpenSSL says for the others that are often met. */
const attributes: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'STREET',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.42': 'GN',
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
};

const MOST_CHARACTERS = 200;
const MOST_BYTES = 1000;

/**
 * The last part first, as RFC 4514 has it. Without characters that are not seen or turn the direction of writing; at most 200
 * characters. Null where a name cannot be read.
 */
export function readName(part: DerPart | undefined): string | null {
  const names = partsOf(part, tags.sequence)?.map(readRelativeName);
  if (names?.every((name) => name !== null) !== true) return null;
  const text = names.reverse().join(',');
  return Array.from(text).slice(0, MOST_CHARACTERS).join('');
}

function readRelativeName(part: DerPart): string | null {
  const pairs = partsOf(part, tags.set)?.map(readAttribute) ?? [];
  return pairs.length > 0 && pairs.every((pair) => pair !== null) ? pairs.join('+') : null;
}

function readAttribute(part: DerPart): string | null {
  const [type, value, ...others] = partsOf(part, tags.sequence) ?? [];
  const [id, text] = [readOid(type), value ? readText(value) : null];
  if (id === null || text === null || others.length > 0) return null;
  return `${attributes[id] ?? id}=${escaped(visible(text))}`;
}

/** Control characters, and those that hide others or change their order (Unicode's Cf, bidirectional marks among them). */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '');
}

/** RFC 4514, 2.4. */
function escaped(text: string): string {
  return text.replace(/[\\"+,;<>]|^[ #]| $/g, '\\$&');
}

/** The kinds of strings that names are made of (RFC 5280, 4.1.2.4 and appendix A). */
function readText({ tag, content }: DerPart): string | null {
  if (tag === tags.bitString) return content.length > 1 ? bits(content) : null;
  if (tag === 0x1e) return readUtf16(content);
  if (tag === 0x1c) return readUtf32(content);
  if (tag === tags.utf8) return decoded('utf-8', content);
  // Numeric, printable, teletex and IA5: in practice the letters of Latin 1.
  return [0x12, 0x13, 0x14, 0x16].includes(tag) ? decoded('latin1', content) : null;
}

function bits(content: Uint8Array): string | null {
  if ((content[0] ?? 0) > 7) return null;
  const bytes = content.subarray(1, MOST_BYTES);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function decoded(encoding: string, bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** One character in two bytes, so that a surrogate is none. */
function readUtf16(bytes: Uint8Array<ArrayBuffer>): string | null {
  const text = bytes.length % 2 === 0 ? decoded('utf-16be', bytes) : null;
  return text === null || /[\ud800-\udfff]/.test(text) ? null : text;
}

function readUtf32(bytes: Uint8Array<ArrayBuffer>): string | null {
  if (bytes.length % 4 !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const codes = Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(at * 4));
  if (codes.some((code) => code > 0x10ffff || (code >= 0xd800 && code < 0xe000))) return null;
  return codes.map((code) => String.fromCodePoint(code)).join('');
}
