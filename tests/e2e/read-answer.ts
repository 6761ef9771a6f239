// What a test of client credentials is seen to say: in the popup, in the Login Audit Trail, and where no secret may stand.
import type { Locator, Page } from '@playwright/test';
import {
  oauth2CauseList,
  type Oauth2Cause,
} from '../../utils/credential-kinds/oauth2-client-credentials/cause-list';
import { diagnosis } from '../../utils/texts/languages/en/diagnosis';
import { ask } from '../driver/ask';
import type { Launched } from '../driver/launch';
import { waitForOverlay } from '../driver/overlay';
import type { NetSuite } from '../netsuite/server';
import { expect, PRODUCTION, test } from './fixtures';
import { says } from './given';

export const verdicts = {
  good: /^The connection works$/,
  remark: /^The connection works, with remarks$/,
  bad: /^The connection does not work$/,
  unproven: /^Not proven: only the vendor can prove the login$/,
} as const;

export async function testConnection(popup: Page, verdict: keyof typeof verdicts): Promise<void> {
  await popup.getByRole('tab', { name: 'Test' }).click();
  await popup.getByRole('button', { name: 'Test connection' }).click();
  await popup.getByText(verdicts[verdict]).waitFor();
}

const causeIds = oauth2CauseList.map(({ id }) => id as Oauth2Cause);

export function sentenceOf(cause: Oauth2Cause): string {
  return textOf(oauth2CauseList.find(({ id }) => id === cause)?.text ?? '');
}

function textOf(key: string): string {
  return diagnosis.diagnosis[key.replace(/^diagnosis\./, '') as keyof (typeof diagnosis)['diagnosis']];
}

/** A cause may be said more exactly, with what the answer named. */
export function saysCause(cause: Oauth2Cause): RegExp {
  const { text = '', exactly } = oauth2CauseList.find(({ id }) => id === cause) ?? {};
  const texts = [text, ...(exactly === undefined ? [] : [exactly.text])].map((key) =>
    textOf(key)
      .replace(/[()*+.?[\\\]^{|}]/g, '\\$&')
      .replace(/\$\d/g, '.+'),
  );
  return new RegExp(`^(?:${texts.join('|')})$`);
}

export interface Answer {
  /** HTTP status and NetSuite's code of the check that failed; without an answer, what the popup says. */
  readonly evidence: string;
  /** Ids of the causes that are named at first, in their order. */
  readonly causes: readonly string[];
  /** The page to which the button of the cause in question leads, or its step where it is done in the popup. */
  readonly way: string;
}

export const namedCauses = (popup: Page): Locator => popup.locator('.causes > ol').first().locator('.cause');

function evidenceOf(status = '', code = '', seconds = '0'): string | null {
  // A good answer may tell that the clock is wrong.
  if (status === '200') return `clock off by ${seconds} s`;
  return status === '' ? null : `${status} ${code}`.trim();
}

/** What the popup says of a test that did not go well. */
export async function readAnswer(popup: Page, cause: Oauth2Cause): Promise<Answer> {
  const failed = popup.locator('.test-check[data-tone="problem"]');
  const remark = popup.locator('.test-check[data-tone="warning"]');
  const check = ((await failed.count()) > 0 ? failed : remark).first();
  const facts = await check
    .locator('.facts div')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
  const told = Object.fromEntries(facts as [string, string][]) as Partial<Record<string, string>>;
  const [reason = ''] = (await check.locator('.check-reason').innerText()).split('. ');
  const sentences = await namedCauses(popup).locator('> p:first-child').allInnerTexts();
  return {
    evidence:
      evidenceOf(told['HTTP status'], told['Code'], told['Clock of this computer, seconds ahead']) ?? reason,
    way: await wayFrom(
      namedCauses(popup).filter({ has: popup.locator('> p:first-child', { hasText: saysCause(cause) }) }),
    ),
    // Of two that are said alike it is the one that is looked for.
    causes: sentences.map((text) => [cause, ...causeIds].find((id) => saysCause(id).test(text)) ?? text),
  };
}

