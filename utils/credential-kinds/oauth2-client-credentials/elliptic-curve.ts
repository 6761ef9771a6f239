// The three curves that NetSuite takes, and as much of their arithmetic as tells a damaged key from a whole one: WebCrypto answers
// only later, and each browser refuses other keys.
import { inverse, modulo, toBigInt, toBytes } from './big-integer';
import { joined, type Bytes } from './der';

/** FIPS 186-4, D.1.2: y² = x³ - 3x + b over the prime `p`; the point `x`, `y` has the order `n`. */
export const curves = {
  'P-256': {
    id: '1.2.840.10045.3.1.7',
    bits: 256,
    p: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
    n: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
    x: 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,
    y: 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,
  },
  'P-384': {
    id: '1.3.132.0.34',
    bits: 384,
    p: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
    n: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
    x: 0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,
    y: 0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,
  },
  'P-521': {
    id: '1.3.132.0.35',
    bits: 521,
    p: 2n ** 521n - 1n,
    b: 0x51953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,
    n: 0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
    x: 0xc6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66n,
    y: 0x11839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650n,
  },
} as const;

export type CurveName = keyof typeof curves;

/** What of a point's first byte says how it is written (SEC 1, 2.3.3). */
const UNCOMPRESSED = 4;

/** By its object identifier. */
export function curveOf(id: string | null): CurveName | null {
  const names = Object.keys(curves) as CurveName[];
  return names.find((name) => curves[name].id === id) ?? null;
}

export function coordinateLength(name: CurveName): number {
  return Math.ceil(curves[name].bits / 8);
}

/** A public point with both of its coordinates. Java reads no others, and NetSuite is Java (likely). */
export function isUncompressed(point: Bytes): boolean {
  return point[0] === UNCOMPRESSED;
}

/** Whether an uncompressed point lies on the curve. */
export function isOnCurve(name: CurveName, point: Bytes): boolean {
  const { p, b } = curves[name];
  const length = coordinateLength(name);
  if (!isUncompressed(point) || point.length !== 1 + 2 * length) return false;
  const [x, y] = [toBigInt(point.subarray(1, 1 + length)), toBigInt(point.subarray(1 + length))];
  return x < p && y < p && modulo(y * y - (x * x * x - 3n * x + b), p) === 0n;
}

/** The uncompressed public point of a private number; null for a number that is none. Within 10 ms in Chromium (measured). */
export function publicPointOf(name: CurveName, secret: bigint): Bytes | null {
  const curve = curves[name];
  if (secret < 1n || secret >= curve.n) return null;
  const base: Point = [curve.x, curve.y, 1n];
  let sum: Point = [0n, 1n, 0n];
  for (const digit of secret.toString(2)) {
    sum = added(curve, sum, sum);
    if (digit === '1') sum = added(curve, sum, base);
  }
  const [x, y, z] = sum;
  const scale = inverse(z, curve.p);
  const coordinates = [x, y].map((value) => toBytes((value * scale) % curve.p, coordinateLength(name)));
  return joined(Uint8Array.of(UNCOMPRESSED), ...coordinates);
}

/** Projective: x/z and y/z. */
type Point = readonly [x: bigint, y: bigint, z: bigint];

/** Right for every two points, equal ones and the neutral one too (Renes, Costello and Batina 2015, equation 2, with a = -3). */
function added({ p, b }: { readonly p: bigint; readonly b: bigint }, one: Point, other: Point): Point {
  const [x1, y1, z1] = one;
  const [x2, y2, z2] = other;
  const [xx, yy, zz] = [x1 * x2, y1 * y2, z1 * z2];
  const xy = (x1 * y2 + x2 * y1) % p;
  const yz = (y1 * z2 + y2 * z1) % p;
  const xz = (x1 * z2 + x2 * z1) % p;
  const shift = (3n * (b * zz - xz)) % p;
  const slope = (3n * (b * xz - xx - 3n * zz)) % p;
  const tangent = (3n * (xx - zz)) % p;
  return [
    modulo(xy * (yy - shift) - yz * slope, p),
    modulo((yy + shift) * (yy - shift) + tangent * slope, p),
    modulo(yz * (yy + shift) + xy * tangent, p),
  ];
}
