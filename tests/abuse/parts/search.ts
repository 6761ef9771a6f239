// Searches for every value that was issued and every key that was made, everywhere: disk, saved files, pages, popup, storage, requests.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import type { FieldId } from '../../../utils/credential/field';
import { recipes } from '../../../utils/recipes';
import type { SeenRequest } from '../../netsuite/world';
import { nameOf } from '../fields';
import { keyFinderFor } from '../key-search';
import { walkKey } from '../key-walk';
import { lookAtPage, lookAtStorage, lookAtViews, overlay } from '../looks';
import { capture, captureBundle, kinds, PRODUCTION } from '../one-time-page';
import { until, type Kit, type Outcome, type Part } from '../part';
import { finderFor, findInFiles, type Finder } from '../search';
import { readTests, writeArea } from '../storage';
import { withStand, type Stand } from '../stand';

export const search: Part = { name: 'search', run };

const OTHER_PAGES = [
  '/app/common/integration/integrapplist.nl',
  '/app/setup/accesstokens.nl',
  '/app/setup/features.nl',
  '/app/center/card.nl?sc=-29',
];
const secrets: readonly FieldId[] = ['consumerSecret', 'tokenSecret', 'privateKey'];
const API = /\.(suitetalk|restlets)\.api\.netsuite\.com$|^rest\.netsuite\.com$/;

async function run(kit: Kit): Promise<Outcome[]> {
  const { evidence } = kit;
  const planted = plant(kit);
  const walkResult = await withStand(kit, 'search', async (stand) => ({
    ...(await walk(
      kit,
      stand,
      planted.map(({ text }) => text),
    )),
    profile: stand.profile,
  }));
  for (const profile of evidence.profiles) evidence.search(profile, 'after closing');
  const controls = planted.map(({ name, find, whole, cut }) => {
    const files = findInFiles(find, walkResult.profile).filter(({ findings }) => findings.length > 0);
    return {
      broken: [
        ...(walkResult.stored.some((one) => find(one).length > 0)
          ? []
          : [`The ${name} is not found in storage.`]),
        ...(files.length > 0 ? [] : [`The ${name} is not found in a file of the profile.`]),
        ...codesNotFound(find, whole, cut).map((code) => `The ${name} is not found as ${code}.`),
      ],
      files: files.map(({ file }) => file),
    };
  });
  const find = evidence.finder();
  const downloads = evidence.downloads.flatMap((folder) =>
    findInFiles(find, folder).map((one) => ({
      ...one,
      isExport: join(folder, one.file) === walkResult.exportFile,
    })),
  );
  const files = [...new Set(controls.flatMap((one) => one.files))];
  return [
    {
      promise:
        'search, control: a made-up value and a made-up key that were planted in storage.local are found',
      tried: planted.length,
      broken: [...controls.flatMap((one) => one.broken), ...headsNotFound(planted)],
      note: `found in ${files.join(', ')}, and in each code`,
    },
    {
      promise:
        'search: no issued value and no private key lies in clear in a profile, after a kill or a closing',
      tried: evidence.filesSearched,
      broken: [...new Set(evidence.found)],
      note: `${evidence.values.size} values, ${evidence.keys.size} keys, ${evidence.profiles.length} profiles; tried counts files read`,
    },
    {
      promise: 'search: none of them is in a page, overlay, popup, storage item, console, title or address',
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
      promise: 'search: none of them is in a file that was saved, but in the export in clear text',
      tried: downloads.length,
      broken: [
        ...downloads.flatMap(({ file, findings, isExport }) =>
          isExport ? [] : findings.map(({ field, code }) => `${nameOf(field)} (${code}) in ${file}`),
        ),
        ...(downloads.some(({ isExport, findings }) => isExport && findings.length > 0)
          ? []
          : ['Control: the key is not found in its export.']),
      ],
    },
    {
      promise: 'search: no secret is in a request, and no key outside a signed call',
      tried: evidence.requests.length,
      broken: [...new Set(evidence.requests.flatMap((request) => inRequest(find, request)))],
      note: `${evidence.requests.filter(({ host }) => API.test(host)).length} of them signed calls and the like`,
    },
  ];
}

