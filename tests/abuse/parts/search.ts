// Searches for every value that was issued, at the end and everywhere: disk, pages, popup, storage, console, addresses and requests.
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { FieldId } from '../../../utils/credential/field';
import { recipes } from '../../../utils/recipes';
import { nameOf } from '../fields';
import { capture, captureBundle, kinds, PRODUCTION } from '../one-time-page';
import type { SeenRequest } from '../../netsuite/world';
import { sleep, until, type Kit, type Outcome, type Part } from '../part';
import { finderFor, findInFiles, type Finder } from '../search';
import { readArea, readTests, writeArea } from '../storage';
import { withStand, type Stand } from '../stand';

export const search: Part = { name: 'search', run };

/** In the wide one the guide stands beside the tabs. */
const LAYOUTS = [
  { width: 400, views: ['Guide', 'Credentials', 'Test', 'Export'] },
  { width: 1280, views: ['Credentials', 'Test', 'Export'] },
];
const OTHER_PAGES = [
  '/app/common/integration/integrapplist.nl',
  '/app/setup/accesstokens.nl',
  '/app/setup/features.nl',
  '/app/center/card.nl?sc=-29',
];
/** Until our card has been drawn, where there is one. */
const SETTLE_MS = 200;
const OVERLAY = 'CREDENTIAL-GUIDE-OVERLAY';
const API = /\.(suitetalk|restlets)\.api\.netsuite\.com$|^rest\.netsuite\.com$/;

async function run(kit: Kit): Promise<Outcome[]> {
  const planted = createHash('sha256')
    .update(`planted ${kit.random('search').hex(16)}`)
    .digest('hex');
  const isPlanted = finderFor(new Map([[planted, 'tokenSecret']]));
  const plantedIn = await withStand(kit, 'search', async (stand) => {
    const traces = await walk(kit, stand, planted);
    return { traces: traces.filter((text) => isPlanted(text).length > 0).length, profile: stand.profile };
  });
  const plantedFiles = findInFiles(isPlanted, plantedIn.profile).filter(
    ({ findings }) => findings.length > 0,
  );
  const { evidence } = kit;
  for (const profile of evidence.profiles) evidence.search(profile, 'after closing');
  const find = finderFor(evidence.values);
  return [
    {
      promise: 'search, control: a made-up value that was planted in storage.local is found',
      tried: 1,
      broken: [
        ...(plantedIn.traces === 0 ? ['Not found in what was read from storage.'] : []),
        ...(plantedFiles.length === 0 ? ['Not found in a file of the profile.'] : []),
        ...codesNotFound(isPlanted, planted),
      ],
      note: `found in ${plantedFiles.map(({ file }) => file).join(', ')}, and in each code`,
    },
    {
      promise: 'search: no issued value lies in clear in a profile, after a kill or a closing',
      tried: evidence.filesSearched,
      broken: [...new Set(evidence.found)],
      note: `${evidence.values.size} values, ${evidence.profiles.length} profiles; tried counts files read`,
    },
    {
      promise:
        'search: no issued value is in a page, overlay, popup, storage item, console, title or address',
      tried: evidence.traces.length,
      broken: [
        ...new Set(
          evidence.traces.flatMap(({ where, text }) =>
            find(text).map(({ field, code }) => `${nameOf(field)} (${code}) in ${where}`),
          ),
        ),
      ],
      note: 'tried counts texts; the one-time pages’ own markup, and the popup while it reveals, are left out',
    },
    {
      promise: 'search: no secret is in a request, and no key outside a signed call',
      tried: evidence.requests.length,
      broken: [...new Set(evidence.requests.flatMap((request) => inRequest(find, request)))],
      note: `${evidence.requests.filter(({ host }) => API.test(host)).length} of them signed calls and the like`,
    },
  ];
}

