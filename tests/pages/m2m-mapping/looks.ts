// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'redwood',
    from: 'new-filled',
    about: 'Redwood assets over the same form.',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style
      + uiredwood/css/page.css"
      - refreshed
      + page-header-redwood" data-header="redwood" data-page-category="form" data-page-background="light
    `,
  },
  {
    name: 'classic',
    from: 'new-filled',
    about: 'Classic look.',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style
      + core/css/classic/frame.css"
      - uir-refreshed
      +
    `,
  },
  {
    name: 'whole-page',
    from: 'new-filled',
    about: 'A whole page with menus in place of a window.',
    path: '/app/oauth2/clientcredentials/mapping.nl',
    patch: String.raw`
      - outerwrapper"><div id="innerwrapper">⏎<div id="div__alert
      + div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<div id="body" class="ns-body">⏎<div id="div__alert"></div>⏎<div id="div__title"></div><div id="div__label
      - ⏎</div>⏎</div></div>⏎<
      + ⏎</div>⏎<div id="div__footer" class="noprint"><span>Release 2026.2</span></div>⏎</div>⏎<
    `,
  },
  {
    name: 'in-a-frame',
    from: 'new-filled',
    about: 'The form as a frame of the list’s page has it.',
    path: '/app/oauth2/clientcredentials/mapping.nl?ifrmcntnr=T',
    patch: String.raw`
      - ">⏎<div id="outerwrapper"><div id="innerwrapper
      +
      - div></div>⏎</
      +
    `,
  },
  {
    name: 'another-path',
    from: 'new-filled',
    about: 'Another path below the same folder.',
    path: '/app/oauth2/clientcredentials/setup/create.nl',
  },
  {
    name: 'another-folder',
    from: 'new-filled',
    about: 'A path beside the folder that is known: the title says which form it is.',
    path: '/app/oauth2/certificatemapping.nl?whence=',
  },
  {
    name: 'in-sandbox',
    from: 'new-filled',
    about: 'The form in a sandbox.',
    host: '1234567-sb1.app.netsuite.com',
    patch: String.raw`
      - 1234567~42~3~N&amp;companyId=1234567
      + 1234567_SB1~42~3~N&amp;companyId=1234567_SB1
      - entity',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','Create%20a%20New%20Client%20Credentials%20Mapping'
      + entity',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567_SB1','RECORD','F','','Create%20a%20New%20Client%20Credentials%20Mapping'
      - role',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','Create%20a%20New%20Client%20Credentials%20Mapping'
      + role',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567_SB1','RECORD','F','','Create%20a%20New%20Client%20Credentials%20Mapping'
      - application',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','Create%20a%20New%20Client%20Credentials%20Mapping'
      + application',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567_SB1','RECORD','F','','Create%20a%20New%20Client%20Credentials%20Mapping'
      - '1234567'
      + '1234567_SB1'
      - "1234567
      + "1234567_SB1
      -  1234567
      +  1234567_SB1
    `,
  },
  {
    name: 'shorter-title',
    from: 'new-filled',
    about: 'A shorter title.',
    patch: String.raw`
      - title>Create a New Client
      + title>Client
      - >Create a New Client
      + >Client
      - 'RECORD','F','','Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:ENTITY
      + 'RECORD','F','','Client%20Credentials%20Mapping','APP:FORMLABEL:ENTITY
      - 'RECORD','F','','Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:ROLE
      + 'RECORD','F','','Client%20Credentials%20Mapping','APP:FORMLABEL:ROLE
      - 'RECORD','F','','Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:APPLICATION
      + 'RECORD','F','','Client%20Credentials%20Mapping','APP:FORMLABEL:APPLICATION
      - Create%20a%20New%20Client
      + Client
    `,
  },
  {
    name: 'title-not-known',
    from: 'new-filled',
    about: 'The title is another one (invented): path and fields say which form it is.',
    patch: String.raw`
      - title>Create a New Client Credentials Mapping -
      + title>New Certificate -
      - Create a New Client Credentials Mapping
      + New Certificate
      - 'F','','Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:ENTITY
      + 'F','','New%20Certificate','APP:FORMLABEL:ENTITY
      - 'F','','Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:ROLE
      + 'F','','New%20Certificate','APP:FORMLABEL:ROLE
      - 'F','','Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:APPLICATION
      + 'F','','New%20Certificate','APP:FORMLABEL:APPLICATION
      - Create%20a%20New%20Client%20Credentials%20Mapping
      + New%20Certificate
    `,
  },
  {
    name: 'without-walkthrough',
    from: 'new-filled',
    about: 'No field carries its id; the labels’ own ids say it.',
    patch: String.raw`
      - walkthrough="Field:entity" data-
      +
      - " data-walkthrough="Field:role
      +
      - walkthrough="Field:application" data-
      +
      - walkthrough="Field:certificate" data-
      +
    `,
  },
  {
    name: 'field-names',
    from: 'new-filled',
    about: 'Newer attributes carry the ids.',
    patch: String.raw`
      - -walkthrough="Field:entity
      + -field-name="entity
      - -walkthrough="Field:role
      + -field-name="role
      - -walkthrough="Field:application
      + -field-name="application
      - walkthrough="Field:
      + field-name="
    `,
  },
  {
    name: 'labels-only',
    from: 'without-walkthrough',
    about: 'Neither ids nor help: the labels alone say what is what.',
    patch: String.raw`
      - id="entity_fs_lbl_ui
      … :ENTITY','')
      + class="labelSpanEdit uir-label" data-nsps-type="field_label"><span class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1
      - id="role_fs_lbl_uir_
      … EL:ROLE','')
      + class="labelSpanEdit uir-label" data-nsps-type="field_label"><span class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1
      - id="application_fs_lbl_
      … ICATION','')
      + class="labelSpanEdit uir-label" data-nsps-type="field_label"><span class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1
      - id="certificate_fs_lbl_
      … IFICATE','')
      + class="labelSpanEdit uir-label" data-nsps-type="field_label"><span class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1
    `,
  },
  {
    name: 'help-calls-only',
    from: 'without-walkthrough',
    about: 'Nothing but the calls of the help names the fields.',
    patch: String.raw`
      - id="entity_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="entity_fs_lbl"
      + class="labelSpanEdit uir-label" data-nsps-type="field_label"><span
      - >Entity
      + >?
      - id="role_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="role_fs_lbl"
      + class="labelSpanEdit uir-label" data-nsps-type="field_label"><span
      - >Role
      + >?
      - id="application_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="application_fs_lbl"
      + class="labelSpanEdit uir-label" data-nsps-type="field_label"><span
      - >Application
      + >?
      - id="certificate_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="certificate_fs_lbl"
      + class="labelSpanEdit uir-label" data-nsps-type="field_label"><span
      - >Certificate
      + >?
    `,
  },
  {
    name: 'bare',
    from: 'new-filled',
    about:
      'None of NetSuite’s marks: the one input that takes a file is the one for the certificate, and nothing is said of the others.',
    fields: { entity: null, role: null, application: null, certificate: '' },
    without: ['family', 'met'],
    patch: String.raw`
      - form id="main_form" name="main_form" method="post">⏎<div class="uir-page-title"><div class="uir-page-title-firstline"><h1 class="uir-record-type
      + h1 class="uir-page-title-firstline
      - </div><div class="ui
      … 4567~42~3~N"
      + ⏎<form method="post" enctype="multipart/form-data">⏎<p><label for="f0">Entity</label> <select id="f0" name="f0"><option></option><option selected>Dana Whitfield</option><option>Lee Park</option></select></p>⏎<p><label for="f1">Role</label> <select id="f1" name="f1"><option></option><option selected>Fulfillment Integration Role</option><option>Integration Role</option></select></p>⏎<p><label for="f2">Application</label> <select id="f2" name="f2"><option></option><option selected>Fulfillment Integration</option><option>Acme Bank Feeds</option></select></p>⏎<p><label for="f3">Certificate</label> <input type="file" id="f3" name="f3"></p>⏎<button>Save</button
    `,
  },
  {
    name: 'bare-two-files',
    from: 'bare',
    about: 'None of NetSuite’s marks, and two inputs that take a file: nothing can be told.',
    fields: { entity: null, role: null, application: null, certificate: null },
    without: ['unmet'],
    patch: String.raw`
      - <button
      + <p><label for="f4">Logo</label> <input type="file" id="f4" name="f4"></p>⏎<button
    `,
  },
  {
    name: 'second-file',
    from: 'new-filled',
    about: 'Another field takes a file as well: the one for the certificate is known by its id.',
    patch: String.raw`
      - ⏎</tbody
      + ⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="file" data-walkthrough="Field:logo" data-nsps-label="Logo" data-nsps-id="field_Logo__1790000000005"><span id="logo_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="logo_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','logo',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:LOGO','')">Logo</a></span></span><span class="uir-field" data-nsps-type="field_input"><span id="logo_fs" data-fieldtype="file"><input type="file" class="inputreq" id="logo" name="logo" accept=".cer,.pem,.crt"></span></span></div></td></tr>⏎</tbody
    `,
  },
];
