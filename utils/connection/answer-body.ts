// The body of an answer as text, whatever a proxy did to it: cut to size, unpacked once more, in the character set that it has.

/** NetSuite's answers to the questions of a test have a few kilobytes. */
const MAX_BYTES = 256 * 1024;

export interface Body {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** False where it broke off, could not be unpacked, or has more than `MAX_BYTES`. */
  readonly isWhole: boolean;
}

/** Never rejects: what came before a break counts, and so does the status that it belongs to. */
export async function readBody({ body }: Response): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = true;
  try {
    const reader = body?.getReader();
    while (reader !== undefined) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value.subarray(0, MAX_BYTES - size));
      size += value.byteLength;
      if (size > MAX_BYTES) {
        isWhole = false;
        break;
      }
    }
  } catch {
    isWhole = false;
  }
  return { bytes: joined(chunks), isWhole };
}

/** By its own marks first: a header may name another character set, or none that there is. */
export async function decodeBody(packed: Uint8Array<ArrayBuffer>, contentType: string): Promise<string> {
  const bytes = await unpacked(packed);
  const byMark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const named = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? declaredIn(bytes) ?? 'utf-8';
  // A text of two bytes a sign has zeros in it.
  const isWide = /^(?:utf-?16|ucs-?2)/i.test(named);
  const charset = byMark ?? (isWide && !bytes.includes(0) ? 'utf-8' : named);
  return decoderFor(charset).decode(bytes);
}

function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** The character set that an XML declaration names. */
function declaredIn(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1] ?? null;
}

/** What is packed twice, or packed without saying so. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const { bytes: plain } = await readBody(new Response(stream));
  return plain.length === 0 ? bytes : plain;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
