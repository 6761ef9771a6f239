// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'without-our-row',
    from: 'mapped',
    about: 'Ours is not among them.',
    rows: { tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg: 'Acme Bank Feeds' },
    row: null,
    unmet: ['mapped'],
    without: ['cells', 'family', 'met'],
    patch: String.raw`
      -  2<
      +  1<
      - n0HsnP37TWVvE-DS2KH7
      … "><td class="listtext uir-list-row-cell">
      +
    `,
  },
  {
    name: 'empty',
    from: 'without-our-row',
    about: 'No certificate was mapped in this account yet.',
    rows: {},
    patch: String.raw`
      -  1<
      +  0<
      -  class="uir-list-row
      … pe="button">
      + ><td class="uir-nodata-row listtexthl" colspan="7">No records to show.
    `,
  },
  {
    name: 'no-certificate-yet',
    from: 'mapped',
    about: 'Nobody knows yet which certificate is meant.',
    held: {},
    row: null,
    unknown: ['mapped'],
    without: ['cells', 'family', 'met'],
  },
  {
    name: 'revoked-yes',
    from: 'mapped',
    about: 'Ours is revoked; the column says Yes and No.',
    family: 'mapping-revoked',
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: 'Yes',
      },
    },
    met: ['mapped', 'mappedValid', 'mappedTo-application', 'mappedTo-role', 'mappedTo-entity'],
    unmet: ['mappedActive'],
    patch: String.raw`
      - listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td></tr>⏎<tr
      + listtext uir-list-row-cell">Yes</td></tr>⏎<tr
      - <input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button">
      + No
    `,
  },
  {
    name: 'revoked-word',
    from: 'revoked-yes',
    about: 'Ours is revoked: a word stands where the others have a button.',
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: 'Revoked',
      },
    },
    patch: String.raw`
      - Yes
      + Revoked
      - >No
      + ><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button">
    `,
  },
  {
    name: 'revoked-y',
    from: 'revoked-yes',
    about:
      'Ours is revoked: a ticked box is the letter Y, as it is on a list of customisations (sure there).',
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: 'Y',
      },
    },
    patch: String.raw`
      - Yes
      + Y
      - >No
      + >&nbsp;
    `,
  },
  {
    name: 'revoked-es',
    from: 'revoked-yes',
    about: 'Ours is revoked, in Spanish.',
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: 'Sí',
      },
    },
    patch: String.raw`
      - Certificate ID" data
      … ><td>Revoked
      + ID de certificado" data-nsps-type="columnheader" data-nsps-id="columnheader__certificateid" onclick="doServerSort ('certificateid');return false;"><div class="listheader">ID de certificado</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Aplicación" data-nsps-type="columnheader" data-nsps-id="columnheader__application" onclick="doServerSort ('application');return false;"><div class="listheader">Aplicación</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="Entidad" data-nsps-type="columnheader" data-nsps-id="columnheader__entity" onclick="doServerSort ('entity');return false;"><div class="listheader">Entidad</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="Rol" data-nsps-type="columnheader" data-nsps-id="columnheader__role" onclick="doServerSort ('role');return false;"><div class="listheader">Rol</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Válido desde" data-nsps-type="columnheader" data-nsps-id="columnheader__validfrom" onclick="doServerSort ('validfrom');return false;"><div class="listheader">Válido desde</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Válido hasta" data-nsps-type="columnheader" data-nsps-id="columnheader__validuntil" onclick="doServerSort ('validuntil');return false;"><div class="listheader">Válido hasta</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="Revocado" data-nsps-type="columnheader" data-nsps-id="columnheader__revoked" onclick="doServerSort ('revoked');return false;"><div class="listheader">Revocado</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>ID de certificado</td><td>Aplicación</td><td>Entidad</td><td>Rol</td><td>Válido desde</td><td>Válido hasta</td><td>Revocado
      - Yes
      + Sí
    `,
  },
  {
    name: 'revoked-word-es',
    from: 'revoked-yes',
    about: 'Ours is revoked, by the Spanish word (invented) in place of a button.',
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: 'Revocado',
      },
    },
    patch: String.raw`
      - Certificate ID" data
      … ><td>Revoked
      + ID de certificado" data-nsps-type="columnheader" data-nsps-id="columnheader__col21" onclick="doServerSort ('col21');return false;"><div class="listheader">ID de certificado</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Aplicación" data-nsps-type="columnheader" data-nsps-id="columnheader__col22" onclick="doServerSort ('col22');return false;"><div class="listheader">Aplicación</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="Entidad" data-nsps-type="columnheader" data-nsps-id="columnheader__col23" onclick="doServerSort ('col23');return false;"><div class="listheader">Entidad</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="Rol" data-nsps-type="columnheader" data-nsps-id="columnheader__col24" onclick="doServerSort ('col24');return false;"><div class="listheader">Rol</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Válido desde" data-nsps-type="columnheader" data-nsps-id="columnheader__col25" onclick="doServerSort ('col25');return false;"><div class="listheader">Válido desde</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Válido hasta" data-nsps-type="columnheader" data-nsps-id="columnheader__col26" onclick="doServerSort ('col26');return false;"><div class="listheader">Válido hasta</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="Revocado" data-nsps-type="columnheader" data-nsps-id="columnheader__col27" onclick="doServerSort ('col27');return false;"><div class="listheader">Revocado</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>ID de certificado</td><td>Aplicación</td><td>Entidad</td><td>Rol</td><td>Válido desde</td><td>Válido hasta</td><td>Revocado
      - Yes
      + Revocado
      - >No
      + ><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button">
    `,
  },
  {
    name: 'active-no',
    from: 'revoked-yes',
    about: 'The column says No, and has no button.',
    family: 'mapping-in-the-list',
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: 'No',
      },
    },
    met: [
      'mapped',
      'mappedActive',
      'mappedValid',
      'mappedTo-application',
      'mappedTo-role',
      'mappedTo-entity',
    ],
    without: ['unmet'],
    patch: String.raw`
      - Yes
      + No
    `,
  },
  {
    name: 'active-link',
    from: 'revoked-yes',
    about: 'A link in place of the button: what it offers is not what has happened.',
    family: 'mapping-in-the-list',
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: 'Revoke',
      },
    },
    met: [
      'mapped',
      'mappedActive',
      'mappedValid',
      'mappedTo-application',
      'mappedTo-role',
      'mappedTo-entity',
    ],
    without: ['unmet'],
    patch: String.raw`
      - Yes
      + <a class="dottedlink" href="#">Revoke</a>
      - >No
      + ><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button">
    `,
  },
  {
    name: 'revoked-ko',
    from: 'revoked-yes',
    about: 'The Korean word for yes, which is known nowhere: whether ours is revoked cannot be told.',
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: '예',
      },
    },
    unknown: ['mappedActive'],
    without: ['family', 'unmet'],
    patch: String.raw`
      - 0 Client Credentials Setup -
      + 0 클라이언트 자격 증명 설정 -
      - Client Credentials Setup
      + 클라이언트 자격 증명 설정
      - Certificate ID" data
      … ><td>Revoked
      + 인증서 식별자" data-nsps-type="columnheader" data-nsps-id="columnheader__certificateid" onclick="doServerSort ('certificateid');return false;"><div class="listheader">인증서 식별자</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="앱" data-nsps-type="columnheader" data-nsps-id="columnheader__application" onclick="doServerSort ('application');return false;"><div class="listheader">앱</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="주체" data-nsps-type="columnheader" data-nsps-id="columnheader__entity" onclick="doServerSort ('entity');return false;"><div class="listheader">주체</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="역할" data-nsps-type="columnheader" data-nsps-id="columnheader__role" onclick="doServerSort ('role');return false;"><div class="listheader">역할</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="시작일" data-nsps-type="columnheader" data-nsps-id="columnheader__validfrom" onclick="doServerSort ('validfrom');return false;"><div class="listheader">시작일</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="종료일" data-nsps-type="columnheader" data-nsps-id="columnheader__validuntil" onclick="doServerSort ('validuntil');return false;"><div class="listheader">종료일</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="해지됨" data-nsps-type="columnheader" data-nsps-id="columnheader__revoked" onclick="doServerSort ('revoked');return false;"><div class="listheader">해지됨</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>인증서 식별자</td><td>앱</td><td>주체</td><td>역할</td><td>시작일</td><td>종료일</td><td>해지됨
      - Yes
      + 예
      - >No
      + >아니요
    `,
  },
  {
    name: 'revoked-word-de',
    from: 'revoked-yes',
    about: 'The German word, which means revoke and revoked: which of them it is cannot be told.',
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: 'Widerrufen',
      },
    },
    unknown: ['mappedActive'],
    without: ['family', 'unmet'],
    patch: String.raw`
      - Certificate ID" data
      … ><td>Revoked
      + Zertifikat-ID" data-nsps-type="columnheader" data-nsps-id="columnheader__col21" onclick="doServerSort ('col21');return false;"><div class="listheader">Zertifikat-ID</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Anwendung" data-nsps-type="columnheader" data-nsps-id="columnheader__col22" onclick="doServerSort ('col22');return false;"><div class="listheader">Anwendung</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="Entität" data-nsps-type="columnheader" data-nsps-id="columnheader__col23" onclick="doServerSort ('col23');return false;"><div class="listheader">Entität</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="Rolle" data-nsps-type="columnheader" data-nsps-id="columnheader__col24" onclick="doServerSort ('col24');return false;"><div class="listheader">Rolle</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Gültig ab" data-nsps-type="columnheader" data-nsps-id="columnheader__col25" onclick="doServerSort ('col25');return false;"><div class="listheader">Gültig ab</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Gültig bis" data-nsps-type="columnheader" data-nsps-id="columnheader__col26" onclick="doServerSort ('col26');return false;"><div class="listheader">Gültig bis</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="Widerrufen" data-nsps-type="columnheader" data-nsps-id="columnheader__col27" onclick="doServerSort ('col27');return false;"><div class="listheader">Widerrufen</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>Zertifikat-ID</td><td>Anwendung</td><td>Entität</td><td>Rolle</td><td>Gültig ab</td><td>Gültig bis</td><td>Widerrufen
      - Yes
      + Widerrufen
      - >No
      + ><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button">
    `,
  },
  {
    name: 'revoked-since',
    from: 'revoked-yes',
    about: 'A day stands under Revoked (a guess): no word that is known says that ours is still active.',
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: 'Fulfillment Integration',
        entity: 'Dana Whitfield',
        role: 'Fulfillment Integration Role',
        validUntil: '23.11.2028',
        revoked: '25.11.2026',
      },
    },
    unknown: ['mappedActive'],
    without: ['family', 'unmet'],
    patch: String.raw`
      - Yes
      + 25.11.2026
      - >No
      + >&nbsp;
    `,
  },
];
