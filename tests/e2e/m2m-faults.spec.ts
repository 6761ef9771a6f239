// Faults with client credentials: what the popup names, the way to where it is put right, and a test that passes once it is mended.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { certificateHands } from '../driver/certificate-hands';
import { waitForOverlay } from '../driver/overlay';
import { workerStopper } from '../driver/stop-worker';
import { faults, type Fault } from './certificate-faults';
import type { Mapped } from './change-setting';
import { expect, test } from './fixtures';
import { callsOf } from './given';
import {
  forgetRefusals,
  lookAtPages,
  mapCertificate,
  openPopupFor,
  privateKeyOf,
  setUpNetSuite,
  shippedRecipe,
} from './given-certificate';
import { openRecord, type Upload } from './mend-certificate';
import {
  expectNoSecret,
  namedCauses,
  printTable,
  readAnswer,
  readAudit,
  readConsoles,
  saysCause,
  sentenceOf,
  storedText,
  testConnection,
  type Row,
} from './read-answer';
import { isWhole, sample } from './sample';

test.use({ begun: false });

const SEEN = 'Seen on a page of NetSuite';

const general = shippedRecipe('general-oauth2');
/** As of a vendor who reads orders. */
const warehouse: typeof general = {
  ...general,
  id: 'acme',
  name: 'Acme warehouse',
  contact: 'onboarding at acme.example',
  permissions: [
    ...general.permissions,
    {
      key: 'TRAN_SALESORD',
      label: 'Sales Order',
      subtab: 'transactions',
      level: 'view',
      step: 'role',
      reason: 'Orders are read.',
    },
  ],
  test: { records: ['salesOrder'], rest: true },
};

const table: Row[] = [];
test.afterAll(() => printTable(table));

async function openFromCause(context: BrowserContext, popup: Page, named: Fault['cause']): Promise<Page> {
  const cause = popup.locator('.causes > ol .cause').filter({ has: popup.getByText(saysCause(named)) });
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    cause.getByRole('button', { name: 'Open page' }).click(),
  ]);
  await opened.waitForLoadState();
  return opened;
}

interface Stage {
  readonly context: BrowserContext;
  readonly popup: Page;
  readonly setting: Mapped;
  readonly upload: Upload;
  /** Whatever stood on a page. */
  readonly shown: string[];
}

/** From the button of the cause to the page that shows it, and what a person does there. */
async function lookAndMend({ context, popup, setting, upload, shown }: Stage, fault: Fault): Promise<void> {
  const { look = {}, cause } = fault;
  const page = await openFromCause(context, popup, cause);
  if (look.record !== undefined) await openRecord(page, look.record, 'view');
  if (look.mend === undefined || look.seen !== undefined) {
    const first = popup.locator('.cause').first();
    await expect(first.getByText(saysCause(look.seen ?? cause))).toBeVisible();
    await expect(first).toContainText(SEEN);
  }
  shown.push(await page.content());
  if (look.mend !== undefined) await look.mend(page, upload);
  else {
    fault.mend(setting);
    await page.reload();
    await waitForOverlay(page, ({ lines }) => lines.every(({ state }) => state === 'met'));
  }
  await page.close();
  await popup.bringToFront();
}

test('what is broken in NetSuite is named, and tests well once it is mended', async ({
  netsuite,
  launched,
  page,
}) => {
  if (isWhole) test.setTimeout(600_000);
  const consoles = readConsoles(launched);
  const setting = setUpNetSuite(netsuite);
  setting.role.permissions.push({ key: 'TRAN_SALESORD', level: 4 });
  const { account } = setting;
  const popup = await openPopupFor(launched, warehouse);
  await lookAtPages(page, setting);
  const hands = certificateHands(launched);
  const file = await hands.saveCertificate();
  const { certificateId } = mapCertificate(setting, readFileSync(file, 'utf8'));
  const mapped: Mapped = {
    ...setting,
    get mapping() {
      return account.certificateMappings.get(certificateId)!;
    },
  };
  await popup.bringToFront();
  await testConnection(popup, 'good');

  const shown: string[] = [];
  const stage = { context: launched.context, popup, setting: mapped, upload: { file, hands }, shown };
  for (const fault of sample(faults, 5))
    await test.step(fault.name, async () => {
      account.loginAudit.length = 0;
      const before = callsOf(netsuite).length;
      await forgetRefusals(popup);
      fault.break(mapped);
      await testConnection(popup, fault.isRemark === true ? 'remark' : 'bad');
      const answer = await readAnswer(popup, fault.cause);
      const audit = account.loginAudit.filter(({ status }) => status === 'Failure').at(-1)?.detail ?? '';
      table.push({ fault: fault.name, ...answer, audit });
      expect(answer.causes.length).toBeLessThanOrEqual(3);
      expect(answer.causes).toContain(fault.cause);
      if (fault.isTold === true) expect(answer.causes[0]).toBe(fault.cause);
      const calls = callsOf(netsuite).slice(before);
      expect(calls.length).toBeLessThanOrEqual(6);
      expect(calls.filter(({ headers }) => 'cookie' in headers)).toEqual([]);
      expect(answer.way).toBe(fault.way ?? '');
      shown.push(await popup.content(), await storedText(popup));

      if (fault.afterAudit !== undefined) await readAudit(page, popup, netsuite, fault.afterAudit);
      if (fault.look === undefined) fault.mend(mapped);
      else await lookAndMend(stage, fault);
      await testConnection(popup, 'good');
    });
  expectNoSecret(netsuite, [await privateKeyOf(popup, warehouse)], [...shown, ...consoles]);
});

test('a page that stays open as it was rules nothing out', async ({ netsuite, launched, page }) => {
  const setting = setUpNetSuite(netsuite);
  const popup = await openPopupFor(launched, general);
  await lookAtPages(page, setting);
  const file = await certificateHands(launched).saveCertificate();
  mapCertificate(setting, readFileSync(file, 'utf8'));
  setting.user.roleIds = [3];
  await popup.bringToFront();
  // Nor when all that was in the worker's memory is gone.
  const stop = await workerStopper(launched, popup);
  await stop();
  await testConnection(popup, 'bad');
  await popup.waitForTimeout(1000);
  await popup.reload();
  await popup.getByRole('tab', { name: 'Test' }).click();
  await expect(namedCauses(popup).first()).toContainText(sentenceOf('roleOrUser'));
  await waitForOverlay(page, ({ buttons }) => !buttons.includes('Test again'));
});
