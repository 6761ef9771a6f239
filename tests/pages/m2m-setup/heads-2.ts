// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'heads-de',
    from: 'mapped',
    about: 'German words, all of them invented, and keys without a meaning.',
    patch: String.raw`
      - .0 Client Credentials Setup -
      + .0-Client-Anmeldedaten einrichten -
      -  Client Credentials Setup
      + -Client-Anmeldedaten einrichten
      - Create New
      + Neu erstellen
      - Certificate ID" data
      … ><td>Revoked
      + Zertifikat-ID" data-nsps-type="columnheader" data-nsps-id="columnheader__col21" onclick="doServerSort ('col21');return false;"><div class="listheader">Zertifikat-ID</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Anwendung" data-nsps-type="columnheader" data-nsps-id="columnheader__col22" onclick="doServerSort ('col22');return false;"><div class="listheader">Anwendung</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="Entität" data-nsps-type="columnheader" data-nsps-id="columnheader__col23" onclick="doServerSort ('col23');return false;"><div class="listheader">Entität</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="Rolle" data-nsps-type="columnheader" data-nsps-id="columnheader__col24" onclick="doServerSort ('col24');return false;"><div class="listheader">Rolle</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Gültig ab" data-nsps-type="columnheader" data-nsps-id="columnheader__col25" onclick="doServerSort ('col25');return false;"><div class="listheader">Gültig ab</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Gültig bis" data-nsps-type="columnheader" data-nsps-id="columnheader__col26" onclick="doServerSort ('col26');return false;"><div class="listheader">Gültig bis</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="Widerrufen" data-nsps-type="columnheader" data-nsps-id="columnheader__col27" onclick="doServerSort ('col27');return false;"><div class="listheader">Widerrufen</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>Zertifikat-ID</td><td>Anwendung</td><td>Entität</td><td>Rolle</td><td>Gültig ab</td><td>Gültig bis</td><td>Widerrufen
    `,
  },
  {
    name: 'heads-es',
    from: 'heads-de',
    about: 'Spanish words, invented but for the role, and keys without a meaning.',
    patch: String.raw`
      - title>OAuth 2.0-Client-Anmeldedaten einrichten -
      + title>Configuración de credenciales de cliente de OAuth 2.0 -
      - OAuth 2.0-Client-Anmeldedaten einrichten
      + Configuración de credenciales de cliente de OAuth 2.0
      - Neu erstellen
      + Crear nuevo
      - Zertifikat-ID" data-
      … d>Widerrufen
      + ID de certificado" data-nsps-type="columnheader" data-nsps-id="columnheader__col21" onclick="doServerSort ('col21');return false;"><div class="listheader">ID de certificado</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Aplicación" data-nsps-type="columnheader" data-nsps-id="columnheader__col22" onclick="doServerSort ('col22');return false;"><div class="listheader">Aplicación</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="Entidad" data-nsps-type="columnheader" data-nsps-id="columnheader__col23" onclick="doServerSort ('col23');return false;"><div class="listheader">Entidad</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="Rol" data-nsps-type="columnheader" data-nsps-id="columnheader__col24" onclick="doServerSort ('col24');return false;"><div class="listheader">Rol</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Válido desde" data-nsps-type="columnheader" data-nsps-id="columnheader__col25" onclick="doServerSort ('col25');return false;"><div class="listheader">Válido desde</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Válido hasta" data-nsps-type="columnheader" data-nsps-id="columnheader__col26" onclick="doServerSort ('col26');return false;"><div class="listheader">Válido hasta</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="Revocado" data-nsps-type="columnheader" data-nsps-id="columnheader__col27" onclick="doServerSort ('col27');return false;"><div class="listheader">Revocado</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>ID de certificado</td><td>Aplicación</td><td>Entidad</td><td>Rol</td><td>Válido desde</td><td>Válido hasta</td><td>Revocado
    `,
  },
  {
    name: 'heads-ja',
    from: 'mapped',
    about: 'Japanese words, invented but for the role; the column keys are English words (a guess).',
    patch: String.raw`
      - .0 Client Credentials Setup -
      + .0クライアント資格証明の設定 -
      -  Client Credentials Setup
      + クライアント資格証明の設定
      - Create New
      + 新規作成
      - Certificate ID" data
      … ><td>Revoked
      + 証明書ID" data-nsps-type="columnheader" data-nsps-id="columnheader__certificateid" onclick="doServerSort ('certificateid');return false;"><div class="listheader">証明書ID</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="アプリケーション" data-nsps-type="columnheader" data-nsps-id="columnheader__application" onclick="doServerSort ('application');return false;"><div class="listheader">アプリケーション</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="エンティティ" data-nsps-type="columnheader" data-nsps-id="columnheader__entity" onclick="doServerSort ('entity');return false;"><div class="listheader">エンティティ</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="ロール" data-nsps-type="columnheader" data-nsps-id="columnheader__role" onclick="doServerSort ('role');return false;"><div class="listheader">ロール</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="有効開始日" data-nsps-type="columnheader" data-nsps-id="columnheader__validfrom" onclick="doServerSort ('validfrom');return false;"><div class="listheader">有効開始日</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="有効期限" data-nsps-type="columnheader" data-nsps-id="columnheader__validuntil" onclick="doServerSort ('validuntil');return false;"><div class="listheader">有効期限</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="取り消し済み" data-nsps-type="columnheader" data-nsps-id="columnheader__revoked" onclick="doServerSort ('revoked');return false;"><div class="listheader">取り消し済み</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>証明書ID</td><td>アプリケーション</td><td>エンティティ</td><td>ロール</td><td>有効開始日</td><td>有効期限</td><td>取り消し済み
    `,
  },
  {
    name: 'heads-nl',
    from: 'heads-de',
    about:
      'Dutch, a language that is not known (words invented): its word for the role is the Spanish one, and nothing else can be told.',
    rows: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': '',
      tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg: '',
    },
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: null,
        entity: null,
        role: 'Fulfillment Integration Role',
        validUntil: null,
        revoked: null,
      },
    },
    met: ['mapped', 'mappedTo-role'],
    without: ['family'],
    patch: String.raw`
      - title>OAuth 2.0-Client-Anmeldedaten einrichten -
      + title>Clientreferenties voor OAuth 2.0 instellen -
      - OAuth 2.0-Client-Anmeldedaten einrichten
      + Clientreferenties voor OAuth 2.0 instellen
      - Neu erstellen
      + Nieuw
      - Zertifikat-ID" data-
      … d>Widerrufen
      + Certificaat-ID" data-nsps-type="columnheader" data-nsps-id="columnheader__col21" onclick="doServerSort ('col21');return false;"><div class="listheader">Certificaat-ID</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Toepassing" data-nsps-type="columnheader" data-nsps-id="columnheader__col22" onclick="doServerSort ('col22');return false;"><div class="listheader">Toepassing</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="Entiteit" data-nsps-type="columnheader" data-nsps-id="columnheader__col23" onclick="doServerSort ('col23');return false;"><div class="listheader">Entiteit</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="Rol" data-nsps-type="columnheader" data-nsps-id="columnheader__col24" onclick="doServerSort ('col24');return false;"><div class="listheader">Rol</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Geldig vanaf" data-nsps-type="columnheader" data-nsps-id="columnheader__col25" onclick="doServerSort ('col25');return false;"><div class="listheader">Geldig vanaf</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Geldig tot" data-nsps-type="columnheader" data-nsps-id="columnheader__col26" onclick="doServerSort ('col26');return false;"><div class="listheader">Geldig tot</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="Ingetrokken" data-nsps-type="columnheader" data-nsps-id="columnheader__col27" onclick="doServerSort ('col27');return false;"><div class="listheader">Ingetrokken</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>Certificaat-ID</td><td>Toepassing</td><td>Entiteit</td><td>Rol</td><td>Geldig vanaf</td><td>Geldig tot</td><td>Ingetrokken
    `,
  },
  {
    name: 'with-internal-id',
    from: 'mapped',
    about:
      'Show Internal IDs is on (a guess that it counts here): a row is known by its certificate all the same.',
    patch: String.raw`
      - Certificate ID" data
      … d="div__lab7
      + Internal ID" data-nsps-type="columnheader" data-nsps-id="columnheader__nKey" onclick="doServerSort ('nKey');return false;"><div class="listheader">Internal ID</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Certificate ID" data-nsps-type="columnheader" data-nsps-id="columnheader__certificateid" onclick="doServerSort ('certificateid');return false;"><div class="listheader">Certificate ID</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="Application" data-nsps-type="columnheader" data-nsps-id="columnheader__application" onclick="doServerSort ('application');return false;"><div class="listheader">Application</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="Entity" data-nsps-type="columnheader" data-nsps-id="columnheader__entity" onclick="doServerSort ('entity');return false;"><div class="listheader">Entity</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Role" data-nsps-type="columnheader" data-nsps-id="columnheader__role" onclick="doServerSort ('role');return false;"><div class="listheader">Role</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Valid From" data-nsps-type="columnheader" data-nsps-id="columnheader__validfrom" onclick="doServerSort ('validfrom');return false;"><div class="listheader">Valid From</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="Valid Until" data-nsps-type="columnheader" data-nsps-id="columnheader__validuntil" onclick="doServerSort ('validuntil');return false;"><div class="listheader">Valid Until</div></td>⏎<td id="div__lab8
      - td>Certificate
      + td>Internal ID</td><td>Certificate
      - row0">
      + row0"><td class="listtext uir-list-row-cell">31</td>
      - row1">
      + row1"><td class="listtext uir-list-row-cell">8</td>
    `,
  },
  {
    name: 'with-edit-links',
    from: 'mapped',
    about: 'The rows link to pages of their own (a guess).',
    patch: String.raw`
      - Certificate ID" data
      … d="div__lab7
      + Edit | View"><div class="listheader">Edit | View</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Certificate ID" data-nsps-type="columnheader" data-nsps-id="columnheader__certificateid" onclick="doServerSort ('certificateid');return false;"><div class="listheader">Certificate ID</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="Application" data-nsps-type="columnheader" data-nsps-id="columnheader__application" onclick="doServerSort ('application');return false;"><div class="listheader">Application</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="Entity" data-nsps-type="columnheader" data-nsps-id="columnheader__entity" onclick="doServerSort ('entity');return false;"><div class="listheader">Entity</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Role" data-nsps-type="columnheader" data-nsps-id="columnheader__role" onclick="doServerSort ('role');return false;"><div class="listheader">Role</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Valid From" data-nsps-type="columnheader" data-nsps-id="columnheader__validfrom" onclick="doServerSort ('validfrom');return false;"><div class="listheader">Valid From</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="Valid Until" data-nsps-type="columnheader" data-nsps-id="columnheader__validuntil" onclick="doServerSort ('validuntil');return false;"><div class="listheader">Valid Until</div></td>⏎<td id="div__lab8
      - td>Certificate
      + td>Edit | View</td><td>Certificate
      - row0">
      + row0"><td class="listtext uir-list-row-cell"><a class="dottedlink edititem" href="/app/oauth2/clientcredentials/mapping.nl?id=31&amp;e=T">Edit</a> | <a class="dottedlink viewitem" href="/app/oauth2/clientcredentials/mapping.nl?id=31">View</a></td>
      - row1">
      + row1"><td class="listtext uir-list-row-cell"><a class="dottedlink edititem" href="/app/oauth2/clientcredentials/mapping.nl?id=8&amp;e=T">Edit</a> | <a class="dottedlink viewitem" href="/app/oauth2/clientcredentials/mapping.nl?id=8">View</a></td>
    `,
  },
  {
    name: 'redwood',
    from: 'mapped',
    about: 'Redwood assets and header over the same list.',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style
      + uiredwood/css/page.css"
      - refreshed">⏎<div id=
      … </div>⏎</div
      + page-header-redwood" data-header="redwood" data-page-category="list" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button
    `,
  },
  {
    name: 'classic',
    from: 'mapped',
    about: 'Classic look.',
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style
      + core/css/classic/frame.css"
      - uir-refreshed
      +
    `,
  },
  {
    name: 'title-with-m2m',
    from: 'mapped',
    about: 'The page is titled as its menu entry is.',
    patch: String.raw`
      -  Client Credentials Setup -
      +  Client Credentials (M2M) Setup -
      -  Credentials Setup
      +  Credentials (M2M) Setup
    `,
  },
  {
    name: 'in-sandbox',
    from: 'mapped',
    about: 'The list of a sandbox.',
    host: '1234567-sb1.app.netsuite.com',
    patch: String.raw`
      - 1234567~42~3~N&amp;companyId=1234567
      + 1234567_SB1~42~3~N&amp;companyId=1234567_SB1
      -  1234567
      +  1234567_SB1
    `,
  },
];
