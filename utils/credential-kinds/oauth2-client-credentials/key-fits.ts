// Whether a private key is the one that a certificate was made for.
import { readCertificateParts } from './certificate-parts';
import { findBlocks, isCertificate } from './find-blocks';
import { fromPem } from './pem';
import { readPrivateKey } from './private-key';
import { readPublicKey } from './public-key';
import { signingAlgorithms } from './signing-algorithms';

const PROOF_BYTES = 32;

/**
 * Signs with the one and verifies with the other, as NetSuite will do. Validity is not looked at. False also where one of them cannot be
 * read, or where the browser refuses it.
 */
export async function keyFitsCertificate(pkcs8Pem: string, certificatePem: string): Promise<boolean> {
  const key = readPrivateKey(pkcs8Pem);
  const blocks = findBlocks(certificatePem).blocks.filter(isCertificate);
  const spki = blocks.length === 1 ? readCertificateParts(blocks[0]?.part ?? null)?.spki : undefined;
  const facts = spki && readPublicKey(spki);
  if (!key.ok || !spki || !facts?.ok || facts.facts.algorithm !== key.key.algorithm) return false;
  const own = fromPem('PRIVATE KEY', key.key.pem);
  return own !== null && isPair(own, spki, key.key.algorithm);
}

async function isPair(
  pkcs8: Uint8Array<ArrayBuffer>,
  spki: Uint8Array<ArrayBuffer>,
  algorithm: keyof typeof signingAlgorithms,
): Promise<boolean> {
  const { key, sign } = signingAlgorithms[algorithm];
  try {
    const [privateKey, publicKey] = await Promise.all([
      crypto.subtle.importKey('pkcs8', pkcs8, key, false, ['sign']),
      crypto.subtle.importKey('spki', spki, key, false, ['verify']),
    ]);
    const proof = crypto.getRandomValues(new Uint8Array(PROOF_BYTES));
    const signature = await crypto.subtle.sign(sign, privateKey, proof);
    return await crypto.subtle.verify(sign, publicKey, signature, proof);
  } catch {
    return false;
  }
}
