// What must hold for any query and any nonce, compared with an independent reference.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { baseString, createNonce, percentEncode } from '@/utils/credential-kinds/tba/sign-request';
import { bare, parametersOf, plain, referenceSignature, signatureFor } from './reference';

describe('properties', () => {
  const word = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/\p{Cs}/u.test(text));
  const name = word.filter((text) => !text.startsWith('oauth_') && text !== '__proto__');
  const pairs = fc.array(fc.tuple(name, word), { maxLength: 6 });
  const urlOf = (list: readonly (readonly [string, string])[]) =>
    `${bare}?${list.map(([key, value]) => `${percentEncode(key)}=${percentEncode(value)}`).join('&')}`;

  it('any Unicode in names and values signs as an independent reference does', () => {
    fc.assert(
      fc.property(pairs, (list) => signatureFor(urlOf(list)) === referenceSignature('GET', bare, list)),
    );
  });

  it('query written in the form way signs the same', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const query = new URLSearchParams(list.map(([key, value]) => [key, value])).toString();
        return signatureFor(`${bare}?${query}`) === referenceSignature('GET', bare, list);
      }),
    );
  });

  it('pairs in any order give the same signature', () => {
    const shuffled = pairs.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => signatureFor(urlOf(list)) === signatureFor(urlOf(other))),
    );
  });

  it('pairs stand sorted after encoding', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const parts = parametersOf(baseString({ ...plain, url: urlOf(list) })).split('&');
        const split = parts.map((part) => [
          part.slice(0, part.indexOf('=')),
          part.slice(part.indexOf('=') + 1),
        ]);
        for (let i = 1; i < split.length; i++) {
          const [a, b] = [split[i - 1] ?? [], split[i] ?? []];
          expect(`${a[0]}\0${a[1]}` <= `${b[0]}\0${b[1]}`).toBe(true);
        }
      }),
    );
  });

  it('encoding leaves unreserved signs, encodes all others in upper case, and can be undone', () => {
    fc.assert(
      fc.property(word, (text) => {
        const encoded = percentEncode(text);
        expect(encoded).toMatch(/^(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*$/);
        expect(decodeURIComponent(encoded)).toBe(text);
      }),
    );
    const unreserved = fc.stringMatching(/^[A-Za-z0-9._~-]*$/);
    fc.assert(fc.property(unreserved, (text) => percentEncode(text) === text));
  });

  it('nonces are 20 letters and digits, all different, each sign about as often', () => {
    const nonces = Array.from({ length: 3000 }, () => createNonce());
    expect(nonces.every((nonce) => /^[A-Za-z0-9]{20}$/.test(nonce))).toBe(true);
    expect(new Set(nonces).size).toBe(nonces.length);
    const counts = new Map<string, number>();
    for (const sign of nonces.join('')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    expect(counts.size).toBe(62);
    // 60,000 draws: 968 each, deviation about 31. A modulo of the bytes would put eight signs at 1,172.
    for (const count of counts.values()) expect(Math.abs(count - 968)).toBeLessThan(170);
  });

  it('a byte that would favour the first letters is thrown away', () => {
    const draws = [248, 255, 247, 0, 61, 62];
    const spy = vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
      const bytes = array as unknown as Uint8Array;
      for (let i = 0; i < bytes.length; i++) bytes[i] = draws[i % draws.length] ?? 0;
      return array;
    });
    expect(createNonce()).toBe('9A'.repeat(10));
    spy.mockRestore();
  });
});
