// Uses NetSuite's pages as a person does: real clicks and keys on what is seen, found by its label.
import type { Locator, Page } from '@playwright/test';

/** The wrapper of the visible field with this label. */
export function field(page: Pick<Page, 'locator'>, label: string): Locator {
  const exact = new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*\\*?\\s*$`, 'i');
  return page
    .locator('.uir-field-wrapper')
    .filter({ has: page.locator('.uir-label', { hasText: exact }) })
    .filter({ visible: true })
    .first();
}

export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const input = field(page, label).locator('input:visible, textarea:visible').first();
  await input.click();
  await input.fill('');
  await input.pressSequentially(text);
}

export async function pasteInto(page: Page, label: string): Promise<void> {
  await field(page, label).locator('input:visible, textarea:visible').first().click();
  await page.keyboard.press('ControlOrMeta+v');
}

/** Clicks the picture that NetSuite draws over the check box. */
export async function setCheckbox(page: Page, label: string, on: boolean): Promise<void> {
  const box = field(page, label).locator('[class*="checkbox_"]').first();
  const isOn = async () => !((await box.getAttribute('class')) ?? '').includes('unck');
  if ((await isOn()) !== on) await box.click();
}

/** Opens NetSuite's own drop-down and clicks the option. */
export async function choose(page: Pick<Page, 'locator'>, label: string, option: string): Promise<void> {
  const arrow = field(page, label).locator('.ddarrowSpan, .uir-field-dropdown-arrow').first();
  await arrow.click();
  // Where the press came to nothing, or the list was opened before its options had come, a person opens it again.
  await optionNamed(page, option)
    .waitFor({ timeout: 2000 })
    .catch(async () => {
      if (await page.locator('.dropdownDiv:visible').first().isVisible()) await arrow.click();
      if (!(await page.locator('.dropdownDiv:visible').first().isVisible())) await arrow.click();
    });
  await optionNamed(page, option).click();
}

export async function save(page: Page): Promise<void> {
  await page
    .locator('#btn_multibutton_submitter:visible, #spn_multibutton_submitter:visible, #submitter:visible')
    .first()
    .click();
}

/** Presses *New* above a list. */
export async function pressNew(page: Page): Promise<void> {
  await page.locator('#new:visible').first().click();
}

/** Presses *Edit* or *View* in the row of a list that holds this text. */
export async function pressInRow(page: Page, text: string, link: string): Promise<void> {
  const row = page.locator('tr.uir-list-row-tr', { hasText: text });
  while ((await row.count()) === 0) await turnPage(page);
  await row.getByRole('link', { name: link }).click();
}

/** Goes on to the next part of a long list: by its arrow, or by the select where there is none. */
async function turnPage(page: Page): Promise<void> {
  const arrow = page.locator('.navig-next:not(.disabled):visible');
  const select = page.locator('select[name="segment"]:visible');
  const leaves = page.waitForEvent('load');
  if ((await arrow.count()) > 0) await arrow.click();
  else if ((await select.count()) === 0) throw new Error('The list has no further part.');
  else
    await select.selectOption({
      index: (await select.evaluate((box: HTMLSelectElement) => box.selectedIndex)) + 1,
    });
  await leaves;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Adds a line to a sublist in edit mode: clicks each cell of the entry row, chooses, and presses Add. */
export async function addLine(page: Page, machine: string, values: readonly string[]): Promise<void> {
  const table = page.locator(`#${machine}_splits`);
  const entry = table.locator('tr.uir-machine-row-focused:not([id])');
  for (const [column, value] of values.entries()) {
    const cell = entry.locator('td').nth(column);
    if ((await cell.innerText()).trim() === value) continue;
    await cell.click();
    await entry.locator('.ddarrowSpan').click();
    await optionNamed(page, value).click();
  }
  await page.locator(`#${machine}_addedit`).click();
}

function optionNamed(page: Pick<Page, 'locator'>, option: string): Locator {
  return page
    .locator('.dropdownDiv:visible div')
    .filter({ hasText: new RegExp(`^\\s*${escape(option)}\\s*$`) })
    .first();
}

/** Opens a tab or subtab by its name; its first letter is often underlined in a span of its own. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page
    .locator('a.formtabtext, a.formsubtabtext')
    .filter({ hasText: new RegExp(`^\\s*${escape(name)}\\s*$`) })
    .filter({ visible: true })
    .first()
    .click();
}

/** Opens the line that holds this text and chooses another value in one of its columns. */
export async function changeLine(
  page: Page,
  machine: string,
  text: string,
  column: number,
  value: string,
): Promise<void> {
  const cell = lineOf(page, machine, text).locator('td').nth(column);
  await cell.click();
  await cell.locator('.ddarrowSpan').click();
  await optionNamed(page, value).click();
  await page.locator(`#${machine}_addedit`).click();
}

export async function removeLine(page: Page, machine: string, text: string): Promise<void> {
  await lineOf(page, machine, text).locator('td').first().click();
  await page.locator(`#${machine}_remove`).click();
}

function lineOf(page: Page, machine: string, text: string): Locator {
  const cell = page.locator('td').filter({ hasText: new RegExp(`^\\s*${escape(text)}\\s*$`) });
  const line = page.locator(`#${machine}_splits tr[id^="${machine}_row_"]`);
  // By position, since the text becomes the value of an input once the line is open.
  return line
    .filter({ has: cell })
    .or(line.filter({ has: page.locator(`input[value="${text}"]`) }))
    .first();
}

type AnswerToTerms = 'I Agree' | 'Cancel';

/** In the window of the terms, which closes during the click. */
export async function answerTerms(terms: Page, answer: AnswerToTerms): Promise<void> {
  const button = terms.getByRole('button', { name: answer });
  await button.waitFor();
  await Promise.all([terms.waitForEvent('close'), button.click().catch(() => undefined)]);
}

/** Ticks a SuiteCloud feature and answers its terms. */
export async function tickWithTerms(page: Page, feature: string, answer: AnswerToTerms): Promise<void> {
  const [terms] = await Promise.all([page.waitForEvent('popup'), setCheckbox(page, feature, true)]);
  await answerTerms(terms, answer);
  // NetSuite's page notices a moment later, and refuses to save until then.
  await page.waitForFunction(() => {
    const { NLAsking } = globalThis as unknown as { NLAsking: Record<string, boolean> };
    return !Object.values(NLAsking).includes(true);
  });
}
