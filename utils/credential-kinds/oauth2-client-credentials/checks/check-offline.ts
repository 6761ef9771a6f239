// The check that needs no request: are the values there, whole, and of one set, and does NetSuite take such a key and certificate?
import type { Check, CheckContext, CheckValues, Outcome } from '@/utils/connection/check';
import { checkValue, fieldOf, requiredOf } from '@/utils/credential/field';
import { askedFields } from '@/utils/guide/recipe';
import { parseAccountId } from '@/utils/netsuite/account';
import { certificateIdOf } from '../certificate';
import type { Oauth2Claim } from '../claims';
import { oauth2Fields } from '../fields';
import { keyFitsCertificate } from '../key-fits';
import { readPrivateKey, type PrivateKeyReason } from '../private-key';
import { readCertificate, type CertificateReason } from '../read-certificate';
import type { Oauth2Reason } from '../reasons';
import { certificateOf } from '../scopes';

export const checkOffline: Check = {
  id: 'offline',
  name: 'connection.check.offline',
  asksNobody: true,
  proves: {},
  isWanted: () => true,
  run: lookAtValues,
};

const DAY_MS = 86_400_000;

const shapedFields = ['clientId', 'certificateId'] as const;

/**
 * The Client ID has 64 hexadecimal digits, the Certificate ID is a SHA-256 in base64url (sure from Oracle's examples). An account or
 * an algorithm that is not the right one is a warning: the test goes on with the right one, but whoever gets the bundle may not.
 */
async function lookAtValues(context: CheckContext): Promise<Outcome> {
  const { values } = context;
  const wrong = wrongShape(context) ?? wrongLocation(values) ?? wrongKey(values);
  if (wrong !== null) return wrong;
  const certificate = await lookAtCertificate(context);
  if ('status' in certificate) return certificate;
  return remarks(context, certificate);
}

function textOf(values: CheckValues, field: string): string {
  return values[field]?.reveal() ?? '';
}

function wrongShape({ values, recipe }: CheckContext): Outcome | null {
  const asked = requiredOf(askedFields(oauth2Fields, recipe)).filter(({ id }) => id !== 'privateKey');
  const missing = asked.filter(({ id }) => textOf(values, id).trim() === '').map(({ id }) => id);
  if (missing.length > 0) return failed('value-missing', { fields: missing.join() });
  const untrimmed = shapedFields.filter((id) => textOf(values, id) !== textOf(values, id).trim());
  if (untrimmed.length > 0) return failed('value-not-trimmed', { fields: untrimmed.join() });
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textOf(values, 'clientId')))
    return failed('application-id', { fields: 'clientId' });
  const misshapen = shapedFields.filter((id) => !hasShape(id, textOf(values, id)));
  if (misshapen.length > 0) return failed('value-shape', { fields: misshapen.join() });
  if (textOf(values, 'clientId').toLowerCase() === textOf(values, 'clientSecret').toLowerCase())
    return failed('values-equal', { fields: 'clientId,clientSecret' });
  return parseAccountId(textOf(values, 'accountId')) === null
    ? failed('account-spelling', { fields: 'accountId' })
    : null;
}

function hasShape(id: string, text: string): boolean {
  const field = fieldOf(oauth2Fields, id);
  return field !== undefined && checkValue(field, text).ok;
}

function wrongLocation(values: CheckValues): Outcome | null {
  const isWrong = values['locationId'] !== undefined && !hasShape('locationId', textOf(values, 'locationId'));
  return isWrong ? failed('location-shape', { fields: 'locationId' }) : null;
}

function wrongKey(values: CheckValues): Outcome | null {
  if (values['privateKey'] === undefined) return null;
  const read = readPrivateKey(textOf(values, 'privateKey'));
  return read.ok ? null : failed(keyReasons[read.reason], { fields: 'privateKey', problem: read.reason });
}

const keyReasons: Readonly<Record<PrivateKeyReason, Oauth2Reason>> = {
  'too-small': 'key-refused',
  'unsupported-size': 'key-refused',
  'unsupported-curve': 'key-refused',
  'pss-key': 'key-refused',
  'unsupported-type': 'key-refused',
  encrypted: 'key-encrypted',
  damaged: 'key-unreadable',
  'no-key': 'key-unreadable',
  several: 'key-unreadable',
  'public-key': 'key-unreadable',
  certificate: 'key-unreadable',
  'unsupported-form': 'key-unreadable',
};

