// A passphrase for one sealed export: six groups of four characters, 120 random bits, none that looks like another.
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

export function newPassphrase(): string {
  const random = crypto.getRandomValues(new Uint8Array(24));
  // 32 characters, so that the low five bits of a byte choose evenly.
  const text = [...random].map((byte) => alphabet[byte & 31]).join('');
  return (text.match(/.{4}/g) ?? []).join('-');
}
