// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'mappings-refused',
    from: 'integration-refused',
    about: 'The permission for the list of certificates is missing.',
    path: '/app/oauth2/clientcredentials/setup.nl?whence=',
    fields: {
      message:
        "Permission Violation: You need the 'Setup -> OAuth 2.0 Authorized Applications Management' permission to access this page. Please contact your account administrator.",
    },
    patch: String.raw`
      - Integration Application
      + OAuth 2.0 Authorized Applications Management
    `,
  },
  {
    name: 'mapping-refused',
    from: 'mappings-refused',
    about: 'The same in the window of a new mapping.',
    path: '/app/oauth2/clientcredentials/mapping.nl?l=T',
  },
  {
    name: 'certificates-refused',
    from: 'integration-refused',
    about: 'The permission for the certificates for documents is missing, which looks like the right one.',
    path: '/app/common/scripting/certificates/settings.nl',
    fields: {
      message:
        "Permission Violation: You need the 'Setup -> Certificate Management' permission to access this page. Please contact your account administrator.",
    },
    patch: String.raw`
      - Integration Application
      + Certificate Management
    `,
  },
  {
    name: 'oauth2-off',
    from: 'integration-refused',
    about: 'The feature behind the list of certificates is off.',
    path: '/app/oauth2/clientcredentials/setup.nl?whence=',
    fields: {
      message: "The feature 'OAUTH 2.0' required to access this page is not enabled in this account.",
    },
    patch: String.raw`
      - Permission Violation: You need  the &#x27;Setup -&gt; Integration Application&#x27; permission to access this page. Please contact your account administrator
      + The feature &#x27;OAUTH 2.0&#x27; required to access this page is not enabled in this account
    `,
  },
  {
    name: 'unexpected-at-the-mappings',
    from: 'oauth2-off',
    about: 'NetSuite fails in place of the list of certificates.',
    fields: {
      message:
        'An unexpected error has occurred. Please click here to notify support and provide your contact information.',
    },
    patch: String.raw`
      - The feature &#x27;OAUTH 2.0&#x27; required to access this page is not enabled in this account
      + An unexpected error has occurred. Please click here to notify support and provide your contact information
    `,
  },
];
