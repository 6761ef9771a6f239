// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'client-edit-with-tba',
    from: 'client-edit-right',
    about:
      'Token-based authentication is ticked too: a record that is there may serve something else as well.',
    fields: {
      name: 'Fulfillment Integration',
      tba: true,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
      clientCredentialsGrant: true,
      restletsScope: false,
      restScope: true,
      analyticsScope: false,
      assistantScope: false,
    },
    patch: String.raw`
      - tokenauthflag_fs" class="checkbox_unck" onclick="
      + tokenauthflag_fs" class="checkbox_ck" onclick="
      - tokenauthflag" value="T"><img class="
      + tokenauthflag" value="T" checked><img class="
      -  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="tokenauthflag_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="tokenauthflag_fs_lbl_uir_label
    `,
  },
  {
    name: 'client-edit-wrong',
    from: 'client-edit-right',
    about: 'Every box is the wrong way round, and the record is blocked.',
    fields: {
      name: 'Fulfillment Integration',
      tba: true,
      tbaAuthorizationFlow: true,
      authorizationCodeGrant: true,
      clientCredentialsGrant: false,
      restletsScope: true,
      restScope: false,
      analyticsScope: true,
      assistantScope: true,
    },
    met: ['integrationName'],
    unmet: [
      'integrationState',
      'clientCredentialsGrant',
      'restletsScope',
      'restScope',
      'analyticsScope',
      'assistantScope',
      'tbaAuthorizationFlow',
      'authorizationCodeGrant',
    ],
    without: ['family'],
    patch: String.raw`
      - "Enabled
      + "Blocked
      - A"><input type="hidden" id="indx_state2" value="0
      + B"><input type="hidden" id="indx_state2" value="1
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tokenauthflag_fs_inp" name="tokenauthflag" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked
      + checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tokenauthflag_fs_inp" name="tokenauthflag" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tbaauthorizationflow_fs_inp" name="tbaauthorizationflow" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked
      + checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="tbaauthorizationflow_fs_inp" name="tbaauthorizationflow" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="authorizationcodegrant_fs_inp" name="authorizationcodegrant" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked
      + checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="authorizationcodegrant_fs_inp" name="authorizationcodegrant" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked
      - checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="oauth2clientcredentials_fs_inp" name="oauth2clientcredentials" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked
      + checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="oauth2clientcredentials_fs_inp" name="oauth2clientcredentials" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="restletscope_fs_inp" name="restletscope" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked
      + checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="restletscope_fs_inp" name="restletscope" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked
      - checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="restwebservicesscope_fs_inp" name="restwebservicesscope" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked
      + checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="restwebservicesscope_fs_inp" name="restwebservicesscope" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="suiteanalyticsscope_fs_inp" name="suiteanalyticsscope" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked
      + checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="suiteanalyticsscope_fs_inp" name="suiteanalyticsscope" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked
      - checkbox_unck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="mcpscope_fs_inp" name="mcpscope" value="T"><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Unchecked
      + checkbox_ck" onclick="NLCheckboxOnClick(this);"><input type="checkbox" class="checkbox" id="mcpscope_fs_inp" name="mcpscope" value="T" checked><img class="checkboximage" src="/images/nav/ns_x.gif" alt="Checked
    `,
  },
  {
    name: 'client-edit-without-scope',
    from: 'client-edit-right',
    about: 'The grant is ticked and no scope.',
    fields: {
      name: 'Fulfillment Integration',
      tba: false,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
      clientCredentialsGrant: true,
      restletsScope: false,
      restScope: false,
      analyticsScope: false,
      assistantScope: false,
    },
    met: [
      'integrationName',
      'integrationState',
      'clientCredentialsGrant',
      'restletsScope',
      'analyticsScope',
      'assistantScope',
      'tbaAuthorizationFlow',
      'authorizationCodeGrant',
    ],
    unmet: ['restScope'],
    without: ['family'],
    patch: String.raw`
      - restwebservicesscope_fs" class="checkbox_ck" onclick="
      + restwebservicesscope_fs" class="checkbox_unck" onclick="
      - restwebservicesscope" value="T" checked><img class="
      + restwebservicesscope" value="T"><img class="
      -  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="restwebservicesscope_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="restwebservicesscope_fs_lbl_uir_label
    `,
  },
  {
    name: 'client-edit-more-scopes',
    from: 'client-edit-right',
    about: 'More scopes than the recipe asks for.',
    fields: {
      name: 'Fulfillment Integration',
      tba: false,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
      clientCredentialsGrant: true,
      restletsScope: true,
      restScope: true,
      analyticsScope: true,
      assistantScope: false,
    },
    met: [
      'integrationName',
      'integrationState',
      'clientCredentialsGrant',
      'restScope',
      'assistantScope',
      'tbaAuthorizationFlow',
      'authorizationCodeGrant',
    ],
    unmet: ['restletsScope', 'analyticsScope'],
    without: ['family'],
    patch: String.raw`
      - restletscope_fs" class="checkbox_unck" onclick="
      + restletscope_fs" class="checkbox_ck" onclick="
      - restletscope" value="T"><img class="
      + restletscope" value="T" checked><img class="
      -  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="restletscope_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="restletscope_fs_lbl_uir_label
      - suiteanalyticsscope_fs" class="checkbox_unck" onclick="
      + suiteanalyticsscope_fs" class="checkbox_ck" onclick="
      - suiteanalyticsscope" value="T"><img class="
      + suiteanalyticsscope" value="T" checked><img class="
      -  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="suiteanalyticsscope_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="suiteanalyticsscope_fs_lbl_uir_label
    `,
  },
  {
    name: 'client-edit-assistant',
    from: 'client-edit-right',
    about: 'The scope for assistants is on, which shuts the others out.',
    fields: {
      name: 'Fulfillment Integration',
      tba: false,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
      clientCredentialsGrant: true,
      restletsScope: false,
      restScope: true,
      analyticsScope: false,
      assistantScope: true,
    },
    met: [
      'integrationName',
      'integrationState',
      'clientCredentialsGrant',
      'restletsScope',
      'restScope',
      'analyticsScope',
      'tbaAuthorizationFlow',
      'authorizationCodeGrant',
    ],
    unmet: ['assistantScope'],
    without: ['family'],
    patch: String.raw`
      - mcpscope_fs" class="checkbox_unck" onclick="
      + mcpscope_fs" class="checkbox_ck" onclick="
      - mcpscope" value="T"><img class="
      + mcpscope" value="T" checked><img class="
      -  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="mcpscope_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="mcpscope_fs_lbl_uir_label
    `,
  },
  {
    name: 'client-edit-other-grant',
    from: 'client-edit-right',
    about: 'The other grant is ticked in place of this one.',
    fields: {
      name: 'Fulfillment Integration',
      tba: false,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: true,
      clientCredentialsGrant: false,
      restletsScope: false,
      restScope: true,
      analyticsScope: false,
      assistantScope: false,
    },
    met: [
      'integrationName',
      'integrationState',
      'restletsScope',
      'restScope',
      'analyticsScope',
      'assistantScope',
      'tbaAuthorizationFlow',
    ],
    unmet: ['clientCredentialsGrant', 'authorizationCodeGrant'],
    without: ['family'],
    patch: String.raw`
      - authorizationcodegrant_fs" class="checkbox_unck" onclick="
      + authorizationcodegrant_fs" class="checkbox_ck" onclick="
      - authorizationcodegrant" value="T"><img class="
      + authorizationcodegrant" value="T" checked><img class="
      -  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="authorizationcodegrant_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="authorizationcodegrant_fs_lbl_uir_label
      - oauth2clientcredentials_fs" class="checkbox_ck" onclick="
      + oauth2clientcredentials_fs" class="checkbox_unck" onclick="
      - oauth2clientcredentials" value="T" checked><img class="
      + oauth2clientcredentials" value="T"><img class="
      -  src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="oauth2clientcredentials_fs_lbl_uir_label
      +  src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="oauth2clientcredentials_fs_lbl_uir_label
    `,
  },
];
