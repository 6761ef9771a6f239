// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'empty',
    from: 'plain',
    about: 'No certificate was uploaded yet.',
    patch: String.raw`
      -  2<
      +  0<
      -  class="uir-list-row-tr uir-list-row-e
      … ">30.09.2027
      + ><td class="uir-nodata-row listtexthl" colspan="5">No records to show.
    `,
  },
  {
    name: 'redwood',
    from: 'plain',
    about: 'Redwood assets and header.',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style
      + uiredwood/css/page.css"
      - refreshed">⏎<div id=
      … </div>⏎</div
      + page-header-redwood" data-header="redwood" data-page-category="list" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button
    `,
  },
  {
    name: 'german',
    from: 'plain',
    about: 'German words, all of them invented: the address says which page it is.',
    patch: String.raw`
      - title>Certificates -
      + title>Zertifikate -
      - Certificates
      + Zertifikate
      - Create New
      + Neu erstellen
      - Edit | View"><div class="listheader">Edit | View
      + Bearbeiten | Anzeigen"><div class="listheader">Bearbeiten | Anzeigen
      - Description" data-ns
      … ><td>Expires
      + Beschreibung" data-nsps-type="columnheader" data-nsps-id="columnheader__description" onclick="doServerSort ('description');return false;"><div class="listheader">Beschreibung</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Läuft ab" data-nsps-type="columnheader" data-nsps-id="columnheader__expires" onclick="doServerSort ('expires');return false;"><div class="listheader">Läuft ab</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>Bearbeiten | Anzeigen</td><td>ID</td><td>Name</td><td>Beschreibung</td><td>Läuft ab
    `,
  },
  {
    name: 'other-title',
    from: 'plain',
    about: 'Another title.',
    patch: String.raw`
      - title>Certificates
      + title>Digital Certificates
      - >Certificates
      + >Digital Certificates
    `,
  },
  {
    name: 'form-open',
    from: 'plain',
    about:
      'The form for a new one is a layer above the list: it takes a file and a password, and is not the one for a mapping.',
    patch: String.raw`
      - ⏎<div id="div__footer
      + ⏎<div class="x-window" role="dialog"><div class="x-window-header"><span class="x-window-header-text">Create New Certificate</span></div><form method="post"><p>Name <input type="text" name="name"></p><p>File <input type="file" name="file" accept=".pfx,.p12,.pem"></p><p>Password <input type="password" name="password"></p><input type="submit" value="Save"></form></div>⏎<div id="div__footer
    `,
  },
  {
    name: 'in-sandbox',
    from: 'plain',
    about: 'The page of a sandbox.',
    host: '1234567-sb1.app.netsuite.com',
    patch: String.raw`
      - 1234567~42~3~N&amp;companyId=1234567
      + 1234567_SB1~42~3~N&amp;companyId=1234567_SB1
      -  1234567
      +  1234567_SB1
    `,
  },
  {
    name: 'with-our-id',
    from: 'plain',
    about: 'Somebody has named one as ours is called: the page is the wrong one all the same.',
    patch: String.raw`
      - =4&
      + =5&
      - =4
      + =5
      - custcertificate_waybills
      + n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag
      - Waybills
      + Integration
      - 30.09.2027
      + 23.11.2028
    `,
  },
];
