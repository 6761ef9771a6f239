// Numbers of keys as JavaScript counts with them. Not in constant time: only the owner of a key, on their own machine, could measure it.
import type { Bytes } from './der';

/** Big-endian. */
export function toBigInt(bytes: Bytes): bigint {
  return BigInt(`0x0${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);
}

/** Big-endian, with zeros before it. */
export function toBytes(value: bigint, length: number): Bytes {
  const digits = value.toString(16).padStart(length * 2, '0');
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** Between zero and the modulus. */
export function modulo(value: bigint, modulus: bigint): bigint {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
}

/** The other factor of one, for a prime modulus (Fermat). */
export function inverse(value: bigint, prime: bigint): bigint {
  let result = 1n;
  let square = modulo(value, prime);
  for (let left = prime - 2n; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}
