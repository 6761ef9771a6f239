// Uses NetSuite's pages in Firefox as a person does: real clicks and keys on what is seen, found by its label.
import { accountFromHost } from '../../utils/netsuite/account';
import type { Hands } from '../walk/walk';
import type { Firefox } from './launch';
import { pressOnCard, waitForOverlay } from './overlay';
import { until, type Tab, type Wanted } from './tab';

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const exactly = (text: string) => `^${escape(text)}$`;

/** The first visible part of the visible field with this label. */
function field(label: string, down: string): Wanted {
  const text = `^${escape(label)} ?\\*?$`;
  return { css: '[data-nsps-type="field_label"]', text, up: '.uir-field-wrapper', down };
}

function pickOption(tab: Tab, option: string): Promise<void> {
  return tab.click({ css: '.dropdownDiv div', text: exactly(option) });
}

/** Opens NetSuite's own drop-down and clicks the option. */
export async function choose(tab: Tab, label: string, option: string): Promise<void> {
  const arrow = field(label, '.ddarrowSpan, .uir-field-dropdown-arrow');
  await tab.click(arrow);
  // NetSuite may still be loading the options; the list that is open does not get them.
  const isThere = () => tab.find({ css: '.dropdownDiv div', text: exactly(option) });
  for (let attempt = 0; attempt < 5 && (await isThere()) === null; attempt += 1) {
    await tab.click(arrow);
    await tab.click(arrow);
  }
  await pickOption(tab, option);
}

/** What a choice in its list comes to: the list itself is a window of Firefox, not of the page. */
async function select(popup: Tab, wanted: Wanted, option: string): Promise<void> {
  await until(`the choice ${option}`, async () =>
    popup.call(
      (box: HTMLSelectElement, name: string) => {
        const choice = [...box.options].find(({ label }) => label === name);
        if (choice === undefined) return false;
        choice.selected = true;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        box.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      await popup.waitFor(wanted),
      option,
    ),
  );
}

/** A tab of the popup shows the account of the set-up that was begun last. */
async function showAccount(popup: Tab, netsuiteUrl: string): Promise<void> {
  const account = accountFromHost(new URL(netsuiteUrl).hostname);
  if (account === null) throw new Error(`${netsuiteUrl} is not of NetSuite.`);
  await select(popup, { css: 'select', text: '^Account$' }, account);
}

async function setCheckbox(tab: Tab, label: string, on: boolean): Promise<void> {
  const box = field(label, '[class*="checkbox_"]');
  const isOn = await tab.call(
    (element: Element) => !element.className.includes('unck'),
    await tab.waitFor(box),
  );
  if (isOn !== on) await tab.click(box);
}

export function firefoxHands(firefox: Firefox): Hands<Tab> {
  return {
    waitForOverlay,
    pressOnCard,
    setCheckbox,
    waitForAddress: (tab, part) => tab.waitForAddress(part),
    openTab: (tab, name) => tab.click({ css: 'a.formtabtext, a.formsubtabtext', text: exactly(name) }),
    save: (tab) => tab.click({ css: '#btn_multibutton_submitter, #spn_multibutton_submitter, #submitter' }),
    pressNew: (tab) => tab.click({ css: '#new' }),
    pressInRow: (tab, text, link) =>
      tab.click({ css: 'tr.uir-list-row-tr', text: escape(text), down: 'a', downText: exactly(link) }),
    typeInto: async (tab, label, text) => {
      await tab.click(field(label, 'input, textarea'));
      await tab.press('a', true);
      await tab.press(text);
    },
    pasteInto: async (tab, label) => {
      await tab.click(field(label, 'input, textarea'));
      await tab.press('v', true);
    },
    choose,
    addLine: async (tab, machine, values) => {
      const entry = `#${machine}_splits tr.uir-machine-row-focused:not([id])`;
      for (const [column, value] of values.entries()) {
        const cell = `${entry} > td:nth-child(${column + 1})`;
        if ((await tab.find({ css: cell, text: exactly(value) })) !== null) continue;
        await tab.click({ css: cell });
        await tab.click({ css: `${entry} .ddarrowSpan` });
        await pickOption(tab, value);
      }
      await tab.click({ css: `#${machine}_addedit` });
    },
    tickWithTerms: async (tab, feature, answer) => {
      const terms = await firefox.openedBy(() => setCheckbox(tab, feature, true));
      await terms.click({ css: 'button, input[type=button], input[type=submit]', text: exactly(answer) });
      await until(
        'the window of the terms closed',
        async () => !(await firefox.contexts()).includes(terms.context),
      );
      // NetSuite's page notices a moment later, and refuses to save until then.
      await until('NetSuite’s page done with the terms', () =>
        tab.call(() => {
          const { NLAsking } = globalThis as unknown as { NLAsking: Record<string, boolean> };
          return !Object.values(NLAsking).includes(true);
        }),
      );
    },
    start: async (netsuiteUrl, vendor) => {
      const known = await firefox.newTab();
      await known.goto(netsuiteUrl);
      const popup = await firefox.openPopup();
      const button = { css: 'button', text: '^Start$' };
      if (await popup.hasText('I already have the values')) throw new Error('The popup knows no account.');
      await showAccount(popup, netsuiteUrl);
      await popup.waitFor(button);
      if (vendor !== undefined)
        await select(popup, { css: 'label', text: '^For whom', down: 'select' }, vendor);
      const opened = await firefox.openedBy(() => popup.click(button));
      await popup.close();
      await known.close();
      await opened.size(1280, 900);
      return opened;
    },
  };
}
