// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'layer-bare',
    from: 'layer-empty',
    about:
      'The layer has none of NetSuite’s marks: the one input that takes a file is the one for the certificate.',
    fields: { entity: null, role: null, application: null, certificate: '' },
    unmet: ['mapped', 'mappingCertificate'],
    patch: String.raw`
      - id="createmapping_fo
      … e="Cancel">⏎
      + method="post"><p>Entity <select name="a"><option>Dana Whitfield</option></select></p><p>Role <select name="b"><option>Fulfillment Integration Role</option></select></p><p>Application <select name="c"><option>Fulfillment Integration</option></select></p><p><button type="button">Choose a file</button><input type="file" style="display:none"></p><button>Save</button>
    `,
  },
  {
    name: 'layer-bare-two-files',
    from: 'layer-bare',
    about: 'Two inputs take a file, and nothing says which is meant.',
    fields: { certificate: null },
    unmet: ['mapped'],
    patch: String.raw`
      - ><button>
      + ><p><input type="file"></p><button>
    `,
  },
  {
    name: 'layer-closed',
    from: 'layer-empty',
    about: 'The layer is made with the page and not open yet (a guess): nothing is asked of it.',
    unmet: ['mapped'],
    without: ['fields'],
    patch: String.raw`
      - window"
      + window" style="display:none"
    `,
  },
  {
    name: 'layer-in-a-template',
    from: 'layer-empty',
    about: 'The layer is only a template so far.',
    unmet: ['mapped'],
    without: ['fields'],
    patch: String.raw`
      - ⏎</div>⏎<div class=
      + ⏎</div>⏎<template id="createmapping"><div class=
      - </div></div>⏎<div id="div__footer
      + </div></div></template>⏎<div id="div__footer
    `,
  },
  {
    name: 'layer-titled-as-a-page',
    from: 'layer-filled',
    about: 'The layer has a heading as pages have: it stands on the list’s page all the same.',
    patch: String.raw`
      - span class="x-window-header-text
      + h1 class="uir-page-title-firstline
      - Mapping</span><
      + Mapping</h1><
    `,
  },
  {
    name: 'layer-titled-by-its-help',
    from: 'layer-filled',
    about: 'The help of the layer’s fields names the form as its page, as help does on forms of their own.',
    patch: String.raw`
      - 'F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:ENTITY
      + 'F','','Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:ENTITY
      - 'F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:ROLE
      + 'F','','Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:ROLE
      - 'F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:APPLICATION
      + 'F','','Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:APPLICATION
      - OAuth%202.0%20Client%20Credentials%20Setup
      + Create%20a%20New%20Client%20Credentials%20Mapping
    `,
  },
  {
    name: 'layer-titled-as-a-page-de',
    from: 'layer-titled-as-a-page',
    about: 'The same over a German list (words invented), whose title is not known.',
    patch: String.raw`
      - .0 Client Credentials Setup -
      + .0-Client-Anmeldedaten einrichten -
      -  Client Credentials Setup
      + -Client-Anmeldedaten einrichten
      - Create New
      + Neu erstellen
      - Certificate ID" data
      … en" id="row0
      + Zertifikat-ID" data-nsps-type="columnheader" data-nsps-id="columnheader__col21" onclick="doServerSort ('col21');return false;"><div class="listheader">Zertifikat-ID</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Anwendung" data-nsps-type="columnheader" data-nsps-id="columnheader__col22" onclick="doServerSort ('col22');return false;"><div class="listheader">Anwendung</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="Entität" data-nsps-type="columnheader" data-nsps-id="columnheader__col23" onclick="doServerSort ('col23');return false;"><div class="listheader">Entität</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="Rolle" data-nsps-type="columnheader" data-nsps-id="columnheader__col24" onclick="doServerSort ('col24');return false;"><div class="listheader">Rolle</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Gültig ab" data-nsps-type="columnheader" data-nsps-id="columnheader__col25" onclick="doServerSort ('col25');return false;"><div class="listheader">Gültig ab</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Gültig bis" data-nsps-type="columnheader" data-nsps-id="columnheader__col26" onclick="doServerSort ('col26');return false;"><div class="listheader">Gültig bis</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="Widerrufen" data-nsps-type="columnheader" data-nsps-id="columnheader__col27" onclick="doServerSort ('col27');return false;"><div class="listheader">Widerrufen</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>Zertifikat-ID</td><td>Anwendung</td><td>Entität</td><td>Rolle</td><td>Gültig ab</td><td>Gültig bis</td><td>Widerrufen</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row1
    `,
  },
  {
    name: 'layer-in-a-frame',
    from: 'layer-empty',
    about: 'The form is a frame above the list: what stands in it is a page of its own.',
    unmet: ['mapped'],
    without: ['fields'],
    patch: String.raw`
      -  aria-label
      + ><iframe id="createmapping_frame" src="about:blank" title
      - div class="x-window-h
      … </form></div
      + /iframe
    `,
  },
  {
    name: 'layer-over-plain-table',
    from: 'plain-table-without-ours',
    about: 'The layer above a plain table.',
    family: 'layer-filled',
    fields: {
      entity: 'Dana Whitfield',
      role: 'Fulfillment Integration Role',
      application: 'Fulfillment Integration',
      certificate: '',
    },
    met: ['mappingEntity', 'mappingRole', 'mappingApplication'],
    unmet: ['mapped', 'mappingCertificate'],
    patch: String.raw`
      - ⏎<div id="div__footer
      + ⏎<div class="x-window" role="dialog" aria-label="Create a New Client Credentials Mapping"><div class="x-window-header"><span class="x-window-header-text">Create a New Client Credentials Mapping</span></div>⏎<div class="x-window-body"><form id="createmapping_form" name="createmapping_form" method="post" enctype="multipart/form-data">⏎<table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:entity" data-nsps-label="Entity" data-nsps-id="field_Entity__1790000000001"><span id="entity_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="entity_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','entity',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:ENTITY','')">Entity</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="entity_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_entity" id="inpt_entity1" class="dropdownInput textbox" role="combobox" value="Dana Whitfield"><span class="ddarrowSpan"><img id="inpt_entity1_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="entity" data-options="[{&quot;value&quot;: &quot;&quot;, &quot;text&quot;: &quot;&quot;}, {&quot;value&quot;: &quot;42&quot;, &quot;text&quot;: &quot;Dana Whitfield&quot;}, {&quot;value&quot;: &quot;57&quot;, &quot;text&quot;: &quot;Lee Park&quot;}]" style="display:none"></div><input type="hidden" name="entity" id="hddn_entity1" class="nldropdown" value="42"><input type="hidden" id="indx_entity1" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:role" data-nsps-label="Role" data-nsps-id="field_Role__1790000000002"><span id="role_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="role_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','role',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:ROLE','')">Role</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="role_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_role" id="inpt_role2" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration Role"><span class="ddarrowSpan"><img id="inpt_role2_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="role" data-options="[{&quot;value&quot;: &quot;&quot;, &quot;text&quot;: &quot;&quot;}, {&quot;value&quot;: &quot;1042&quot;, &quot;text&quot;: &quot;Fulfillment Integration Role&quot;}, {&quot;value&quot;: &quot;1010&quot;, &quot;text&quot;: &quot;Integration Role&quot;}]" style="display:none"></div><input type="hidden" name="role" id="hddn_role2" class="nldropdown" value="1042"><input type="hidden" id="indx_role2" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:application" data-nsps-label="Application" data-nsps-id="field_Application__1790000000003"><span id="application_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="application_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','application',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:APPLICATION','')">Application</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="application_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_application" id="inpt_application3" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration"><span class="ddarrowSpan"><img id="inpt_application3_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="application" data-options="[{&quot;value&quot;: &quot;&quot;, &quot;text&quot;: &quot;&quot;}, {&quot;value&quot;: &quot;17&quot;, &quot;text&quot;: &quot;Fulfillment Integration&quot;}, {&quot;value&quot;: &quot;14&quot;, &quot;text&quot;: &quot;Acme Bank Feeds&quot;}]" style="display:none"></div><input type="hidden" name="application" id="hddn_application3" class="nldropdown" value="17"><input type="hidden" id="indx_application3" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="file" data-walkthrough="Field:certificate" data-nsps-label="Certificate" data-nsps-id="field_Certificate__1790000000004"><span id="certificate_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="certificate_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','certificate',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','OAuth%202.0%20Client%20Credentials%20Setup','APP:FORMLABEL:CERTIFICATE','')">Certificate</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="certificate_fs" data-fieldtype="file"><input type="file" class="inputreq" id="certificate" name="certificate" accept=".cer,.pem,.crt"></span></span></div></td></tr>⏎</tbody></table>⏎<input type="submit" class="rndbuttoninpt bntBgT" value="Save"><input type="button" class="rndbuttoninpt bntBgT" value="Cancel">⏎</form></div></div>⏎<div id="div__footer
    `,
  },
  {
    name: 'layer-framework',
    from: 'layer-filled',
    about: 'A layer of the component framework above a plain table (a guess).',
    rows: { tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg: '' },
    patch: String.raw`
      - div class="uir-page-title-firstline"><h1 class="uir-list-name">OAuth 2.0 Client Credentials Setup</h1></div><
      +
      - form id="footer_acti
      … 8</td><td class="listtext uir-list-row-cell"
      + h1 class="uir-page-title-firstline">OAuth 2.0 Client Credentials Setup</h1>⏎<button type="button" id="createnew">Create New</button>⏎<table class="uir-table" id="clientcredentials"><thead><tr><th scope="col">Certificate ID</th><th scope="col">Application</th><th scope="col">Entity</th><th scope="col">Role</th><th scope="col">Valid From</th><th scope="col">Valid Until</th><th scope="col">Revoked</th></tr></thead><tbody>⏎<tr><td>tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg</td><td>Acme Bank Feeds</td><td>Lee Park</td><td>Integration Role</td><td>03.03.2026</td><td>02.03.2028</td><td
      - class="x-window" role="dialog" aria-label="Create a New Client Credentials Mapping"><div class="x-window-header"><span class="x-window-header-text
      + data-widget="Modal" role="dialog" id="uif50"><h2 data-widget="Heading" id="uif51
      - span></div>⏎<div cla
      … nput textbox
      + h2>⏎<div data-widget="Field" id="uif60"><label id="uif61">Entity</label><div data-widget="Dropdown" id="uif62"><input id="uif63
      - span class="ddarrowSpan"><img id="inpt_e
      … nput textbox
      + /div></div>⏎<div data-widget="Field" id="uif70"><label id="uif71">Role</label><div data-widget="Dropdown" id="uif72"><input id="uif73
      - span class="ddarrowSpan"><img id="inpt_r
      … nput textbox
      + /div></div>⏎<div data-widget="Field" id="uif80"><label id="uif81">Application</label><div data-widget="Dropdown" id="uif82"><input id="uif83
      - span class="ddarrowS
      … </form></div
      + /div></div>⏎<div data-widget="Field" id="uif90"><label id="uif91">Certificate</label><div data-widget="FileUpload" id="uif92"><button data-widget="Button" id="uif93">Choose a file</button><input type="file" id="uif94"></div></div>⏎<button data-widget="Button" id="uif99">Save</button
    `,
  },
];
