// How the values of an entry are encrypted, and how their fingerprints are made.
import type { FieldId } from '../credential/field';

export type Values = Readonly<Record<FieldId, string>>;

/*
 * Neither key can be read by a program. Yet they lie in the same profile directory as what they encrypt: they keep values out of
 * plain sight and out of a search through files, not from somebody who owns the profile.
 */
export interface VaultKeys {
  /** AES-GCM, for values. */
  readonly values: CryptoKey;
  /** HMAC-SHA-256, for fingerprints. */
  readonly prints: CryptoKey;
}

export interface EncryptedValues {
  readonly id: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

export async function makeKeys(): Promise<VaultKeys> {
  const [values, prints] = await Promise.all([
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ]);
  return { values, prints };
}

const toBytes = (text: string) => new TextEncoder().encode(text);

/** All values of an entry as one. Bound to its id, so that no two entries can be exchanged on disk. */
export async function encryptValues(
  { values: key }: VaultKeys,
  id: string,
  values: Values,
): Promise<EncryptedValues> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: 'AES-GCM', iv, additionalData: toBytes(id) };
  return { id, iv, data: await crypto.subtle.encrypt(algorithm, key, toBytes(JSON.stringify(values))) };
}

/** The values of these fields; null when they cannot be decrypted, or one is not there. */
export async function decryptValues(
  { values: key }: VaultKeys,
  id: string,
  encrypted: EncryptedValues | undefined,
  fields: readonly FieldId[],
): Promise<Values | null> {
  try {
    if (encrypted === undefined) return null;
    const algorithm = { name: 'AES-GCM', iv: encrypted.iv, additionalData: toBytes(id) };
    const text = await crypto.subtle.decrypt(algorithm, key, encrypted.data);
    const all = new Map(Object.entries(JSON.parse(new TextDecoder().decode(text)) as object));
    const values = fields.map((field): [FieldId, unknown] => [field, all.get(field)]);
    return values.every((value): value is [FieldId, string] => typeof value[1] === 'string')
      ? Object.fromEntries(values)
      : null;
  } catch {
    return null;
  }
}

const PRINT_BYTES = 16;

/** Of each value a fingerprint of 32 hexadecimal digits: the same value gives the same, whatever its field. */
export async function printValues({ prints: key }: VaultKeys, values: Values): Promise<Values> {
  const prints = Object.entries(values).map(async ([field, value]) => {
    const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, toBytes(value))).slice(0, PRINT_BYTES);
    return [field, [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')] as const;
  });
  return Object.fromEntries(await Promise.all(prints));
}