interface Planted {
  name: string;
  /** As it is planted. */
  text: string;
  find: Finder;
  /** As the extension keeps it, and a part of that as a database may have cut it. */
  whole: string;
  cut: string;
}

/** The key is planted in a form whose head is not that of ours, so that only its secret gives it away. */
function plant(kit: Kit): Planted[] {
  const value = createHash('sha256')
    .update(`planted ${kit.random('search').hex(16)}`)
    .digest('hex');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const text = privateKey.export({ format: 'pem', type: 'sec1' }).toString();
  const whole = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const [, body = ''] = whole.split('KEY-----\n');
  const find = finderFor(new Map([[value, 'tokenSecret']]));
  return [
    { name: 'value', text: value, find, whole: value, cut: value.slice(5, 40) },
    // Its secret begins with character 48.
    { name: 'key', text, find: keyFinderFor([text]), whole, cut: body.slice(50, 90) },
  ];
}

interface WalkResult {
  /** What lies in storage, in which the planted ones must be found. */
  stored: string[];
  /** The file of the key's export in clear text. */
  exportFile: string;
}

/** Captures a whole bundle, looks at every view and at pages after it; then the same with a key. */
async function walk(kit: Kit, stand: Stand, planted: readonly string[]): Promise<WalkResult> {
  const { evidence } = kit;
  const { netsuite } = stand;
  const browser = await stand.open();
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
    await lookAtPage(kit, page, `${kind} page, opened again`);
  }
  for (const path of OTHER_PAGES) {
    await page.goto(netsuite.url(PRODUCTION, path));
    await lookAtPage(kit, page, path);
  }
  const popup = await browser.openPopup();
  await lookAtViews(kit, popup);
  await popup.getByRole('tab', { name: 'Test' }).click();
  await popup.getByRole('button', { name: 'Test connection' }).click();
  await until(async () => (await readTests(popup)).some(({ endedAt }) => endedAt !== null));
  await evidence.look(popup, 'popup, after a test');
  const exportFile = await walkKey(kit, stand, browser);
  await writeArea(popup, 'local', { planted });
  return { stored: await lookAtStorage(kit, popup), exportFile };
}

function codesNotFound(find: Finder, whole: string, cut: string): string[] {
  const written = {
    itself: cut,
    'UTF-16': Buffer.from(cut, 'utf16le').toString('latin1'),
    base64: Buffer.from(`{"x":"${whole}"}`).toString('base64'),
  };
  return Object.entries(written)
    .filter(([, one]) => find(`\u00ff-${one}-`).length === 0)
    .map(([code]) => code);
}

/** By its head a key is found that nobody knows, such as one that was made and then cut off. */
function headsNotFound(planted: readonly Planted[]): string[] {
  const isFound = planted.some(({ whole }) => keyFinderFor([])(whole).length > 0);
  return isFound ? [] : ['A key that nobody knows is not found.'];
}

/** Consumer Key and Token ID belong into a signed call: its Authorization header, or the token passport of its body. */
function inRequest(find: Finder, { method, host, path, query, headers, body }: SeenRequest): string[] {
  const isCall = API.test(host);
  const { authorization = '', ...rest } = headers;
  const isSecret = (field: FieldId) => secrets.includes(field);
  const signed = find(isCall ? `${authorization} ${body}` : '').filter(({ field }) => isSecret(field));
  const plain = find(
    [method, path, query, JSON.stringify(rest), ...(isCall ? [] : [authorization, body])].join(' '),
  );
  return [...signed, ...plain].map(({ field }) => `${nameOf(field)} in ${method} ${host}${path}`);
}
