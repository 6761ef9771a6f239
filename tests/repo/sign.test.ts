// One sign and one accent: the icon, the views and the card on NetSuite's pages draw the same.
import { expect, test } from 'vitest';
import { read } from './support/project-files';

const drawn = (file: string) => /M5 0h14[^"']+/.exec(read(file))?.[0];

test('the icon, the views and the card have the same drawing', () => {
  const icon = drawn('public/icon/icon.svg');
  expect(icon?.length).toBeGreaterThan(100);
  expect(drawn('components/guide/brand-mark.tsx')).toBe(icon);
  expect(drawn('utils/account/overlay.css')).toBe(icon);
  for (const page of ['popup', 'sidepanel']) expect(drawn(`entrypoints/${page}/index.html`)).toBe(icon);
});

test('they have the same accent, in light and dark', () => {
  const accents = (file: string) =>
    [...read(file).matchAll(/--(?:on-)?accent: (#\w+);/g)].map(([, colour = '']) =>
      colour.replace(/^#fff$/, '#ffffff'),
    );
  const views = accents('components/page.css');
  expect(views).toHaveLength(4);
  expect(accents('utils/account/overlay.css')).toEqual(views);
  expect(read('public/icon/icon.svg')).toContain(views[0]);
});
