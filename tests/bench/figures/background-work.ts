// What the background does for one thing that a person or a page does, with 0, 10 and 100 entries kept, worker awake and stopped.
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { field, save, setCheckbox } from '../../driver/hands';
import { pressOnCard, waitForOverlay } from '../../driver/overlay';
import { INTEGRATION, repeat, withStand, ACCOUNT, type Bench, type Measurement, type Stand } from '../bench';
import { changePage } from '../change-page';
import {
  makeCountingExtension,
  readPopupWork,
  readWork,
  resetWork,
  type Counted,
  type Counts,
  type Work,
} from '../counting-extension';
import { median, type Figure } from '../figure';
import { ask } from '../../driver/ask';
import { bundle, holdOthers, startSetUp } from '../held-bundle';
import { waitForMeasure } from '../page-timing';
import { newWorkerStopper } from '../stop-worker';

/** How many entries are kept beside what is measured. */
const amounts = [0, 10, 100] as const;
/** No message, read or write for as long as this is the end of it: pages wait a quarter of a second before they speak. */
const QUIET_MS = 700;
const PATIENCE_MS = 20_000;
const WARNING = '<div class="uir-one-time-warning">';
const DRAWN = 'bench:drawn';

const labels = {
  opens: 'database opens',
  decryptions: 'decryptions',
  encryptions: 'encryptions',
  reads: 'storage reads',
  writes: 'storage writes',
} as const satisfies Record<Counted, string>;

interface Sample extends Counts {
  took: number;
}

/** Work of the popup's own page, and how long it took in milliseconds. */
interface Done {
  took: number;
  alsoIn?: Page;
}

interface Action {
  name: string;
  took: string;
  /** What has to be so before; not counted. */
  prepare: (stand: Stand) => Promise<void>;
  /** Does it; `settled` waits until nothing more happens and gives the background's work. */
  act: (stand: Stand, settled: () => Promise<Work>) => Promise<Done>;
  clean: (stand: Stand) => Promise<void>;
  limits: Partial<Record<keyof Sample, number>>;
}

/** Limits count with the worker awake. */
const actions: readonly Action[] = [
  {
    name: 'a captured pair',
    took: 'until acknowledged',
    prepare: showNewRecord,
    act: async ({ page }) => {
      await page.evaluate(showValues);
      const stored = await waitForMeasure(page, 'credential-guide:stored');
      const shown = await waitForMeasure(page, DRAWN);
      return { took: stored.end - shown.start };
    },
    clean: forget,
    limits: { opens: 1, decryptions: 0, encryptions: 1, took: 40 },
  },
  {
    name: 'a location taken',
    took: 'until all is answered',
    prepare: async ({ netsuite, page, url }) => {
      const location = netsuite.world.accounts.find(({ id }) => id === ACCOUNT)?.locations[0]?.id ?? 0;
      await page.goto(url(`/app/common/otherlists/locationtype.nl?id=${location}`));
      await waitForOverlay(page, ({ buttons }) => buttons.includes('Use this one'));
      await page.evaluate(markPress, 'pointerdown');
    },
    act: async ({ page }, settled) => {
      await pressOnCard(page, 'Use this one');
      const { messages } = await settled();
      return { took: Math.max(...messages.map(answered)) - (await pressedAt(page)) };
    },
    clean: forget,
    limits: { opens: 1, decryptions: 0, encryptions: 1 },
  },
  {
    name: 'a key pressed on a form',
    took: 'until answered',
    prepare: async ({ page, url }) => {
      await page.goto(url(INTEGRATION));
      await waitForMeasure(page, 'credential-guide:rings');
      await field(page, 'Name').locator('input').click();
      await page.evaluate(markPress, 'keydown');
    },
    act: async ({ page }, settled) => {
      await page.keyboard.press('x');
      const [first] = (await settled()).messages;
      if (first === undefined) throw new Error('The page asked for nothing.');
      return { took: answered(first) - (await pressedAt(page)) };
    },
    clean: () => Promise.resolve(),
    limits: { opens: 0, decryptions: 0, encryptions: 0 },
  },
  {
    name: 'the popup opened',
    took: 'until drawn',
    prepare: async ({ page, url }) => {
      // Wakes the worker.
      await page.goto(url(INTEGRATION));
      await waitForMeasure(page, 'credential-guide:rings');
      await page.goto('about:blank');
    },
    act: async ({ launched }) => {
      const popup = await launched.openPopup();
      const drawn = await waitForMeasure(popup, DRAWN);
      return { took: drawn.start, alsoIn: popup };
    },
    clean: () => Promise.resolve(),
    limits: { decryptions: 0, encryptions: 0 },
  },
];

export const backgroundWork: Measurement = { name: 'background-work', measure };

