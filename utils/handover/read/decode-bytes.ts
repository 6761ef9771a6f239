// The text of a file in the encodings that programs write. Archives and documents are refused by their first bytes: nothing is unpacked.

export type FileRefusal = 'archive' | 'document' | 'database' | 'not-text';

export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: FileRefusal };

const marks: readonly (readonly [mark: readonly number[], reason: FileRefusal])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'archive'],
  [[0x50, 0x4b, 0x05, 0x06], 'archive'],
  [[0x1f, 0x8b], 'archive'],
  [[0x42, 0x5a, 0x68], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'archive'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'archive'],
  [[0x25, 0x50, 0x44, 0x46], 'document'],
  // Word, Excel and Outlook before 2007, and messages of Outlook.
  [[0xd0, 0xcf, 0x11, 0xe0], 'document'],
  // KeePass.
  [[0x03, 0xd9, 0xa2, 0x9a], 'database'],
];

export function decodeBytes(bytes: Uint8Array): Decoded {
  const known = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (known !== undefined) return { ok: false, reason: known[1] };
  const encoding = encodingOf(bytes);
  const text = encoding === null ? null : decode(bytes, encoding);
  return text === null ? { ok: false, reason: 'not-text' } : { ok: true, text };
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Before Unicode, Windows wrote one byte a letter.
    return encoding === 'utf-8' ? new TextDecoder('windows-1252').decode(bytes) : null;
  }
}

/** By the mark that Windows programs write, else by where zeros stand; null where other controls say that it is no text. */
function encodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const first = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  let controls = 0;
  for (const [at, byte] of first.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    else if (byte < 7 || (byte > 13 && byte < 27)) controls += 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (controls > first.length / 50) return null;
  if (odd > first.length / 4 && even === 0) return 'utf-16le';
  if (even > first.length / 4 && odd === 0) return 'utf-16be';
  // A few zeros are what is left of a cable or a disk; many are no text.
  return even + odd > first.length / 50 ? null : 'utf-8';
}
