// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'document-upload',
    from: 'csv-import',
    about: 'A file is put into the file cabinet.',
    path: '/app/common/media/mediaitem.nl?folder=-15',
    patch: String.raw`
      - title>Import Assistant -
      + title>File -
      - Import Assistant
      + File
      - Scan &amp; Upload CSV File"><div class="fgroup_title">Scan &amp; Upload CSV File
      + Primary Information"><div class="fgroup_title">Primary Information
      - importtype" data-nsp
      … e="csvimport
      + folder" data-nsps-label="Folder" data-nsps-id="field_Folder__1790000000001"><span id="folder_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="folder_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','folder',this,'mediaitem','NA','-1','UI','EDIT_MEDIAITEM','1234567','RECORD','F','','File','APP:FORMLABEL:FOLDER','')">Folder</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="folder_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_folder" id="inpt_folder1" class="dropdownInput textbox" role="combobox" value="SuiteScripts"><span class="ddarrowSpan"><img id="inpt_folder1_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="folder" data-options="[{&quot;value&quot;: &quot;-15&quot;, &quot;text&quot;: &quot;SuiteScripts&quot;}]" style="display:none"></div><input type="hidden" name="folder" id="hddn_folder1" class="nldropdown" value="-15"><input type="hidden" id="indx_folder1" value="0"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="file" data-walkthrough="Field:mediafile" data-nsps-label="Select File" data-nsps-id="field_Select_File__1790000000002"><span id="mediafile_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="mediafile_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','mediafile',this,'mediaitem','NA','-1','UI','EDIT_MEDIAITEM','1234567','RECORD','F','','File','APP:FORMLABEL:MEDIAFILE','')">Select File</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="mediafile_fs" data-fieldtype="file"><input type="file" class="inputreq" id="mediafile" name="mediafile" accept=".cer,.pem,.crt"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:name" data-nsps-label="File Name" data-nsps-id="field_File_Name__1790000000003"><span id="name_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="name_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','name',this,'mediaitem','NA','-1','UI','EDIT_MEDIAITEM','1234567','RECORD','F','','File','APP:FORMLABEL:NAME','')">File Name</a></span></span><span class="uir-field" data-nsps-type="field_input"><span id="name_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="name" name="name" value=""></span></span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎<input type="hidden" name="type" id="type" value="mediaitem
    `,
  },
  {
    name: 'certificate-for-documents',
    from: 'csv-import',
    about: 'A certificate for signing documents is uploaded, beside the list of them.',
    path: '/app/common/scripting/certificates/certificate.nl',
    patch: String.raw`
      - title>Import Assistant -
      + title>Certificate -
      - Import Assistant
      + Certificate
      - Scan &amp; Upload CSV File"><div class="fgroup_title">Scan &amp; Upload CSV File
      + Primary Information"><div class="fgroup_title">Primary Information
      - select" data-walkthrough="Field:i
      … e="csvimport
      + text" data-walkthrough="Field:name" data-nsps-label="Name" data-nsps-id="field_Name__1790000000001"><span id="name_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="name_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','name',this,'certificate','NA','-1','UI','EDIT_CERTIFICATE','1234567','RECORD','F','','Certificate','APP:FORMLABEL:NAME','')">Name</a></span></span><span class="uir-field" data-nsps-type="field_input"><span id="name_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="name" name="name" value="Invoices"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="file" data-walkthrough="Field:file" data-nsps-label="File" data-nsps-id="field_File__1790000000002"><span id="file_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="file_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','file',this,'certificate','NA','-1','UI','EDIT_CERTIFICATE','1234567','RECORD','F','','Certificate','APP:FORMLABEL:FILE','')">File</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="file_fs" data-fieldtype="file"><input type="file" class="inputreq" id="file" name="file" accept=".cer,.pem,.crt"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:password" data-nsps-label="Password" data-nsps-id="field_Password__1790000000003"><span id="password_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="password_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','password',this,'certificate','NA','-1','UI','EDIT_CERTIFICATE','1234567','RECORD','F','','Certificate','APP:FORMLABEL:PASSWORD','')">Password</a></span></span><span class="uir-field" data-nsps-type="field_input"><span id="password_fs" data-fieldtype="text"><input type="text" class="inputreq input" id="password" name="password" value=""></span></span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎<input type="hidden" name="type" id="type" value="certificate
    `,
  },
  {
    name: 'suitelet-with-the-same-fields',
    from: 'csv-import',
    about:
      'A Suitelet of the account asks for the same: neither its address nor its title is that of the form.',
    path: '/app/site/hosting/scriptlet.nl?script=12&deploy=1&p=/app/oauth2/clientcredentials/',
    patch: String.raw`
      - title>Import Assistant -
      + title>Upload a Certificate -
      - Import Assistant
      + Upload a Certificate
      - Scan &amp; Upload CSV File"><div class="fgroup_title">Scan &amp; Upload CSV File
      + Primary Information"><div class="fgroup_title">Primary Information
      - importtype" data-nsp
      … e="csvimport
      + entity" data-nsps-label="Entity" data-nsps-id="field_Entity__1790000000001"><span id="entity_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="entity_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','entity',this,'scriptlet','NA','-1','UI','X','1234567','RECORD','F','','Upload%20a%20Certificate','APP:FORMLABEL:ENTITY','')">Entity</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="entity_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_entity" id="inpt_entity1" class="dropdownInput textbox" role="combobox" value="Dana Whitfield"><span class="ddarrowSpan"><img id="inpt_entity1_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="entity" data-options="[{&quot;value&quot;: &quot;42&quot;, &quot;text&quot;: &quot;Dana Whitfield&quot;}]" style="display:none"></div><input type="hidden" name="entity" id="hddn_entity1" class="nldropdown" value="42"><input type="hidden" id="indx_entity1" value="0"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:role" data-nsps-label="Role" data-nsps-id="field_Role__1790000000002"><span id="role_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="role_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','role',this,'scriptlet','NA','-1','UI','X','1234567','RECORD','F','','Upload%20a%20Certificate','APP:FORMLABEL:ROLE','')">Role</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="role_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_role" id="inpt_role2" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration Role"><span class="ddarrowSpan"><img id="inpt_role2_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="role" data-options="[{&quot;value&quot;: &quot;1042&quot;, &quot;text&quot;: &quot;Fulfillment Integration Role&quot;}]" style="display:none"></div><input type="hidden" name="role" id="hddn_role2" class="nldropdown" value="1042"><input type="hidden" id="indx_role2" value="0"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:application" data-nsps-label="Application" data-nsps-id="field_Application__1790000000003"><span id="application_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="application_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','application',this,'scriptlet','NA','-1','UI','X','1234567','RECORD','F','','Upload%20a%20Certificate','APP:FORMLABEL:APPLICATION','')">Application</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="application_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_application" id="inpt_application3" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration"><span class="ddarrowSpan"><img id="inpt_application3_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="application" data-options="[{&quot;value&quot;: &quot;17&quot;, &quot;text&quot;: &quot;Fulfillment Integration&quot;}]" style="display:none"></div><input type="hidden" name="application" id="hddn_application3" class="nldropdown" value="17"><input type="hidden" id="indx_application3" value="0"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="file" data-walkthrough="Field:certificate" data-nsps-label="Certificate" data-nsps-id="field_Certificate__1790000000004"><span id="certificate_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="certificate_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','certificate',this,'scriptlet','NA','-1','UI','X','1234567','RECORD','F','','Upload%20a%20Certificate','APP:FORMLABEL:CERTIFICATE','')">Certificate</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="certificate_fs" data-fieldtype="file"><input type="file" class="inputreq" id="certificate" name="certificate" accept=".cer,.pem,.crt"></span></span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎<input type="hidden" name="type" id="type" value="scriptlet
    `,
  },
  {
    name: 'logo-below-oauth2',
    from: 'csv-import',
    about: 'A file is taken at an address that only begins as those of OAuth 2.0 do (invented).',
    path: '/app/oauth2/integrationlogo.nl?id=17',
    patch: String.raw`
      - title>Import Assistant -
      + title>Integration Logo -
      - Import Assistant
      + Integration Logo
      - Scan &amp; Upload CSV File"><div class="fgroup_title">Scan &amp; Upload CSV File
      + Primary Information"><div class="fgroup_title">Primary Information
      - select" data-walkthrough="Field:i
      … e="csvimport
      + file" data-walkthrough="Field:logo" data-nsps-label="Logo" data-nsps-id="field_Logo__1790000000001"><span id="logo_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="logo_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','logo',this,'integrapplogo','NA','-1','UI','EDIT_INTEGRAPPLOGO','1234567','RECORD','F','','Integration%20Logo','APP:FORMLABEL:LOGO','')">Logo</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="logo_fs" data-fieldtype="file"><input type="file" class="inputreq" id="logo" name="logo" accept=".cer,.pem,.crt"></span></span></div></td></tr>⏎</tbody></table></td></tr></tbody></table>⏎<input type="hidden" name="type" id="type" value="integrapplogo
    `,
  },
  {
    name: 'authorized-applications',
    from: 'csv-import',
    about: 'Consents of the other grant have the same columns (path invented).',
    path: '/app/oauth2/authorizedapplications.nl?whence=',
    patch: String.raw`
      - title>Import Assistant -
      + title>OAuth 2.0 Authorized Applications -
      - /div><div id="div__l
      … 3~N">⏎</form
      + div class="uir-page-title-firstline"><h1 class="uir-list-name">OAuth 2.0 Authorized Applications</h1></div></div><div id="div__label"></div>⏎<div id="div__body">⏎<form id="footer_actions_form" name="footer_actions_form"><div class="uir_filters"><a class="ns-filters-onoff-button" aria-expanded="true" href="#">+</a><div id="uir_filters_body"></div></div>⏎<table class="uir-list-control-bar"><tbody><tr><td><table id="tbl_new" class="uir-button"><tbody><tr id="tr_new" class="pgBntG"><td id="tdbody_new" class="bntBgB"><input type="button" id="new" name="new" class="rndbuttoninpt bntBgT" value="Create New" data-nsps-type="button"></td></tr></tbody></table></td><td id="uir_totalcount">Total: 1</td></tr></tbody></table>⏎<input type="hidden" name="sortcol" value=""><input type="hidden" name="size" value="50"></form>⏎<form id="body_actions" name="body_actions"></form>⏎<table id="div__labtab"><tbody><tr class="uir-list-headerrow noprint">⏎<td id="div__lab1" class="listheadertd uir-list-header-td" data-label="Application" data-nsps-type="columnheader" data-nsps-id="columnheader__application" onclick="doServerSort ('application');return false;"><div class="listheader">Application</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Role" data-nsps-type="columnheader" data-nsps-id="columnheader__role" onclick="doServerSort ('role');return false;"><div class="listheader">Role</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="User" data-nsps-type="columnheader" data-nsps-id="columnheader__user" onclick="doServerSort ('user');return false;"><div class="listheader">User</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="Scope" data-nsps-type="columnheader" data-nsps-id="columnheader__scope" onclick="doServerSort ('scope');return false;"><div class="listheader">Scope</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Revoke" data-nsps-type="columnheader" data-nsps-id="columnheader__revoke" onclick="doServerSort ('revoke');return false;"><div class="listheader">Revoke</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>Application</td><td>Role</td><td>User</td><td>Scope</td><td>Revoke</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row0"><td class="listtext uir-list-row-cell">Fulfillment Integration</td><td class="listtext uir-list-row-cell">Fulfillment Integration Role</td><td class="listtext uir-list-row-cell">Dana Whitfield</td><td class="listtext uir-list-row-cell">REST Web Services</td><td class="listtext uir-list-row-cell"><a class="dottedlink" href="#">Revoke</a></td></tr>⏎</tbody></table
    `,
  },
  {
    name: 'saved-search-of-certificates',
    from: 'authorized-applications',
    about: 'A saved search shows the same table, ids and all.',
    path: '/app/common/search/searchresults.nl?searchid=92',
    patch: String.raw`
      - title>OAuth 2.0 Authorized Applications -
      + title>Our certificates -
      - OAuth 2.0 Authorized Applications
      + Our certificates
      - Application" data-ns
      … n" id="row0"
      + Certificate ID" data-nsps-type="columnheader" data-nsps-id="columnheader__certificateid" onclick="doServerSort ('certificateid');return false;"><div class="listheader">Certificate ID</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Application" data-nsps-type="columnheader" data-nsps-id="columnheader__application" onclick="doServerSort ('application');return false;"><div class="listheader">Application</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="Role" data-nsps-type="columnheader" data-nsps-id="columnheader__role" onclick="doServerSort ('role');return false;"><div class="listheader">Role</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="Entity" data-nsps-type="columnheader" data-nsps-id="columnheader__entity" onclick="doServerSort ('entity');return false;"><div class="listheader">Entity</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Valid Until" data-nsps-type="columnheader" data-nsps-id="columnheader__validuntil" onclick="doServerSort ('validuntil');return false;"><div class="listheader">Valid Until</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Revoked" data-nsps-type="columnheader" data-nsps-id="columnheader__revoked" onclick="doServerSort ('revoked');return false;"><div class="listheader">Revoked</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>Certificate ID</td><td>Application</td><td>Role</td><td>Entity</td><td>Valid Until</td><td>Revoked</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row0"><td class="listtext uir-list-row-cell">n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag</td
      - REST Web Services</td><td class="listtext uir-list-row-cell"><a class="dottedlink" href="#">Revoke</a>
      + 23.11.2028</td><td class="listtext uir-list-row-cell">No
    `,
  },
  {
    name: 'mapping-history',
    from: 'authorized-applications',
    about: 'Another list below the folder of the form (invented).',
    path: '/app/oauth2/clientcredentials/history.nl',
    patch: String.raw`
      - title>OAuth 2.0 Authorized Applications -
      + title>Certificate History -
      - OAuth 2.0 Authorized Applications
      + Certificate History
      - Application" data-ns
      … n" id="row0"
      + Certificate ID" data-nsps-type="columnheader" data-nsps-id="columnheader__certificateid" onclick="doServerSort ('certificateid');return false;"><div class="listheader">Certificate ID</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Application" data-nsps-type="columnheader" data-nsps-id="columnheader__application" onclick="doServerSort ('application');return false;"><div class="listheader">Application</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="Role" data-nsps-type="columnheader" data-nsps-id="columnheader__role" onclick="doServerSort ('role');return false;"><div class="listheader">Role</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="Entity" data-nsps-type="columnheader" data-nsps-id="columnheader__entity" onclick="doServerSort ('entity');return false;"><div class="listheader">Entity</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Valid Until" data-nsps-type="columnheader" data-nsps-id="columnheader__validuntil" onclick="doServerSort ('validuntil');return false;"><div class="listheader">Valid Until</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Revoked" data-nsps-type="columnheader" data-nsps-id="columnheader__revoked" onclick="doServerSort ('revoked');return false;"><div class="listheader">Revoked</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>Certificate ID</td><td>Application</td><td>Role</td><td>Entity</td><td>Valid Until</td><td>Revoked</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row0"><td class="listtext uir-list-row-cell">n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag</td
      - REST Web Services</td><td class="listtext uir-list-row-cell"><a class="dottedlink" href="#">Revoke</a>
      + 23.11.2028</td><td class="listtext uir-list-row-cell">No
    `,
  },
];
