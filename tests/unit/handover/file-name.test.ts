// Names of files: of the application in any script, and never the same for two set-ups of an account.
import { describe, expect, it } from 'vitest';
import { nameInFile, setUpInFile } from '@/utils/handover/file-name';

const setUp = (application: string, recipe = 'fulfillment') => ({ account: '1234567', recipe, application });

describe('nameInFile', () => {
  it.each([
    ['Acme WMS (EU)', 'Acme-WMS-EU'],
    ['../../etc/passwd', 'etc-passwd'],
    ['物流 連携', '物流-連携'],
    ['???', ''],
    ['long '.repeat(20), 'long-long-long-long-long-long-long-long'],
  ])('of %s is %s', (name, file) => expect(nameInFile(name)).toBe(file));
});

describe('setUpInFile', () => {
  it('is the application alone where no other would be called so', () => {
    expect(setUpInFile(setUp('Acme'), [setUp('Acme'), setUp('Parcel Desk')])).toBe('Acme');
  });

  it('differs where the applications, or their recipes, are all that differs', () => {
    const all = [setUp('Acme'), setUp('Acme!'), setUp('acme', 'general'), setUp('Acme', 'general')];
    const names = all.map((one) => setUpInFile(one, all));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(all.length);
  });
});
