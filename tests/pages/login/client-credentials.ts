// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'in-place-of-the-mappings',
    from: 'at-a-set-up-address',
    about: 'The session has ended; the form stands in place of the list of certificates.',
    path: '/app/oauth2/clientcredentials/setup.nl?whence=',
  },
  {
    name: 'in-place-of-a-mapping',
    from: 'at-a-set-up-address',
    about: 'The session has ended while the window of a new mapping was open.',
    path: '/app/oauth2/clientcredentials/mapping.nl?l=T',
  },
  {
    name: 'in-place-of-the-certificates',
    from: 'at-a-set-up-address',
    about: 'The session has ended; the form stands in place of the certificates for documents.',
    path: '/app/common/scripting/certificates/settings.nl',
  },
];
