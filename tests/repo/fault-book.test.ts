// The book of faults is made from the tables of the diagnosis: every cause, every code. `npm run renew` writes it anew.
import { join } from 'node:path';
import { format as prettify, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import type { Cause, CauseTables, ReasonText } from '@/utils/connection/causes';
import { engineReasons } from '@/utils/connection/describe';
import { kinds } from '@/utils/credential-kinds';
import { genericCodes, reasonsByCode, reasonsByFault } from '@/utils/credential-kinds/shared/netsuite-codes';
import { sharedReasons } from '@/utils/credential-kinds/shared/reasons';
import { hasText, say } from '@/utils/texts';
import { sourceOfCode, wsdlFaultCodes } from '../netsuite/codes';
import { root } from './support/project-files';

const path = join(root, 'FAULTS.md');

const plain = (key: string): string => (hasText(key) ? say({ key, params: ['…', '…', '…', '…'] }) : key);
const row = (...cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (titles: readonly string[], rows: readonly string[]) =>
  [row(...titles), row(...titles.map(() => '---')), ...rows].join('\n');
const code = (text: string) => `\`${text}\``;

/** The results that lead to a cause, as check and reason. */
function evidenceFor({ byReason, byCheck, seenBehind }: CauseTables, { id }: Cause): string {
  const lists = { ...byReason, ...byCheck };
  const keys = Object.keys(lists).filter((key) => lists[key]?.includes(id));
  const own = keys.filter((key) => !keys.includes(key.split('/')[1] ?? ''));
  const pages = Object.values(seenBehind).some((list) => list.includes(id)) ? ['a page showed it'] : [];
  return [...own.map(code), ...pages].join(', ') || 'a page showed it';
}

function causeRows(tables: CauseTables): string[] {
  return tables.causes.map((cause) =>
    row(
      code(cause.id),
      plain(cause.text),
      evidenceFor(tables, cause),
      cause.step ?? '–',
      cause.page ?? '–',
      cause.disprovedBy.map(code).join(', ') || 'the check that led to it passes',
      (cause.auditWords ?? []).map(code).join(', ') || '–',
    ),
  );
}

function reasonRows({ reasons }: CauseTables): string[] {
  const all: Readonly<Record<string, ReasonText>> = { ...engineReasons, ...reasons };
  return Object.entries(all).map(([reason, { text }]) => row(code(reason), plain(text)));
}

const codes = [...reasonsByCode, ...Object.entries(genericCodes)].sort(([a], [b]) => (a < b ? -1 : 1));
const codeRows = codes.map(([name, reason]) =>
  row(code(name), plain(sharedReasons[reason].text), code(reason), sourceOfCode(name)),
);
const faultRows = reasonsByFault.map(([pattern, reason]) =>
  row(code(pattern.source), plain(sharedReasons[reason].text), code(reason)),
);

const kindParts = kinds.flatMap(({ name, causes }) => [
  `## ${name}`,
  '### Causes',
  'A cause is never named when a check has proven one of the things in the column _Ruled out, or put right, when proven_.',
  table(
    [
      'Cause',
      'What is said',
      'Evidence: the result, or check and result',
      'Step',
      'Page',
      'Ruled out, or put right, when proven',
      'Words of the Login Audit Trail',
    ],
    causeRows(causes),
  ),
  '### Results',
  table(['Result', 'What is said'], reasonRows(causes)),
]);

const book = [
  '# Faults',
  'What the connection test makes of each answer, made from its tables by `npm run renew`. Nothing of it was tried against a live account: the words of NetSuite’s own documents are sure, those of public clients likely, and the names of codes are taken at their word.',
  '## Codes of NetSuite',
  'Every fault code of the public WSDL of SOAP web services, those of its status codes that speak of a login, a right, a feature, an address or NetSuite itself, and codes of REST web services and RESTlets. They were read from public clients made from the WSDL of 2023.2 and of 2024.1, which are the same in this. What is newer is not known. Any other code is shown as it came, and said to be unknown.',
  'Some sentences say more than the code beside them: how long a user is locked, an IP rule, another data centre, the restrictions of a role, a feature, a second factor. They count first, in eight languages. A generic code (`USER_ERROR`, `UNEXPECTED_ERROR`) counts after the words and after the name of the fault.',
  table(['Code', 'Means', 'Result', 'Source'], codeRows),
  '### Names of SOAP faults',
  table(['Name', 'Means', 'Result'], faultRows),
  ...kindParts,
].join('\n\n');

test('the book says every cause, result and code', async () => {
  const options = { ...(await resolveConfig(path)), parser: 'markdown' };
  await expect(await prettify(book, options)).toMatchFileSnapshot(path);
});

test('every fault code of the WSDL has a meaning', () => {
  const known = new Set(codes.map(([name]) => name));
  expect(wsdlFaultCodes.filter((name) => !known.has(name))).toEqual([]);
});

test('a step and a page that a cause names are those of its kind', () => {
  for (const { steps, causes } of kinds)
    for (const { step, orStep } of causes.causes)
      for (const id of [step, orStep ?? null])
        if (id !== null) expect(steps.map((each) => each.id)).toContain(id);
});
