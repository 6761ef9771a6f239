// Seals a text with age, the standard format of the `age` command, and opens what was sealed. Slow on purpose with a passphrase.
import { armor, Decrypter, Encrypter } from 'age-encryption';

export type SealTo = { readonly passphrase: string } | { readonly recipients: readonly string[] };

/** A passphrase, or a private key that begins with AGE-SECRET-KEY-. */
export type OpenWith = { readonly passphrase: string } | { readonly identity: string };

/** What a worker is asked for. */
export type SealTask =
  | { readonly task: 'seal'; readonly text: string; readonly to: SealTo }
  | { readonly task: 'open'; readonly file: string | Uint8Array; readonly key: OpenWith };

export type SealProblem =
  | { readonly reason: 'no-recipient' }
  /** `line` counts from 1. What stands there is not repeated: it may be a private key. */
  | { readonly reason: 'private-key' | 'ssh-key' | 'not-a-recipient'; readonly line: number };

export type Sealed = { readonly ok: true; readonly text: string } | ({ readonly ok: false } & SealProblem);

export type OpenProblem = 'not-an-identity' | 'wrong-key' | 'needs-key' | 'needs-passphrase' | 'damaged';
export type Opened =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: OpenProblem };

/** As many as a person would paste; each adds work. */
const MOST_RECIPIENTS = 20;

/** Armoured, because it survives an e-mail and opens with the same command. */
export async function seal(text: string, to: SealTo): Promise<Sealed> {
  const encrypter = new Encrypter();
  if ('passphrase' in to) encrypter.setPassphrase(to.passphrase);
  else {
    const problem = addRecipients(encrypter, to.recipients);
    if (problem !== null) return { ok: false, ...problem };
  }
  return { ok: true, text: armor.encode(await encrypter.encrypt(text)) };
}

/** Lines as they were pasted: blank ones and remarks after # are passed over, as the age command does in its files. */
function addRecipients(encrypter: Encrypter, lines: readonly string[]): SealProblem | null {
  const named = new Set<string>();
  for (const [at, text] of lines.entries()) {
    const recipient = text.trim();
    if (recipient === '' || recipient.startsWith('#')) continue;
    const line = at + 1;
    if (/^AGE-SECRET-KEY-/i.test(recipient)) return { reason: 'private-key', line };
    if (/^(?:ssh|ecdsa)-/.test(recipient)) return { reason: 'ssh-key', line };
    // Post-quantum keys are not in the build, and the usual command cannot open what is sealed to them.
    if (/^age1(?:pq|tagpq)1/i.test(recipient)) return { reason: 'not-a-recipient', line };
    if (named.has(recipient)) continue;
    try {
      encrypter.addRecipient(recipient);
    } catch {
      return { reason: 'not-a-recipient', line };
    }
    named.add(recipient);
    if (named.size > MOST_RECIPIENTS) return { reason: 'not-a-recipient', line };
  }
  return named.size === 0 ? { reason: 'no-recipient' } : null;
}

/** `given` is the file: armoured, or its bytes. */
export async function open(given: string | Uint8Array, key: OpenWith): Promise<Opened> {
  const file = bytesOf(given);
  if (file === null) return { ok: false, reason: 'damaged' };
  const isForPassphrase = /^-> scrypt /m.test(headerOf(file));
  if (isForPassphrase && !('passphrase' in key)) return { ok: false, reason: 'needs-passphrase' };
  if (!isForPassphrase && 'passphrase' in key) return { ok: false, reason: 'needs-key' };
  const decrypter = new Decrypter();
  try {
    if ('passphrase' in key) decrypter.addPassphrase(key.passphrase.trim());
    else decrypter.addIdentity(key.identity.trim());
  } catch {
    return { ok: false, reason: 'not-an-identity' };
  }
  try {
    return { ok: true, text: await decrypter.decrypt(file, 'text') };
  } catch (error) {
    // age-encryption names the failure in words only: no key fits, or what it fits is not whole.
    const isNoMatch = error instanceof Error && error.message.startsWith('no identity matched');
    return { ok: false, reason: isNoMatch ? 'wrong-key' : 'damaged' };
  }
}

function bytesOf(given: string | Uint8Array): Uint8Array | null {
  const text = typeof given === 'string' ? given : new TextDecoder().decode(given.subarray(0, 64));
  if (!text.trimStart().startsWith('-----BEGIN')) return typeof given === 'string' ? null : given;
  try {
    const whole = typeof given === 'string' ? given : new TextDecoder().decode(given);
    // Mail programs put blanks and line ends of their own around it.
    return armor.decode(
      whole
        .split(/\r?\n/)
        .map((line) => line.trim())
        .join('\n')
        .trim(),
    );
  } catch {
    return null;
  }
}

function headerOf(file: Uint8Array): string {
  return new TextDecoder().decode(file.subarray(0, 8192)).split('\n---')[0] ?? '';
}
