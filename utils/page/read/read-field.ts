// Reads a field's value in view and edit mode. State comes from classes and inputs, never from texts that NetSuite translates.
import { wordOf } from '../../netsuite/names';
import type { FieldSpec } from '../../netsuite/pages/page';
import type { FieldReading } from '../../netsuite/pages/reading';
import { fileWorld } from '../file-world';
import { FILE, findBox, VALUE, type FieldPlace } from './find-field';

const CHECKBOX = /\bcheckbox_(?:read_|disabled_)?(un)?ck\b/;

export function readField({ wrapper, source }: FieldPlace, { type, choices }: FieldSpec): FieldReading {
  if (type === 'checkbox') {
    const value = readCheckbox(wrapper);
    return { value, text: '', source };
  }
  if (type === 'file') return { ...readFile(wrapper), source };
  const reading = type === 'select' ? readSelect(wrapper) : readText(wrapper);
  const means = choices && wordOf(choices, reading.text);
  return { ...reading, ...(means !== undefined && { means }), source };
}

function readCheckbox(wrapper: Element): boolean | null {
  const input = wrapper.querySelector<HTMLInputElement>('input[type="checkbox"]');
  if (input !== null) return input.checked;
  const box = findBox(wrapper);
  const state = CHECKBOX.exec(box?.className ?? '');
  if (state !== null) return state[1] === undefined;
  const checked = box?.getAttribute('aria-checked');
  return checked === 'true' ? true : checked === 'false' ? false : null;
}

function readText(wrapper: Element): { value: string; text: string } {
  const input = wrapper.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    'input:not([type="hidden"], [type="checkbox"], [type="button"]), textarea',
  );
  const text = clean(input === null ? readOnlyText(wrapper) : input.value);
  return { value: text, text };
}

/** Where what it holds was looked at: the script for that comes with the pages that take one. */
function readFile(wrapper: Element): { value: string; text: string } {
  const input = wrapper.matches(FILE) ? wrapper : wrapper.querySelector(FILE);
  const file = (input as HTMLInputElement | null)?.files?.[0];
  if (file === undefined) return { value: '', text: '' };
  return { value: fileWorld.credentialGuideFile?.(file) ?? '…', text: file.name };
}

function readSelect(wrapper: Element): { value: string; text: string } {
  const native = wrapper.querySelector('select');
  if (native !== null) {
    return { value: native.value, text: clean(native.selectedOptions[0]?.textContent ?? '') };
  }
  const visible = wrapper.querySelector<HTMLInputElement>('input:not([type="hidden"])');
  if (visible === null) {
    const text = clean(readOnlyText(wrapper));
    return { value: text, text };
  }
  const hidden = wrapper.querySelector<HTMLInputElement>('input[type="hidden"]:not([id^="indx_"])');
  return { value: hidden?.value ?? '', text: clean(visible.value) };
}

/** The value in view mode, without the label, which stands in the same wrapper. */
function readOnlyText(wrapper: Element): string {
  return shownText(wrapper.querySelector(VALUE));
}

/** What an element shows. A text that NetSuite cuts stands whole in an attribute (likely), which begins as what is shown does. */
export function shownText(element: Element | null | undefined): string {
  const shown = element?.textContent ?? '';
  const whole = element?.querySelector('[data-ns-tooltip]')?.getAttribute('data-ns-tooltip') ?? '';
  return whole.startsWith(shown.trim().replace(/[.…]+$/, '')) ? whole : shown;
}

/** One blank for any run of white space; an empty value is a no-break space in NetSuite. */
export function clean(text: string): string {
  const trimmed = text.trim();
  return /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}
