// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'edit-session-privileges-banner',
    from: 'edit-suffix-1',
    about: 'A banner says that another role lacks privileges; the form is there all the same.',
    without: ['lines'],
    patch: String.raw`
      - div__alert"></div>
      + div__alert"><div class="uir-alert-box warning"><div class="content"><div class="title">Warning</div><div class="descr">Users with this role do not have privileges to view employees.</div></div></div></div>
    `,
  },
];
