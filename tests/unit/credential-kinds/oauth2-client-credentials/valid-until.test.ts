// NetSuite shortens a certificate that is valid for too long; its date is printed in the account's format, and may stand for two days.
import { describe, expect, it } from 'vitest';
import { isEnding, shortened } from '@/utils/credential-kinds/oauth2-client-credentials/valid-until';

describe('shortened', () => {
  it.each([
    ['11/24/2028', '2028-11-24'],
    ['24.11.2028', '2028-11-24'],
    ['24-Nov-2028', '2028-11-24'],
    ['2028-11-24', '2028-11-24'],
    ['11/24/2028 3:15 pm', '2028-11-24'],
    ['11/23/2028', '2028-11-24'],
    // The third of April, or the fourth of March: one of them is the date.
    ['3/4/2028', '2028-04-03'],
    ['4/3/2028', '2028-04-03'],
    ['12/1/2028', '2028-11-24'],
    ['', '2028-11-24'],
    ['in two years', '2028-11-24'],
  ])('is nothing for %s, where the certificate says %s', (text, expires) => {
    expect(shortened(text, expires)).toBeNull();
  });

  it.each([
    ['11/24/2028', '2031-01-01'],
    ['24.11.2028', '2031-01-01'],
    ['24-Nov-2028', '2031-01-01'],
    ['10/30/2028', '2028-11-24'],
  ])('is the date %s, where the certificate says %s', (text, expires) => {
    expect(shortened(text, expires)).toBe(text);
  });

  it('is nothing where one of the two is not known', () => {
    expect(shortened(undefined, '2028-11-24')).toBeNull();
    expect(shortened('11/24/2020', undefined)).toBeNull();
    expect(shortened('11/24/2020', 'soon')).toBeNull();
  });
});

describe('a day', () => {
  const now = Date.UTC(2026, 10, 26);
  it.each([
    ['11/20/2026', true],
    ['20.11.2026', true],
    ['20-Nov-2026', true],
    ['11/20/2028', false],
    // Today and tomorrow: the hour is not printed.
    ['11/26/2026', true],
    ['11/27/2026', true],
    ['11/28/2026', false],
    // The third of December, or the twelfth of March.
    ['3/12/2026', null],
    ['2/3/2026', true],
    ['in two years', null],
    ['', null],
  ])('%s is over or nearly so: %s', (text, over) => {
    expect(isEnding(text, now)).toBe(over);
  });
});
