// Finds the values in text as people send it: labels and values in an e-mail, quoted, wrapped, in a table.
import { isIssuedField, type CredentialField } from '../credential/fields';

/** Labels without blanks and marks. NetSuite itself writes "CONSUMER KEY / CLIENT ID" since OAuth 2.0 is there. */
const labels: Readonly<Record<string, CredentialField>> = {
  accountid: 'accountId',
  account: 'accountId',
  accountnumber: 'accountId',
  netsuiteaccount: 'accountId',
  netsuiteaccountid: 'accountId',
  realm: 'accountId',
  consumerkey: 'consumerKey',
  consumerkeyclientid: 'consumerKey',
  clientid: 'consumerKey',
  consumersecret: 'consumerSecret',
  consumersecretclientsecret: 'consumerSecret',
  clientsecret: 'consumerSecret',
  tokenid: 'tokenId',
  tokenkey: 'tokenId',
  accesstoken: 'tokenId',
  accesstokenid: 'tokenId',
  tokensecret: 'tokenSecret',
  accesstokensecret: 'tokenSecret',
  locationid: 'locationId',
  locationinternalid: 'locationId',
};

interface Found {
  readonly values: Readonly<Partial<Record<CredentialField, string>>>;
  /** Fields that stand there with two different values: nobody can tell which one is meant. */
  readonly unclear: readonly CredentialField[];
}

export function readPastedText(text: string): Found {
  const values: Partial<Record<CredentialField, string>> = {};
  const unclear = new Set<CredentialField>();
  // A value and its label are short; a line that is long is prose, or no text at all.
  const lines = text.split(/\r?\n/).map((line) => (line.length > 1000 ? '' : withoutMarks(line)));
  for (const [at, line] of lines.entries()) {
    const labelled = labelOf(line);
    if (labelled === null) continue;
    const { field, rest } = labelled;
    const value = valueFor(field, rest, lines.slice(at + 1, at + 5));
    if (value === '') continue;
    if (values[field] !== undefined && values[field].toLowerCase() !== value.toLowerCase())
      unclear.add(field);
    values[field] ??= value;
  }
  return { values, unclear: [...unclear] };
}

/** Without the signs of a quoted mail, a list, a table's edge or emphasis. */
function withoutMarks(line: string): string {
  return line
    .replace(/^[\s>|*•·–-]+/u, '')
    .replace(/[\s|*]+$/u, '')
    .replace(/[\u00a0\u200b\ufeff]/g, ' ');
}

function labelOf(line: string): { field: CredentialField; rest: string } | null {
  const split = /^([\p{L}\s/()*_"'-]{2,60}?)["'*]*\s*(?:[:=|\t]\s*|\s[-–—]\s+|$)(.*)$/u.exec(line);
  const field = labels[(split?.[1] ?? '').toLowerCase().replace(/[^a-z]/g, '')];
  return field === undefined ? null : { field, rest: (split?.[2] ?? '').replace(/^[\s|*"'`]+/, '') };
}

/** What stands beside the label, else on the next line; a value that a mail program broke is joined again. */
function valueFor(field: CredentialField, rest: string, after: readonly string[]): string {
  const next = after.filter((line) => line.trim() !== '');
  const own = rest === '' ? (labelOf(next[0] ?? '') === null ? (next.shift() ?? '') : '') : rest;
  const [first = ''] = /^[^\s,;"'`|<]+/.exec(own.replace(/^["'`]+/, '')) ?? [];
  if (field === 'locationId') return /^\d+(?:\s*[,;]\s*\d+)*/.exec(own)?.[0] ?? first;
  if (!isIssuedField(field)) return first;
  const continued = next[0]?.trim() ?? '';
  const isBroken = /^[0-9a-f]{8,63}$/i.test(first) && /^[0-9a-f]+$/i.test(continued);
  return isBroken && first.length + continued.length === 64 ? first + continued : first;
}
