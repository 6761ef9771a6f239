// Uses NetSuite's pages as a person does: real clicks and keys on what is seen, found by its label.
import type { Locator, Page } from '@playwright/test';

/** The wrapper of the visible field with this label. */
export function field(page: Page, label: string): Locator {
  const exact = new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*\\*?\\s*$`, 'i');
  return page
    .locator('.uir-field-wrapper')
    .filter({ has: page.locator('[data-nsps-type="field_label"]', { hasText: exact }) })
    .filter({ visible: true })
    .first();
}

export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const input = field(page, label).locator('input:visible, textarea:visible').first();
  await input.click();
  await input.fill('');
  await input.pressSequentially(text);
}

/** Clicks the picture that NetSuite draws over the check box. */
export async function setCheckbox(page: Page, label: string, on: boolean): Promise<void> {
  const box = field(page, label).locator('[class*="checkbox_"]').first();
  const isOn = async () => !((await box.getAttribute('class')) ?? '').includes('unck');
  if ((await isOn()) !== on) await box.click();
}

/** Opens NetSuite's own drop-down and clicks the option. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await field(page, label).locator('.ddarrowSpan, .uir-field-dropdown-arrow').first().click();
  await page
    .locator('.dropdownDiv:visible div')
    .filter({ hasText: new RegExp(`^\\s*${escape(option)}\\s*$`) })
    .first()
    .click();
}

export async function save(page: Page): Promise<void> {
  await page
    .locator('#btn_multibutton_submitter:visible, #spn_multibutton_submitter:visible, #submitter:visible')
    .first()
    .click();
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
