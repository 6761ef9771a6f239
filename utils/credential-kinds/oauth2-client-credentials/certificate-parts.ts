// Takes an X.509 certificate apart (RFC 5280, 4.1), strictly: what NetSuite's Java or OpenSSL would refuse is no certificate here.
import { tags, type Bytes } from './der';
import {
  partsOf,
  readBitString,
  readInteger,
  readOid,
  readSmall,
  readTime,
  type DerPart,
} from './der-reader';
import { readName } from './distinguished-name';

export interface CertificateParts {
  readonly whole: Bytes;
  /** What the signature is over. */
  readonly content: Bytes;
  readonly signatureAlgorithm: DerPart;
  readonly signature: Bytes;
  readonly subject: string;
  readonly issuer: string;
  /** Unix milliseconds. */
  readonly notBefore: number;
  readonly notAfter: number;
  readonly spki: Bytes;
}

/** In front of the optional fields. */
const VERSION = 0xa0;
/** `issuerUniqueID` and `subjectUniqueID`, then the extensions, each in its place. */
const OPTIONS = [0x81, 0x82, 0xa3] as const;
const EXTENSIONS = 0xa3;

/** Null where it is damaged. The signature is not looked into. */
export function readCertificateParts(certificate: DerPart | null): CertificateParts | null {
  const [content, signatureAlgorithm, bits, ...others] = partsOf(certificate, tags.sequence) ?? [];
  const signature = readBitString(bits);
  if (!certificate || !content || !signatureAlgorithm || !signature || others.length > 0) return null;
  const inner = partsOf(content, tags.sequence) ?? [];
  const hasVersion = inner[0]?.tag === VERSION;
  const fields = hasVersion ? inner.slice(1) : inner;
  const version = hasVersion ? readVersion(inner[0]) : 0;
  const [serial, algorithm, issuer, validity, subject, spki, ...options] = fields;
  const [from, until, ...times] = partsOf(validity, tags.sequence) ?? [];
  const [notBefore, notAfter] = [readTime(from), readTime(until)];
  const [subjectText, issuerText] = [readName(subject), readName(issuer)];
  const isWhole =
    readInteger(serial) !== null &&
    isAlgorithm(algorithm) &&
    isSame(algorithm?.whole, signatureAlgorithm.whole) &&
    times.length === 0 &&
    areOptions(options, version);
  if (!isWhole || !spki || notBefore === null || notAfter === null) return null;
  if (subjectText === null || issuerText === null) return null;
  return {
    whole: certificate.whole,
    content: content.whole,
    signatureAlgorithm,
    signature,
    subject: subjectText,
    issuer: issuerText,
    notBefore,
    notAfter,
    spki: spki.whole,
  };
}

/** Counted from zero: 2 is version 3. */
function readVersion(part: DerPart | undefined): number | null {
  const [number, ...others] = partsOf(part, VERSION) ?? [];
  return others.length === 0 ? readSmall(number) : null;
}

function isAlgorithm(part: DerPart | undefined): boolean {
  const [id, parameters, ...others] = partsOf(part, tags.sequence) ?? [];
  if (readOid(id) === null || others.length > 0) return false;
  if (parameters?.tag === tags.null) return parameters.content.length === 0;
  return parameters === undefined || partsOf(parameters, tags.sequence) !== null;
}

function areOptions(options: readonly DerPart[], version: number | null): boolean {
  if (version === null || version > 2) return false;
  const places = options.map(({ tag }) => OPTIONS.findIndex((option) => option === tag));
  const isInOrder = places.every((place, at) => place > (places[at - 1] ?? -1));
  if (!isInOrder || (options.length > 0 && version === 0)) return false;
  const ids = options.filter(({ tag }) => tag !== EXTENSIONS);
  if (!ids.every(({ content }) => content.length > 1 && (content[0] ?? 8) < 8)) return false;
  const extensions = options.find(({ tag }) => tag === EXTENSIONS);
  return extensions === undefined || (version === 2 && areExtensions(extensions));
}

/** Java refuses a certificate that has one of them twice. */
function areExtensions(part: DerPart): boolean {
  const [list, ...others] = partsOf(part, EXTENSIONS) ?? [];
  const ids = partsOf(list, tags.sequence)?.map(extensionId) ?? [];
  return others.length === 0 && ids.length > 0 && !ids.includes(null) && new Set(ids).size === ids.length;
}

function extensionId(part: DerPart): string | null {
  const fields = partsOf(part, tags.sequence) ?? [];
  const [id, critical] = fields;
  const hasCritical = critical?.tag === tags.boolean;
  if (hasCritical && (critical.content.length !== 1 || ![0, 0xff].includes(critical.content[0] ?? 1)))
    return null;
  const isWhole = fields.length === (hasCritical ? 3 : 2) && fields.at(-1)?.tag === tags.octetString;
  return isWhole ? readOid(id) : null;
}

function isSame(one: Bytes | undefined, other: Bytes | undefined): boolean {
  return one?.length === other?.length && one?.every((byte, at) => byte === other?.[at]) === true;
}
