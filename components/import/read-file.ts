// The content of a file that somebody chose: text in the encodings that programs write, or the bytes of a sealed one.
import { MOST_CHARACTERS } from '@/utils/handover/read-back';
import type { TextKey } from '@/utils/texts';

type Content =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'sealed'; readonly bytes: Uint8Array }
  | { readonly type: 'refused'; readonly reason: TextKey };

const sealedMark = 'age-encryption.org/v1\n';

export async function readFile(file: File): Promise<Content> {
  if (file.size > 2 * MOST_CHARACTERS) return { type: 'refused', reason: 'popup.import.tooLong' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (new TextDecoder().decode(bytes.subarray(0, sealedMark.length)) === sealedMark)
    return { type: 'sealed', bytes };
  // Windows programs write this mark before UTF-16.
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return { type: 'text', text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { type: 'refused', reason: 'popup.import.notText' };
  }
}
