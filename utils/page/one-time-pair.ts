// Finds the two values that NetSuite shows once: both of 64 hexadecimal characters, different, each beside its known label.
import { normaliseLabel } from '../netsuite/names';
import type { OneTimeSpec } from '../netsuite/pages/page';
import { findLabel } from './find-field';

export interface OneTimePair {
  readonly first: string;
  readonly second: string;
}

const ISSUED = /^[0-9a-f]{64}$/;

/** The pair on the page, or null while it is not complete. Half a pair, or two equal values, is none. */
export function findOneTimePair(root: ParentNode, spec: OneTimeSpec): OneTimePair | null {
  let first: string | null = null;
  let second: string | null = null;
  for (const wrapper of root.querySelectorAll('.uir-field-wrapper, [data-walkthrough^="Field:"]')) {
    const label = normaliseLabel(findLabel(wrapper)?.textContent ?? '');
    const isFirst = spec.first.includes(label);
    if (!isFirst && !spec.second.includes(label)) continue;
    const value = issuedValue(wrapper);
    if (value === null) continue;
    if (isFirst) first = value;
    else second = value;
  }
  return first === null || second === null || first === second ? null : { first, second };
}

function issuedValue(wrapper: Element): string | null {
  const input = wrapper.querySelector<HTMLInputElement>('input:not([type="hidden"])');
  const text = input?.value ?? wrapper.querySelector('.uir-field, .inputreadonly')?.textContent ?? '';
  return ISSUED.exec(text.trim())?.[0] ?? null;
}
