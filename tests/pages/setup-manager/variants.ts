// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'plain',
    from: 'saved',
    about: 'Opened from the menu: nothing was saved.',
    fields: { saved: false },
    patch: String.raw`
      - <div class="uir-alert-box
      … </div></div></div>
      +
    `,
  },
  {
    name: 'refused',
    from: 'plain',
    about: 'NetSuite says that something went wrong, which is no confirmation.',
    patch: String.raw`
      - <div id="div__alert">
      + <div id="div__alert"><div class="uir-alert-box error session_error_alert" role="status"><div class="content"><div class="title">Error</div></div></div>
    `,
  },
];