const certificateReasons: Readonly<Record<CertificateReason, Oauth2Reason>> = {
  'too-small': 'certificate-refused',
  'unsupported-size': 'certificate-refused',
  'unsupported-curve': 'certificate-refused',
  'pss-key': 'certificate-refused',
  'unsupported-type': 'certificate-refused',
  damaged: 'certificate-unreadable',
  'no-certificate': 'certificate-unreadable',
  'public-key-only': 'certificate-unreadable',
  several: 'certificate-unreadable',
  'holds-a-key': 'certificate-unreadable',
  expired: 'certificate-expired',
  'not-yet-valid': 'certificate-not-yet-valid',
};

/** What was proven of the certificate that is held or that the recipe brings, or why it is the wrong one. */
async function lookAtCertificate({
  values,
  recipe,
  now,
}: CheckContext): Promise<readonly Oauth2Claim[] | Outcome> {
  const text = values['certificate']?.reveal() ?? certificateOf(recipe);
  if (text === null) return [];
  const fields = 'certificate';
  const read = await readCertificate(text, now());
  // By its hash it is told from others even where NetSuite would not take it.
  const id = read.ok ? read.certificate.certificateId : await certificateIdOf(text);
  if (id !== null && id !== textOf(values, 'certificateId'))
    return failed('certificate-other', { fields: 'certificateId,certificate' });
  if (!read.ok) {
    const isEnded = read.reason === 'expired' || read.reason === 'not-yet-valid';
    const disproves: readonly Oauth2Claim[] = isEnded ? ['certificate'] : [];
    return failed(certificateReasons[read.reason], { fields, problem: read.reason }, disproves);
  }
  if (values['privateKey'] === undefined) return ['certificate'];
  return (await keyFitsCertificate(textOf(values, 'privateKey'), read.certificate.pem))
    ? ['certificate', 'key-fits']
    : failed('key-other', { fields: 'privateKey,certificate' }, ['key-fits']);
}

function remarks({ values, now }: CheckContext, certificate: readonly Oauth2Claim[]): Outcome {
  const account = parseAccountId(textOf(values, 'accountId'));
  const isSpelled = account === textOf(values, 'accountId');
  const proves: readonly Oauth2Claim[] = [
    'values',
    ...certificate,
    ...(isSpelled ? (['account-spelling'] as const) : []),
  ];
  if (isOver(textOf(values, 'expires'), now()))
    return warning('certificate-expired', {
      proves: proves.filter(isNotOfDates),
      disproves: ['certificate'],
    });
  if (!isSpelled)
    return warning('account-spelling', { proves, detail: { fields: 'accountId', expected: account } });
  const algorithm = otherAlgorithm(values);
  return algorithm === null
    ? outcome('passed', 'ok', { proves })
    : warning('algorithm-other', { proves, detail: { fields: 'algorithm', expected: algorithm } });
}

const isNotOfDates = (claim: Oauth2Claim) => claim !== 'certificate';

/** NetSuite's own date may be sooner than the certificate's. The day may end a day later where the account is. */
function isOver(day: string, now: number): boolean {
  return Date.parse(`${day}T00:00:00Z`) + 2 * DAY_MS < now;
}

/** The one that goes with the key, where the bundle names one that does not. Any of the PS family goes with RSA (sure). */
function otherAlgorithm(values: CheckValues): string | null {
  const named = textOf(values, 'algorithm');
  const key = readPrivateKey(textOf(values, 'privateKey'));
  if (named === '' || !key.ok) return null;
  const { type, algorithm } = key.key;
  return (type === 'RSA' ? named.startsWith('PS') : named === algorithm) ? null : algorithm;
}

type Findings = Partial<Pick<Outcome, 'detail'>> & {
  readonly proves?: readonly Oauth2Claim[];
  readonly disproves?: readonly Oauth2Claim[];
};

function failed(
  reason: Oauth2Reason,
  detail: Outcome['detail'],
  disproves: readonly Oauth2Claim[] = [],
): Outcome {
  return outcome('failed', reason, { detail, disproves });
}

function warning(reason: Oauth2Reason, findings: Findings): Outcome {
  return outcome('warning', reason, findings);
}

function outcome(status: Outcome['status'], reason: Oauth2Reason | 'ok', findings: Findings): Outcome {
  const none = { proves: [], disproves: [], detail: {} };
  return { status, reason, answeredBy: 'this-computer', ...none, ...findings };
}
