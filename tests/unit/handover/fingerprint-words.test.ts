// @vitest-environment node
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fingerprintWordList } from '@/utils/handover/fingerprint-word-list';
import { fingerprintWords } from '@/utils/handover/fingerprint-words';

test('the list has 2,048 words that four letters tell apart', () => {
  expect(fingerprintWordList).toHaveLength(2048);
  expect(new Set(fingerprintWordList.map((word) => word.slice(0, 4))).size).toBe(2048);
  expect(fingerprintWordList.every((word) => /^[a-z]{4,8}$/.test(word))).toBe(true);
});

test('the words are the first 66 bits of the hash', () => {
  for (let at = 0; at < 200; at += 1) {
    const hash = createHash('sha256').update(String(at)).digest();
    const bits = BigInt(`0x${hash.toString('hex')}`) >> 190n;
    const words = [5n, 4n, 3n, 2n, 1n, 0n].map(
      (place) => fingerprintWordList[Number((bits >> (11n * place)) & 2047n)],
    );
    expect(fingerprintWords(hash.toString('base64url'))).toBe(words.join(' '));
  }
});

test('another first letter is another first word', () => {
  const id = 'NPMnRyPg-WDWhPiAbisjKiH0fqnBpjOZ367wDTe0pqA';
  expect(fingerprintWords(id).split(' ')).toHaveLength(6);
  expect(fingerprintWords(`M${id.slice(1)}`).split(' ')[0]).not.toBe(fingerprintWords(id).split(' ')[0]);
});

test.each(['', 'short', 'x'.repeat(44), `${'x'.repeat(42)}!`])('"%s" is no certificate ID', (text) => {
  expect(fingerprintWords(text)).toBe('');
});
