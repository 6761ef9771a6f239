// A secret must not be printed by anything but `reveal`.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { masked, secret } from '@/utils/credential/secret';

const VALUE = 'd26ad321a4b2f23b0741c8d38392ce01c3e23e109df6c96eac6d099e9ab9e8b5';

describe('secret', () => {
  it('gives the value to reveal only', () => {
    expect(secret(VALUE).reveal()).toBe(VALUE);
  });

  it.each([
    ['String', (value: unknown) => String(value)],
    ['template', (value: unknown) => `value: ${value as string}`],
    ['JSON', (value: unknown) => JSON.stringify({ value })],
    ['inspect', (value: unknown) => inspect({ value }, { depth: 9, showHidden: true })],
    ['error', (value: unknown) => new Error(`no ${value as string}`).stack ?? ''],
    ['keys', (value: unknown) => JSON.stringify(Object.entries({ ...(value as object) }))],
  ])('prints no part of it as %s', (_, print) => {
    const printed = print(secret(VALUE));
    for (let start = 0; start + 6 <= VALUE.length; start += 1) {
      expect(printed).not.toContain(VALUE.slice(start, start + 6));
    }
  });

  it('cannot be cloned away', () => {
    expect(JSON.stringify(structuredClone({ value: { ...secret(VALUE) } }))).not.toContain(VALUE);
  });
});

describe('masked', () => {
  it('keeps the last four characters of a long value', () => {
    expect(masked(VALUE)).toBe('••••••••e8b5');
  });
  it('keeps nothing of a short one', () => {
    expect(masked('12345678')).toBe('••••••••');
  });
});
