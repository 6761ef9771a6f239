// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'in-place-of-a-page',
    from: 'own-address',
    about: 'The chooser served in place of the page of features after signing in.',
    path: '/app/setup/features.nl',
  },
  {
    name: 'older-address',
    from: 'own-address',
    about: 'The chooser at the older address.',
    path: '/app/center/myroles.nl?whence=',
  },
  {
    name: 'own-address',
    from: 'japanese',
    about: 'The chooser at its own address.',
    path: '/app/login/secure/myroles/myroles.nl',
    words: { ロールの選択: 'Choose Role' },
  },
  {
    name: 'spanish',
    from: 'japanese',
    about: 'Spanish title (invented), one role only.',
    path: '/app/login/secure/myroles/myroles.nl',
    words: { ロールの選択: 'Elegir rol' },
    patch: String.raw`
      - >⏎<div data-widget="GridRowSegment" data-row-type="data" role="row" id="uif10"><span role="gridcell">Acme Ltd</span><span role="gridcell">PRODUCTION</span><span role="gridcell"><a data-widget="Link" href="/app/login/secure/changerole.nl?id=1234567~42~4~N">Role 1</a></span></div>⏎<
      + >⏎<
    `,
  },
];
