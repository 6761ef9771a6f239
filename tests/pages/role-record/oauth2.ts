// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'oauth2-edit-right',
    from: 'edit-suffix-1',
    about: 'Both permissions of the kind at Full.',
    kind: 'oauth2-client-credentials',
    family: 'oauth2-role-right',
    lines: { setup: ['ADMI_LOGIN_OAUTH2 = full', 'ADMI_RESTWEBSERVICES = full'] },
    met: [
      'roleName',
      'centerType',
      'roleActive',
      'permission-ADMI_LOGIN_OAUTH2',
      'permission-ADMI_RESTWEBSERVICES',
    ],
    patch: String.raw`
      - User Access Tokens&#1;ADMI_MANAGE_OWN_OAUTH_TOKENS
      + Log in using OAuth 2.0 Access Tokens&#1;ADMI_LOGIN_OAUTH2
      - Access Token Management&#1;ADMI_MANAGE_OAUTH_TOKENS&#1;Full&#1;4&#2;SOAP Web Services&#1;ADMI_WEBSERVICES
      + REST Web Services&#1;ADMI_RESTWEBSERVICES
      - User
      + Log in using OAuth 2.0
      - Access Token Management</td><td>Full</td></tr>⏎<tr id="setupmach_row_3" class="uir-machine-row uir-machine-row-odd listtextnonedit"><td>SOAP
      + REST
    `,
  },
  {
    name: 'oauth2-view-right',
    from: 'view-right',
    about: 'The saved role with both.',
    kind: 'oauth2-client-credentials',
    family: 'oauth2-role-right',
    lines: { setup: ['Log in using OAuth 2.0 Access Tokens = full', 'REST Web Services = full'] },
    met: [
      'roleName',
      'centerType',
      'roleActive',
      'permission-ADMI_LOGIN_OAUTH2',
      'permission-ADMI_RESTWEBSERVICES',
    ],
    without: ['fields'],
    patch: String.raw`
      - User
      + Log in using OAuth 2.0
      - Access Token Management</td><td class="listtexthl" data-ns-tooltip="LEVEL">Full</td></tr>⏎<tr class="uir-machine-row uir-machine-row-odd"><td class="listtexthl" data-ns-tooltip="PERMISSION">SOAP
      + REST
    `,
  },
  {
    name: 'oauth2-edit-of-tba',
    from: 'oauth2-edit-right',
    about: 'The permissions with almost the same names: those of token-based authentication and SOAP.',
    lines: { setup: ['ADMI_LOGIN_OAUTH = full', 'ADMI_WEBSERVICES = full'] },
    met: ['roleName', 'centerType', 'roleActive'],
    unmet: ['permission-ADMI_LOGIN_OAUTH2', 'permission-ADMI_RESTWEBSERVICES'],
    without: ['family'],
    patch: String.raw`
      - OAuth 2.0 Access Tokens&#1;ADMI_LOGIN_OAUTH2
      + Access Tokens&#1;ADMI_LOGIN_OAUTH
      - REST Web Services&#1;ADMI_RESTWEBSERVICES
      + SOAP Web Services&#1;ADMI_WEBSERVICES
      -  OAuth 2.0 Access
      +  Access
      - REST
      + SOAP
    `,
  },
  {
    name: 'oauth2-view-of-tba',
    from: 'oauth2-view-right',
    about: 'The same on the saved role, where the page does not say the keys.',
    lines: { setup: ['Log in using Access Tokens = full', 'SOAP Web Services = full'] },
    met: ['roleName', 'centerType', 'roleActive'],
    unmet: ['permission-ADMI_LOGIN_OAUTH2', 'permission-ADMI_RESTWEBSERVICES'],
    without: ['family'],
    patch: String.raw`
      -  OAuth 2.0 Access
      +  Access
      - >REST
      + >SOAP
    `,
  },
  {
    name: 'oauth2-edit-managing',
    from: 'oauth2-edit-right',
    about: 'The permission to manage mappings does not let the role log in.',
    lines: { setup: ['ADMI_MANAGE_OAUTH2 = full', 'ADMI_RESTWEBSERVICES = full'] },
    met: ['roleName', 'centerType', 'roleActive', 'permission-ADMI_RESTWEBSERVICES'],
    unmet: ['permission-ADMI_LOGIN_OAUTH2'],
    without: ['family'],
    patch: String.raw`
      - Log in using OAuth 2.0 Access Tokens&#1;ADMI_LOGIN_OAUTH2
      + OAuth 2.0 Authorized Applications Management&#1;ADMI_MANAGE_OAUTH2
      - Log in using OAuth 2.0 Access Tokens
      + OAuth 2.0 Authorized Applications Management
    `,
  },
];