async function wayFrom(cause: Locator): Promise<string> {
  const [step = ''] = await cause.locator('.cause-way .remark').allInnerTexts();
  const button = cause.getByRole('button', { name: 'Open page' });
  return (await button.count()) === 0 ? step : ((await button.getAttribute('title')) ?? '');
}

/** Opens the Login Audit Trail, and has the popup read it: one cause is left. */
export async function readAudit(
  page: Page,
  popup: Page,
  netsuite: NetSuite,
  left: Oauth2Cause,
): Promise<void> {
  await page.goto(netsuite.url(PRODUCTION, '/app/setup/loginaudit.nl?advanced=T'));
  await page.bringToFront();
  await ask(popup, 'usePage', null);
  await waitForOverlay(page, says('The row of the last test is here'));
  await expect(popup.locator('.cause')).toHaveCount(1);
  await expect(popup.locator('.cause')).toContainText(sentenceOf(left));
  await page.goto('about:blank');
  await popup.bringToFront();
}

/** All that the browser stores outside the vault, as text. */
export async function storedText(popup: Page): Promise<string> {
  return popup.evaluate(async () => {
    interface Area {
      get: (keys: null) => Promise<object>;
    }
    const { local, session } = (
      window as unknown as { chrome: { storage: Record<'local' | 'session', Area> } }
    ).chrome.storage;
    return JSON.stringify([await local.get(null), await session.get(null)]);
  });
}

/** Everything that pages and the worker write into their consoles. */
export function readConsoles({ context }: Launched): readonly string[] {
  const lines: string[] = [];
  context.on('console', (message) => void lines.push(message.text()));
  for (const worker of context.serviceWorkers())
    worker.on('console', (message) => void lines.push(message.text()));
  return lines;
}

/** Assertions, tokens and private keys are in no page, console or store; to NetSuite each goes in its own place alone. */
export function expectNoSecret(
  netsuite: NetSuite,
  privateKeys: readonly string[],
  shown: readonly string[],
): void {
  const { seen, accounts } = netsuite.world;
  const tokens = accounts.flatMap(({ accessTokens }) => [...accessTokens.keys()]);
  const assertions = seen.flatMap(({ body }) => new URLSearchParams(body).get('client_assertion') ?? []);
  expect(tokens.length).toBeGreaterThan(0);
  expect(assertions.length).toBeGreaterThan(tokens.length);
  const keyLines = privateKeys.flatMap((key) => key.split('\n').filter((line) => line.length > 40));
  const secrets = [...keyLines, ...tokens, ...assertions];
  const sent = seen.map(({ host, path, query, headers: { authorization = '', ...headers }, body }) => {
    const isForToken = path.endsWith('/oauth2/v1/token');
    const isForRest = host.includes('.suitetalk.') && !isForToken;
    const others = [host, path, query, headers, isForRest ? '' : authorization];
    return JSON.stringify([...others, isForToken ? [] : decodeURIComponent(body)]);
  });
  const texts = [...shown, ...sent].join('\n');
  expect(secrets.filter((secret) => texts.includes(secret))).toEqual([]);
  const bodies = seen.map(({ body }) => decodeURIComponent(body)).join('\n');
  expect(keyLines.filter((line) => bodies.includes(line))).toEqual([]);
}

export interface Row extends Answer {
  readonly fault: string;
  /** The word of the Login Audit Trail. */
  readonly audit: string;
}

/** Prints which fault is answered how and what is named for it, and keeps that with the report. */
export async function printTable(rows: readonly Row[]): Promise<void> {
  const heads = ['Fault', 'Answered', 'Audit trail', 'Named at first', 'Leads to'];
  const cells = rows.map((row) => [row.fault, row.evidence, row.audit, row.causes.join(', '), row.way]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const padded = (line: readonly string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const text = [heads, ...cells].map(padded).join('\n');
  await test.info().attach('faults', { body: text, contentType: 'text/plain' });
  process.stdout.write(`${text}\n`);
}
