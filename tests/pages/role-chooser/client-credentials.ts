// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'in-place-of-the-mappings',
    from: 'own-address',
    about: 'The chooser served in place of the list of certificates.',
    path: '/app/oauth2/clientcredentials/setup.nl?whence=',
  },
  {
    name: 'in-place-of-the-certificates',
    from: 'own-address',
    about: 'The chooser served in place of the certificates for documents.',
    path: '/app/common/scripting/certificates/settings.nl',
  },
];