async function measure(bench: Bench): Promise<Figure[]> {
  const folder = makeCountingExtension();
  try {
    const samples = new Map<string, Sample[]>();
    for (const count of amounts) {
      await withStand((stand) => measureWith(bench, stand, count, samples), { extension: folder });
    }
    return ['awake', 'stopped'].flatMap((state) =>
      actions.flatMap((action) =>
        figuresOf(action, state, (count) => samples.get(id(action, state, count))!),
      ),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureWith(
  bench: Bench,
  stand: Stand,
  count: number,
  samples: Map<string, Sample[]>,
): Promise<void> {
  await withPopup(stand, async (popup) => {
    await startSetUp(popup);
    await holdOthers(popup, count);
  });
  changePage(stand.netsuite, INTEGRATION, holdBack);
  await stand.launched.context.addInitScript(markDrawn, DRAWN);
  const stopWorker = await newWorkerStopper(stand);
  for (const action of actions) {
    samples.set(
      id(action, 'awake', count),
      await repeat(bench, () => once(stand, action, stopWorker, resetWork)),
    );
    samples.set(
      id(action, 'stopped', count),
      await repeat(bench, () => once(stand, action, stopWorker, stopWorker)),
    );
  }
}

const id = ({ name }: Action, state: string, count: number) => `${name} ${state} ${count}`;

async function once(
  stand: Stand,
  action: Action,
  stopWorker: () => Promise<void>,
  begin: (stand: Stand) => Promise<void>,
): Promise<Sample> {
  // It takes a few pairs of an account in a minute only, and counts anew when it starts; what is prepared wakes it.
  await stopWorker();
  await action.prepare(stand);
  await settle(stand);
  await begin(stand);
  const { took, alsoIn } = await action.act(stand, () => settle(stand));
  const { counts } = await settle(stand);
  const own = alsoIn && (await readPopupWork(alsoIn)).counts;
  await alsoIn?.close();
  await action.clean(stand);
  const sum = (name: Counted) => counts[name] + (own?.[name] ?? 0);
  return {
    took,
    opens: sum('opens'),
    decryptions: sum('decryptions'),
    encryptions: sum('encryptions'),
    reads: sum('reads'),
    writes: sum('writes'),
  };
}

/** The samples of a figure are those with the most entries kept, where its limit must hold too; the note has the others. */
function figuresOf(action: Action, state: string, samplesOf: (count: number) => readonly Sample[]): Figure[] {
  const figure = (key: keyof Sample, label: string): Figure => {
    const of = (count: number) => samplesOf(count).map((sample) => sample[key]);
    const digits = key === 'took' ? 1 : 0;
    const limit = state === 'awake' ? action.limits[key] : undefined;
    const few = amounts.slice(0, -1);
    return {
      name: `work: ${action.name}, worker ${state}: ${label}`,
      unit: key === 'took' ? 'ms' : 'calls',
      ...(limit !== undefined && { limit }),
      samples: of(amounts.at(-1) ?? 0),
      note: `${amounts.at(-1) ?? 0} kept; ${few.map((count) => `${median(of(count)).toFixed(digits)} with ${count}`).join(', ')}`,
    };
  };
  const keys = Object.keys(labels) as Counted[];
  return [...keys.map((key) => figure(key, labels[key])), figure('took', action.took)];
}

/** Waits until the background has had nothing to do for a while. */
async function settle(stand: Stand): Promise<Work> {
  const until = Date.now() + PATIENCE_MS;
  let work = await readWork(stand);
  for (let since = Date.now(); Date.now() - since < QUIET_MS;) {
    await new Promise((done) => setTimeout(done, QUIET_MS / 10));
    const now = await readWork(stand);
    if (JSON.stringify(now) !== JSON.stringify(work)) since = Date.now();
    work = now;
    if (Date.now() > until) throw new Error('The background does not come to rest.');
  }
  return work;
}

function answered({ type, answered }: Work['messages'][number]): number {
  if (answered === null) throw new Error(`${type} was not answered.`);
  return answered;
}

async function withPopup(stand: Stand, use: (popup: Page) => Promise<void>): Promise<void> {
  const popup = await stand.launched.openPopup();
  await use(popup);
  await popup.close();
}

async function forget(stand: Stand): Promise<void> {
  await withPopup(stand, async (popup) => {
    await ask(popup, 'forgetBundle', { bundle });
  });
}

/** Saves a new integration by hand; its page is there, and its values are held back until they are wanted. */
async function showNewRecord({ page, url }: Stand): Promise<void> {
  await page.goto(url(INTEGRATION));
  await waitForMeasure(page, 'credential-guide:rings');
  await field(page, 'Name').locator('input').fill(bundle.application);
  await setCheckbox(page, 'TBA: Authorization Flow', false);
  await setCheckbox(page, 'Authorization Code Grant', false);
  await save(page);
  await page.waitForURL(/[?&]id=\d+/, { waitUntil: 'commit' });
  await waitForMeasure(page, 'credential-guide:rings');
}

/** The values stand in an element that nothing of is in the document, right before where they belong. */
function holdBack(html: string): string {
  const [above = '', below] = html.split(WARNING);
  if (below === undefined) return html;
  const end = below.indexOf('</tbody>');
  // The warning and the two fields after it are rows of one table.
  return `${above}<template id="bench-values">${WARNING}${below.slice(0, end)}</template>${below.slice(end)}`;
}

/** Runs in the page: what was held back is shown now. */
function showValues(): void {
  const template = document.querySelector<HTMLTemplateElement>('#bench-values')!;
  performance.mark('bench:drawn');
  template.replaceWith(template.content);
}

/** Runs in the page: notes when the person presses. */
function markPress(type: string): void {
  const scope = window as unknown as { benchPressedAt?: number };
  addEventListener(
    type,
    () => {
      scope.benchPressedAt = performance.timeOrigin + performance.now();
    },
    { capture: true },
  );
}

async function pressedAt(page: Page): Promise<number> {
  const at = await page.evaluate(() => (window as unknown as { benchPressedAt?: number }).benchPressedAt);
  if (at === undefined) throw new Error('Nothing was pressed.');
  return at;
}

/** Runs in every page, and marks when the popup has put its tabs there. */
function markDrawn(mark: string): void {
  if (location.protocol !== 'chrome-extension:') return;
  new MutationObserver((_, observer) => {
    if (document.querySelector('[role="tab"]') === null) return;
    performance.mark(mark);
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true });
}
