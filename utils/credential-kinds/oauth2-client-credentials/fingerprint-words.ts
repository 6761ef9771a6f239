// A certificate as six words, for two people to compare over the phone: that what arrived is what was sent.
import { fingerprintWordList } from './fingerprint-word-list';

const WORDS = 6;
const BITS_IN_WORD = 11;
const BITS_IN_CHARACTER = 6;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Six words of 11 bits, 66 bits of the hash: its first 11 characters. By accident no two certificates have the same words; to make
 * another one with the words of a given one takes 2⁶⁶ tries on average. Who can compare the ID itself, which is all 256 bits, need not
 * rely on the words. Empty for what is no certificate ID.
 */
export function fingerprintWords(certificateId: string): string {
  if (!/^[A-Za-z0-9_-]{43}$/.test(certificateId)) return '';
  const bits = Array.from(certificateId, (character) =>
    alphabet.indexOf(character).toString(2).padStart(BITS_IN_CHARACTER, '0'),
  ).join('');
  return Array.from({ length: WORDS }, (_, at) => {
    const digits = bits.slice(at * BITS_IN_WORD, (at + 1) * BITS_IN_WORD);
    return fingerprintWordList[Number.parseInt(digits, 2)];
  }).join(' ');
}
