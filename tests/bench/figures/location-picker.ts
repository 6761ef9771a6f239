// The popup's search for a location among 10,000: from a key to the drawn answer.
import { repeat, withStand, type Bench, type Measurement } from '../bench';
import type { Figure } from '../figure';

interface Chrome {
  storage: {
    local: {
      get: (key: string) => Promise<Record<string, { data: string }>>;
      set: (items: object) => Promise<void>;
    };
  };
}

const LOCATIONS = 10_000;
const queries = ['dock 4', 'west', 'dock 49', 'd', '4970', 'nowhere'];

export const locationPicker: Measurement = { name: 'location-picker', measure };

async function measure(bench: Bench): Promise<Figure[]> {
  const samples = await withStand(async ({ launched, page, url }) => {
    await page.goto(url('/app/setup/rolelist.nl'));
    const popup = await launched.openPopup();
    await popup.evaluate(plantLocations, LOCATIONS);
    await popup.getByRole('tab', { name: 'Credentials' }).click();
    await popup.getByRole('button', { name: 'Edit Location ID' }).click();
    await popup.getByRole('status').filter({ hasText: '10000 locations seen' }).waitFor();
    let at = 0;
    return repeat(bench, () => popup.evaluate(typeAndDraw, queries[(at += 1) % queries.length]!));
  });
  return [
    {
      name: 'location picker: a key, 10,000 locations',
      unit: 'ms',
      limit: 50,
      samples,
      note: 'to the next frame after the answer is drawn',
    },
  ];
}

/** Runs in the popup. */
async function plantLocations(count: number): Promise<void> {
  const records = Array.from({ length: count }, (_, at) => ({
    id: String(at + 1),
    name: `Dock ${at + 1}`,
    subsidiary: at % 2 === 0 ? 'West' : 'East',
    isInactive: at % 50 === 0,
  }));
  const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const { lastAccount } = await storage.local.get('lastAccount');
  const locationId = { records, pages: { seen: [1], of: 1 } };
  await storage.local.set({ locations: { version: 2, data: { [lastAccount!.data]: { locationId } } } });
}

/** Runs in the popup. */
function typeAndDraw(text: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('.record-picker input')!;
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      setValue.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      requestAnimationFrame(() => {
        setTimeout(() => resolve(performance.now() - start));
      });
    });
  });
}
