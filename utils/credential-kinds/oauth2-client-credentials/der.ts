// Writes DER, as far as a certificate needs it (ITU-T X.690): each part is a tag, a length and its content.

export type Bytes = Uint8Array<ArrayBuffer>;

export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  utf8: 0x0c,
  sequence: 0x30,
  set: 0x31,
  utcTime: 0x17,
  generalizedTime: 0x18,
} as const;

export function joined(...parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function tagged(tag: number, ...content: readonly Bytes[]): Bytes {
  const body = joined(...content);
  return joined(Uint8Array.of(tag, ...lengthOf(body.length)), body);
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let left = length; left > 0; left >>>= 8) bytes.unshift(left & 0xff);
  return [0x80 | bytes.length, ...bytes];
}

export const sequence = (...content: readonly Bytes[]): Bytes => tagged(tags.sequence, ...content);
export const set = (...content: readonly Bytes[]): Bytes => tagged(tags.set, ...content);
export const octetString = (content: Bytes): Bytes => tagged(tags.octetString, content);
export const nothing = (): Bytes => tagged(tags.null);
export const utf8 = (text: string): Bytes => tagged(tags.utf8, new TextEncoder().encode(text));
/** `[number]` around a whole part. */
export const explicit = (number: number, content: Bytes): Bytes => tagged(0xa0 | number, content);
/** `[number]` in place of the tag that the content would have. */
export const implicit = (number: number, content: Bytes): Bytes => tagged(0x80 | number, content);
export const truth = (): Bytes => tagged(tags.boolean, Uint8Array.of(0xff));

/** `unused`: bits at the end that do not count. */
export const bitString = (content: Bytes, unused = 0): Bytes =>
  tagged(tags.bitString, Uint8Array.of(unused), content);

/** Never negative: big-endian, without zeros before it, and with one where the first bit would be the sign. */
export function integer(bytes: Bytes): Bytes {
  const start = bytes.findIndex((byte) => byte !== 0);
  const value = start < 0 ? Uint8Array.of(0) : bytes.slice(start);
  return tagged(tags.integer, (value[0] ?? 0) > 0x7f ? joined(Uint8Array.of(0), value) : value);
}

/** From its dotted form, such as `2.5.4.3`. */
export function oid(dotted: string): Bytes {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number);
  const arcs = [first * 40 + second, ...others].flatMap((arc) => {
    const bytes = [arc & 0x7f];
    for (let left = arc >>> 7; left > 0; left >>>= 7) bytes.unshift(0x80 | (left & 0x7f));
    return bytes;
  });
  return tagged(tags.oid, Uint8Array.from(arcs));
}

/** Whole seconds, in UTC. Up to 2049 with two digits of the year, as RFC 5280, 4.1.2.5 demands. */
export function time(ms: number): Bytes {
  const digits = new Date(ms).toISOString().replace(/\.\d+/, '').replace(/[-:T]/g, '');
  const isShort = Number(digits.slice(0, 4)) < 2050;
  return tagged(
    isShort ? tags.utcTime : tags.generalizedTime,
    new TextEncoder().encode(isShort ? digits.slice(2) : digits),
  );
}
