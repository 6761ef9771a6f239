// Names are compared and kept without what nobody sees; words of pages are looked up among those that are known, and nothing else.
import { expect, test } from 'vitest';
import { isSameName, plainName, wordOf } from '@/utils/netsuite/names';

test.each(['constructor', '__proto__', 'toString', 'has own property'])(
  '%s is no word of any page',
  (text) => {
    expect(wordOf({ full: '4' }, text)).toBeUndefined();
    expect(wordOf({ full: '4' }, ' Full ')).toBe('4');
  },
);

test.each([
  ['a\u202Eb\u2066c\u200Bd\uFEFFe', 'abcde'],
  [' Token \r\n\t role\u2028of\u0085Dana\0', 'Token role of Dana'],
  ['half \uD83D of a sign', 'half of a sign'],
  ['Rôle d’intégration – 漢字 🔑', 'Rôle d’intégration – 漢字 🔑'],
])('%j is kept as %j', (given, kept) => {
  expect(plainName(given)).toBe(kept);
});

test('a hidden mark makes no other name', () => {
  expect(isSameName('Token\u200B  role ', 'token role')).toBe(true);
  expect(isSameName('Token role', 'Token roles')).toBe(false);
});
