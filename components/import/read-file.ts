// The content of a file that somebody chose: text in the encodings that programs write, or the bytes of a sealed one.
import { MOST_CHARACTERS } from '@/utils/handover/read-back';
import type { TextKey } from '@/utils/texts';

type Given =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sealed'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly reason: TextKey };

const sealedMark = 'age-encryption.org/v1\n';

export async function readFile(file: File): Promise<Given> {
  if (file.size > 2 * MOST_CHARACTERS) return { kind: 'refused', reason: 'popup.import.tooLong' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (new TextDecoder().decode(bytes.subarray(0, sealedMark.length)) === sealedMark)
    return { kind: 'sealed', bytes };
  // Windows programs write this mark before UTF-16.
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return { kind: 'text', text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'refused', reason: 'popup.import.notText' };
  }
}
