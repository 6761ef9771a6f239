// Whether age would take the public keys of a recipe. None of them is repeated: a private key may stand there by mistake.
import { bech32 } from '@scure/base';
import type { Problem } from '../../guide/judge-permissions';

const KEY_BYTES = 32;

/**
 * Points of low order on Curve25519 (RFC 7748, section 6.1, and the list that libsodium refuses): with one of them for a key, nothing
 * would be secret, so age refuses them. Little-endian; the highest bit does not count.
 */
const lowOrder: readonly string[] = [
  '00'.repeat(KEY_BYTES),
  `01${'00'.repeat(KEY_BYTES - 1)}`,
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  `ec${'ff'.repeat(KEY_BYTES - 2)}7f`,
  `ed${'ff'.repeat(KEY_BYTES - 2)}7f`,
  `ee${'ff'.repeat(KEY_BYTES - 2)}7f`,
];

function isLowOrder(bytes: Uint8Array): boolean {
  const hex = Array.from(bytes, (byte, place) =>
    (place === KEY_BYTES - 1 ? byte & 0x7f : byte).toString(16).padStart(2, '0'),
  ).join('');
  return lowOrder.includes(hex);
}

export function recipientProblems(recipients: readonly string[]): Problem[] {
  return recipients.flatMap((recipient, place): Problem[] => {
    const path = ['recipients', place];
    if (recipients.indexOf(recipient) < place)
      return [{ path, message: 'The same key stands there twice. Leave one of them out.' }];
    const decoded = bech32.decodeUnsafe(recipient);
    const bytes = decoded?.prefix === 'age' ? (bech32.fromWordsUnsafe(decoded.words) ?? null) : null;
    if (bytes?.length !== KEY_BYTES)
      return [
        {
          path,
          message:
            'age refuses this key: a letter of it is wrong or missing. Copy the whole line that begins with age1 once more.',
        },
      ];
    return isLowOrder(bytes)
      ? [
          {
            path,
            message:
              'age refuses this key: nothing sealed to it would be secret. Make another with age-keygen.',
          },
        ]
      : [];
  });
}
