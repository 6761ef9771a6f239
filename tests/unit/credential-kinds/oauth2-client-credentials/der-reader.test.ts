// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  integer,
  oid,
  sequence,
  tags,
  time,
  utf8,
  type Bytes,
} from '@/utils/credential-kinds/oauth2-client-credentials/der';
import {
  firstPart,
  partsOf,
  readBitString,
  readInteger,
  readNatural,
  readOid,
  readSmall,
  readTime,
  wholePart,
} from '@/utils/credential-kinds/oauth2-client-credentials/der-reader';

const hex = (text: string): Bytes => Uint8Array.from(Buffer.from(text, 'hex'));
const part = (text: string) => wholePart(hex(text)) ?? undefined;

describe('lengths', () => {
  test.each([
    ['nothing', ''],
    ['a tag alone', '04'],
    ['less than it says', '0402aa'],
    ['no end', '0480aa0000'],
    ['more bytes than needed', '048101aa'],
    ['a zero before it', '04820001aa'],
    ['four bytes', '048400000001aa'],
    ['half a length', '0482'],
    ['a tag of several bytes', '1f8101aa'],
  ])('%s is refused', (_, text) => {
    expect(firstPart(hex(text))).toBeNull();
  });

  test('what the writer writes is read', () => {
    for (const length of [0, 1, 127, 128, 255, 256, 65_535, 65_536]) {
      const whole = utf8('a'.repeat(length));
      expect(wholePart(whole)?.content.length).toBe(length);
      expect(wholePart(Uint8Array.of(...whole, 0))).toBeNull();
      expect(firstPart(Uint8Array.of(...whole, 0))?.whole.length).toBe(whole.length);
    }
  });

  test('more than any key has is refused', () => {
    expect(wholePart(utf8('a'.repeat(100_001)))).toBeNull();
    expect(partsOf(part('3003020101'), tags.sequence)).toHaveLength(1);
    const many = sequence(...Array.from({ length: 1001 }, () => integer(Uint8Array.of(1))));
    expect(partsOf(wholePart(many), tags.sequence)).toBeNull();
  });

  test('parts are those of the tag asked for, all or none', () => {
    expect(partsOf(part('3003020101'), tags.set)).toBeNull();
    expect(partsOf(part('30040201010c'), tags.sequence)).toBeNull();
    expect(partsOf(null, tags.sequence)).toBeNull();
  });
});

test.each([
  ['020100', '00', 0],
  ['02017f', '7f', 127],
  ['02020080', '80', 128],
  ['0201ff', null, null],
  ['02020001', null, null],
  ['0202ff80', null, null],
  ['0200', null, null],
  ['040101', null, null],
])('number %s', (text, natural, small) => {
  const value = readNatural(part(text));
  expect(value && Buffer.from(value).toString('hex')).toBe(natural);
  expect(readSmall(part(text))).toBe(small);
});

test('an integer may be below zero, but not longer than it must be', () => {
  expect(readInteger(part('0201ff'))).toEqual(hex('ff'));
  expect(readInteger(part('0202ff80'))).toBeNull();
});

test.each([
  ['0603550403', '2.5.4.3'],
  ['06092a864886f70d01010a', '1.2.840.113549.1.1.10'],
  ['0603883703', '2.999.3'],
  ['06022a80', null],
  ['06032a8001', null],
  ['0600', null],
  ['040155', null],
  [`0641${'81'.repeat(64)}01`, null],
])('object identifier %s', (text, dotted) => {
  expect(readOid(part(text))).toBe(dotted);
});

test('object identifiers are read as they were written', () => {
  for (const id of ['0.9.2342.19200300.100.1.25', '1.3.132.0.35', '2.16.840.1.101.3.4.2.1'])
    expect(readOid(wholePart(oid(id)) ?? undefined)).toBe(id);
});

test.each([
  ['030200aa', 'aa'],
  ['030201aa', null],
  ['030100', null],
  ['0300', null],
  ['040200aa', null],
])('bit string %s', (text, bits) => {
  const value = readBitString(part(text));
  expect(value && Buffer.from(value).toString('hex')).toBe(bits);
});

describe('times', () => {
  const timeOf = (tag: number, text: string) =>
    readTime(wholePart(Uint8Array.of(tag, text.length, ...Buffer.from(text))) ?? undefined);

  test.each([
    [0x17, '490101000000Z', Date.UTC(2049, 0, 1)],
    [0x17, '500101000000Z', Date.UTC(1950, 0, 1)],
    [0x18, '20500101000000Z', Date.UTC(2050, 0, 1)],
    [0x18, '99991231235959Z', Date.UTC(9999, 11, 31, 23, 59, 59)],
    [0x17, '260231000000Z', null],
    [0x17, '261301000000Z', null],
    [0x17, '260101240000Z', null],
    [0x17, '2601010000Z', null],
    [0x17, '260101000000+0100', null],
    [0x17, '20260101000000Z', null],
    [0x18, '260101000000Z', null],
    [0x18, '20260101000000.5Z', null],
    [0x0c, '260101000000Z', null],
  ])('%i %s', (tag, text, ms) => {
    expect(timeOf(tag, text)).toBe(ms);
  });

  test('each that is written is read again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1950, 0, 1) / 1000, max: Date.UTC(9999, 0, 1) / 1000 }),
        (at) => {
          expect(readTime(wholePart(time(at * 1000)) ?? undefined)).toBe(at * 1000);
        },
      ),
    );
  });
});

test('no bytes make it throw', () => {
  const walk = (bytes: Bytes, depth: number): void => {
    const each = firstPart(bytes);
    if (each === null || depth > 20) return;
    for (const read of [readInteger, readOid, readBitString, readTime, readSmall]) read(each);
    for (const inner of partsOf(each, each.tag) ?? []) walk(inner.whole, depth + 1);
  };
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      walk(Uint8Array.from(bytes), 0);
    }),
    { numRuns: 2000 },
  );
});
