// What a file holds that the person has chosen for NetSuite: the one certificate, and never a private key. The file goes nowhere.
import type { FileContent } from '../../netsuite/pages/reading';
import { fileWorld } from '../file-world';

/** A certificate has 2 KB. */
const MOST_BYTES = 20_000;

const known = new WeakMap<File, FileContent>();
const reading = new WeakSet<File>();

/** Null until it is known; then the page is looked at again. */
export function fileContent(file: File): FileContent | null {
  if (!known.has(file) && !reading.has(file)) {
    reading.add(file);
    void contentOf(file)
      .catch((): FileContent => 'unknown')
      .then((content) => {
        known.set(file, content);
        fileWorld.credentialGuideLook?.();
      });
  }
  return known.get(file) ?? null;
}

async function contentOf(file: File): Promise<FileContent> {
  if (file.size > MOST_BYTES) return 'unknown';
  const text = await file.text();
  if (text.includes('PRIVATE KEY-----')) return 'private-key';
  const [body, ...more] = [...text.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g)];
  if (body === undefined || more.length > 0) return 'unknown';
  const bytes = Uint8Array.from(atob((body[1] ?? '').replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const base64 = btoa(String.fromCharCode(...hash));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
