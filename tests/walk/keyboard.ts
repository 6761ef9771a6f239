// Uses NetSuite's pages, the card and the popup with the keyboard alone, as somebody does who has no mouse; counts every key.
import type { Locator, Page } from '@playwright/test';
import { field } from '../driver/hands';
import { focusedName, UNFOLD, waitForOverlay } from '../driver/overlay';
import type { Hands } from './walk';

/** More than any page has stops for Tab. */
const MOST_STOPS = 400;

export interface Keyboard extends Hands<Page> {
  readonly count: () => number;
  /** Goes to what the locator finds, with Tab. */
  readonly tabTo: (page: Page, target: Locator) => Promise<void>;
  readonly press: (page: Page, key: string, times?: number) => Promise<void>;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const exactly = (text: string) => new RegExp(`^\\s*${escape(text)}\\s*$`);

export function keyboard(start: Hands<Page>['start']): Keyboard {
  let keys = 0;
  const press = async (page: Page, key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) {
      await page.keyboard.press(key);
      keys += 1;
    }
  };
  const type = async (page: Page, text: string) => {
    await page.keyboard.type(text);
    keys += text.length;
  };
  const tabTo = async (page: Page, target: Locator) => {
    await target.first().waitFor();
    const isThere = () => target.first().evaluate((element) => element.contains(document.activeElement));
    // A person sees whether it stands above or below.
    const isBefore = await target.first().evaluate((element) => {
      const { activeElement, body } = document;
      const position = activeElement === null ? 0 : element.compareDocumentPosition(activeElement);
      return activeElement !== body && (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    });
    const key = isBefore ? 'Shift+Tab' : 'Tab';
    for (let stop = 0; stop < MOST_STOPS && !(await isThere()); stop += 1) await press(page, key);
    if (!(await isThere())) throw new Error(`Tab does not reach ${String(target)}`);
  };
  const openThere = async (page: Page, target: Locator) => {
    await tabTo(page, target);
    await press(page, 'Enter');
  };
  return {
    count: () => keys,
    press,
    tabTo,
    start,
    waitForOverlay,
    waitForAddress: (page, part) => page.waitForURL((url) => url.href.includes(part)),
    openTab: (page, name) =>
      openThere(
        page,
        page
          .locator('a.formtabtext, a.formsubtabtext')
          .filter({ hasText: exactly(name) })
          .filter({ visible: true }),
      ),
    pressNew: (page) => openThere(page, page.locator('#new:visible')),
    pressInRow: (page, text, link) =>
      openThere(
        page,
        page.locator('tr.uir-list-row-tr', { hasText: text }).getByRole('link', { name: link }),
      ),
    save: (page) => openThere(page, page.locator('#btn_multibutton_submitter:visible, #submitter:visible')),
    setCheckbox: async (page, label, on) => {
      const box = field(page, label).locator('input[type=checkbox]');
      if ((await box.isChecked()) === on) return;
      await tabTo(page, box);
      await press(page, 'Space');
    },
    typeInto: async (page, label, text) => {
      await tabTo(page, field(page, label).locator('input:visible, textarea:visible'));
      await press(page, 'ControlOrMeta+a');
      await type(page, text);
    },
    pasteInto: async (page, label) => {
      await tabTo(page, field(page, label).locator('input:visible, textarea:visible'));
      await press(page, 'ControlOrMeta+v');
    },
    choose: async (page, label, option) => {
      const box = field(page, label).locator('input.dropdownInput');
      await tabTo(page, box);
      // NetSuite may still be loading the options.
      await page.waitForFunction(
        ([name]) =>
          [...document.querySelectorAll('.ns-dropdown')].some((data) =>
            (data.getAttribute('data-options') ?? '').includes(name!),
          ),
        [option],
      );
      await type(page, option);
    },
    addLine: async (page, machine, values) => {
      const boxes = page.locator(`#${machine}_splits .uir-machine-focused-cell input.dropdownInput`);
      for (const [column, value] of values.entries()) {
        if (column === 0)
          await tabTo(page, page.locator(`#${machine}_splits tr.uir-machine-row-focused:not([id]) td`));
        if ((await boxes.first().inputValue()) !== value) await type(page, value);
        await press(page, 'Tab');
      }
      await openThere(page, page.locator(`#${machine}_addedit`));
    },
    tickWithTerms: async (page, feature, answer) => {
      await tabTo(page, field(page, feature).locator('input[type=checkbox]'));
      const opens = page.waitForEvent('popup');
      await press(page, 'Space');
      const terms = await opens;
      const button = terms.getByRole('button', { name: answer });
      await tabTo(terms, button);
      const closed = terms.waitForEvent('close');
      await terms.keyboard.press('Enter').catch(() => undefined);
      keys += 1;
      await closed;
      await page.waitForFunction(() => {
        const { NLAsking } = globalThis as unknown as { NLAsking: Record<string, boolean> };
        return !Object.values(NLAsking).includes(true);
      });
    },
    pressOnCard: async (page, name) => {
      await waitForOverlay(page, ({ buttons }) => buttons.includes(name));
      // It stands at the end of the page: backwards is the short way.
      let key = 'Shift+Tab';
      for (let stop = 0; stop < MOST_STOPS; stop += 1) {
        await press(page, key);
        const focused = await focusedName(page);
        if (focused === name) return press(page, 'Enter');
        // It folds up where it would cover what it speaks of; its buttons come after the one that unfolds it.
        if (focused === UNFOLD) {
          await press(page, 'Enter');
          key = 'Tab';
        }
      }
      throw new Error(`Tab does not reach “${name}” on the card`);
    },
  };
}
