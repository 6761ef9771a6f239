// A hash as six words, for two people to compare over the phone: that the certificate or the public key that arrived is what was sent.
import { fingerprintWordList } from './fingerprint-word-list';

const WORDS = 6;
const BITS_IN_WORD = 11;
const BITS_IN_CHARACTER = 6;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Six words of 11 bits, 66 bits of the hash: its first 11 characters. By accident no two things have the same words; to make
 * another one with the words of a given one takes 2⁶⁶ tries on average. Who can compare the hash itself, which is all 256 bits, need not
 * rely on the words. `hash`: SHA-256 in base64url, such as the ID of a certificate. Empty for what is none.
 */
export function fingerprintWords(hash: string): string {
  if (!/^[A-Za-z0-9_-]{43}$/.test(hash)) return '';
  const bits = Array.from(hash, (character) =>
    alphabet.indexOf(character).toString(2).padStart(BITS_IN_CHARACTER, '0'),
  ).join('');
  return Array.from({ length: WORDS }, (_, at) => {
    const digits = bits.slice(at * BITS_IN_WORD, (at + 1) * BITS_IN_WORD);
    return fingerprintWordList[Number.parseInt(digits, 2)];
  }).join(' ');
}

/** SHA-256 in base64url. */
export async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The words of a public key, as it is written. */
export async function wordsOf(text: string): Promise<string> {
  return fingerprintWords(await digestOf(text));
}
