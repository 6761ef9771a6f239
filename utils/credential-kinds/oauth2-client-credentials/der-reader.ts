// Reads DER as strictly as it must be written: a definite length of the fewest bytes, nothing left over (ITU-T X.690, 10 and 11).
// What cannot be read is null.
import { tags, type Bytes } from './der';

export interface DerPart {
  readonly tag: number;
  readonly content: Bytes;
  /** With tag and length. */
  readonly whole: Bytes;
}

/** A certificate has a few thousand, a key of 4096 bits 2,400. */
const MOST_BYTES = 100_000;
const MOST_PARTS = 1000;
/** Three bytes say any length up to `MOST_BYTES`. */
const MOST_LENGTH_BYTES = 3;
/** Of an object identifier: more than any that is in use has. */
const MOST_ID_BYTES = 64;

/** The part that the bytes begin with. What follows it is not looked at. */
export function firstPart(bytes: Bytes): DerPart | null {
  const [tag, first] = bytes;
  // Tags of several bytes stand in no key and no certificate.
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return null;
  const header = first < 0x80 ? { start: 2, length: first } : longLength(bytes, first & 0x7f);
  if (header === null || header.length > MOST_BYTES) return null;
  const end = header.start + header.length;
  if (end > bytes.length) return null;
  return { tag, content: bytes.subarray(header.start, end), whole: bytes.subarray(0, end) };
}

function longLength(bytes: Bytes, count: number): { start: number; length: number } | null {
  const digits = bytes.subarray(2, 2 + count);
  if (count === 0 || count > MOST_LENGTH_BYTES || digits.length < count || digits[0] === 0) return null;
  const length = digits.reduce((sum, digit) => sum * 256 + digit, 0);
  return length < 0x80 ? null : { start: 2 + count, length };
}

/** The part that is all of the bytes. */
export function wholePart(bytes: Bytes): DerPart | null {
  const part = firstPart(bytes);
  return part?.whole.length === bytes.length ? part : null;
}

/** The parts inside of one that has this tag. */
export function partsOf(part: DerPart | null | undefined, tag: number): readonly DerPart[] | null {
  if (part?.tag !== tag) return null;
  const parts: DerPart[] = [];
  let rest = part.content;
  while (rest.length > 0) {
    const next = firstPart(rest);
    if (next === null || parts.length === MOST_PARTS) return null;
    parts.push(next);
    rest = rest.subarray(next.whole.length);
  }
  return parts;
}

/** As it stands, with the zero that keeps a high first bit from being a sign. */
export function readInteger(part: DerPart | undefined): Bytes | null {
  if (part?.tag !== tags.integer) return null;
  const [first, second] = part.content;
  if (first === undefined) return null;
  const isPadded = second !== undefined && (first === 0 ? second < 0x80 : first === 0xff && second > 0x7f);
  return isPadded ? null : part.content;
}

/** Big-endian without a zero before it; null for one below zero. */
export function readNatural(part: DerPart | undefined): Bytes | null {
  const content = readInteger(part);
  if (content === null || (content[0] ?? 0) > 0x7f) return null;
  return content.length > 1 && content[0] === 0 ? content.subarray(1) : content;
}

/** A number of one byte, such as a version. */
export function readSmall(part: DerPart | undefined): number | null {
  const value = readNatural(part);
  return value?.length === 1 ? (value[0] ?? null) : null;
}

/** In its dotted form, such as `2.5.4.3`. */
export function readOid(part: DerPart | undefined): string | null {
  if (part?.tag !== tags.oid || part.content.length === 0 || part.content.length > MOST_ID_BYTES) return null;
  const arcs: bigint[] = [];
  let arc: bigint | null = null;
  for (const byte of part.content) {
    if (arc === null && byte === 0x80) return null;
    const value: bigint = ((arc ?? 0n) << 7n) | BigInt(byte & 0x7f);
    arc = (byte & 0x80) === 0 ? null : value;
    if (arc === null) arcs.push(value);
  }
  const [first = 0n, ...others] = arcs;
  const top = first < 80n ? first / 40n : 2n;
  return arc === null ? [top, first - top * 40n, ...others].join('.') : null;
}

/** Of whole bytes, as keys and signatures are. */
export function readBitString(part: DerPart | undefined): Bytes | null {
  return part?.tag === tags.bitString && part.content[0] === 0 && part.content.length > 1
    ? part.content.subarray(1)
    : null;
}

/** In unix milliseconds. Whole seconds in UTC, as RFC 5280, 4.1.2.5 demands. */
export function readTime(part: DerPart | undefined): number | null {
  if (part?.tag !== tags.utcTime && part?.tag !== tags.generalizedTime) return null;
  const text = String.fromCharCode(...part.content.subarray(0, 20));
  const short = /^(\d\d)\d{10}Z$/.exec(text);
  const century = Number(short?.[1]) < 50 ? '20' : '19';
  const full = part.tag === tags.utcTime ? (short === null ? '' : century + text) : text;
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match.map(String);
  const iso = `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}.000Z`;
  const ms = Date.parse(iso);
  // 31 February would be taken for a day in March, and hour 24 for the next day.
  return Number.isNaN(ms) || new Date(ms).toISOString() !== iso ? null : ms;
}
