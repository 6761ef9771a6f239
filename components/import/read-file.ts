// The content of a file that somebody chose: text, or the bytes of a sealed one. Too large is told by its size, before it is read.
import { decodeBytes, type FileRefusal } from '@/utils/handover/read/decode-bytes';
import { MOST_CHARACTERS } from '@/utils/handover/read/bounds';
import type { TextKey } from '@/utils/texts';

type Content =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'sealed'; readonly bytes: Uint8Array }
  | { readonly type: 'refused'; readonly reason: TextKey };

const sealedMark = 'age-encryption.org/v1\n';

const refusals: Readonly<Record<FileRefusal, TextKey>> = {
  archive: 'popup.import.archive',
  document: 'popup.import.document',
  database: 'popup.import.database',
  'not-text': 'popup.import.notText',
};

export async function readFile(file: File): Promise<Content> {
  if (file.size > 2 * MOST_CHARACTERS) return { type: 'refused', reason: 'popup.import.tooLong' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (new TextDecoder().decode(bytes.subarray(0, sealedMark.length)) === sealedMark)
    return { type: 'sealed', bytes };
  const decoded = decodeBytes(bytes);
  return decoded.ok
    ? { type: 'text', text: decoded.text }
    : { type: 'refused', reason: refusals[decoded.reason] };
}
