// @vitest-environment node
import { createECDH } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toBigInt } from '@/utils/credential-kinds/oauth2-client-credentials/big-integer';
import {
  curves,
  isOnCurve,
  publicPointOf,
  type CurveName,
} from '@/utils/credential-kinds/oauth2-client-credentials/elliptic-curve';
import { bytesOf } from './test-certificates';
import { curveNames } from './test-keys';

const names = Object.keys(curves) as CurveName[];

describe.each(names)('%s', (name) => {
  const pointOf = (secret: bigint) => {
    const ecdh = createECDH(curveNames[name]);
    ecdh.setPrivateKey(secret.toString(16).padStart(Math.ceil(curves[name].bits / 8) * 2, '0'), 'hex');
    return bytesOf(ecdh.getPublicKey());
  };

  test.each([1n, 2n, 3n, 4n, 5n, 0xffffn, curves[name].n - 2n, curves[name].n - 1n])(
    'the public point of %s is OpenSSL’s',
    (secret) => {
      expect(publicPointOf(name, secret)).toEqual(pointOf(secret));
    },
  );

  test('those of 20 random numbers are too, and lie on the curve', () => {
    for (let at = 0; at < 20; at += 1) {
      const ecdh = createECDH(curveNames[name]);
      ecdh.generateKeys();
      const point = publicPointOf(name, toBigInt(bytesOf(ecdh.getPrivateKey())));
      expect(point).toEqual(bytesOf(ecdh.getPublicKey()));
      expect(isOnCurve(name, point!)).toBe(true);
      const bent = point!.slice();
      bent[bent.length - 1]! ^= 1;
      expect(isOnCurve(name, bent)).toBe(false);
    }
  });

  test('zero and the order are no private numbers', () => {
    expect(publicPointOf(name, 0n)).toBeNull();
    expect(publicPointOf(name, curves[name].n)).toBeNull();
  });

  test('a point must be whole, and its numbers below the prime', () => {
    const point = pointOf(7n);
    expect(isOnCurve(name, point.slice(0, -1))).toBe(false);
    expect(isOnCurve(name, Uint8Array.of(...point, 0))).toBe(false);
    expect(isOnCurve(name, Uint8Array.of(6, ...point.slice(1)))).toBe(false);
    expect(isOnCurve(name, new Uint8Array(0))).toBe(false);
  });
});