/** Captures a whole bundle, looks at every view and at pages after it, and gives what the planted value must be found in. */
async function walk(kit: Kit, { netsuite, open }: Stand, planted: string): Promise<string[]> {
  const { evidence } = kit;
  const browser = await open();
  const wanted = { account: PRODUCTION, application: recipes[0].application };
  await captureBundle(browser, netsuite, evidence, wanted);
  const page = await browser.context.newPage();
  for (const kind of kinds) {
    // A second pair, so that there is an older one too.
    const { url } = await capture(page, netsuite, evidence, { ...wanted, kind });
    await page.waitForFunction(() => performance.getEntriesByName('credential-guide:rings').length > 0);
    evidence.traces.push({ where: `overlay on the one-time ${kind} page`, text: await overlay(page) });
    evidence.traces.push({ where: 'title of a one-time page', text: `${await page.title()} ${page.url()}` });
    await page.goto(url);
    await lookAt(kit, page, `${kind} page, opened again`);
  }
  for (const path of OTHER_PAGES) {
    await page.goto(netsuite.url(PRODUCTION, path));
    await lookAt(kit, page, path);
  }
  const popup = await browser.openPopup();
  for (const { width, views } of LAYOUTS) {
    await popup.setViewportSize({ width, height: 700 });
    await popup.waitForFunction(
      (count) => document.querySelectorAll('[role=tab]').length === count,
      views.length,
    );
    for (const name of views) await lookAtView(kit, popup, name, width);
  }
  await popup.getByRole('tab', { name: 'Test' }).click();
  await popup.getByRole('button', { name: 'Test connection' }).click();
  await until(async () => (await readTests(popup)).some(({ endedAt }) => endedAt !== null));
  await evidence.look(popup, 'popup, after a test');
  await writeArea(popup, 'local', { planted });
  const stored: string[] = [];
  for (const area of ['local', 'session'] as const) {
    const text = JSON.stringify(await readArea(popup, area));
    stored.push(text);
    evidence.traces.push({ where: `storage.${area}`, text });
  }
  return stored;
}

async function lookAtView(kit: Kit, popup: Page, name: string, width: number): Promise<void> {
  await popup.getByRole('tab', { name }).click();
  await popup.waitForFunction(() => document.querySelector('.loading') === null);
  await kit.evidence.look(popup, `popup, ${name}, ${width} wide`);
}

async function lookAt(kit: Kit, page: Page, where: string): Promise<void> {
  await sleep(SETTLE_MS);
  await kit.evidence.look(page, where);
  kit.evidence.traces.push({ where: `overlay on ${where}`, text: await overlay(page) });
}

/** What we draw, closed shadow root included, as JSON. */
async function overlay(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const found = nodesOf(root).filter(({ nodeName }) => nodeName === OVERLAY);
  return JSON.stringify(found);
}

interface Node {
  nodeName: string;
  children?: Node[];
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

function codesNotFound(find: Finder, value: string): string[] {
  const cut = value.slice(5, 40);
  const written = {
    clear: cut,
    'UTF-16': Buffer.from(cut, 'utf16le').toString('latin1'),
    base64: Buffer.from(`{"x":"${value}"}`).toString('base64'),
  };
  return Object.entries(written)
    .filter(([, text]) => find(`\u00ff-${text}-`).length === 0)
    .map(([code]) => `Not found as ${code}.`);
}

/** Consumer Key and Token ID belong into a signed call: its Authorization header, or the token passport of its body. */
function inRequest(find: Finder, { method, host, path, query, headers, body }: SeenRequest): string[] {
  const isCall = API.test(host);
  const { authorization = '', ...rest } = headers;
  const isSecret = (field: FieldId) => field === 'consumerSecret' || field === 'tokenSecret';
  const signed = find(isCall ? `${authorization} ${body}` : '').filter(({ field }) => isSecret(field));
  const plain = find(
    [method, path, query, JSON.stringify(rest), ...(isCall ? [] : [authorization, body])].join(' '),
  );
  return [...signed, ...plain].map(({ field }) => `${nameOf(field)} in ${method} ${host}${path}`);
}
