// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'id-last',
    from: 'mapped',
    about: 'The Certificate ID stands in the last column.',
    patch: String.raw`
      - Certificate ID" data
      … 46_yZPag</td
      + Application" data-nsps-type="columnheader" data-nsps-id="columnheader__application" onclick="doServerSort ('application');return false;"><div class="listheader">Application</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Entity" data-nsps-type="columnheader" data-nsps-id="columnheader__entity" onclick="doServerSort ('entity');return false;"><div class="listheader">Entity</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="Role" data-nsps-type="columnheader" data-nsps-id="columnheader__role" onclick="doServerSort ('role');return false;"><div class="listheader">Role</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="Valid From" data-nsps-type="columnheader" data-nsps-id="columnheader__validfrom" onclick="doServerSort ('validfrom');return false;"><div class="listheader">Valid From</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Valid Until" data-nsps-type="columnheader" data-nsps-id="columnheader__validuntil" onclick="doServerSort ('validuntil');return false;"><div class="listheader">Valid Until</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Revoked" data-nsps-type="columnheader" data-nsps-id="columnheader__revoked" onclick="doServerSort ('revoked');return false;"><div class="listheader">Revoked</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="Certificate ID" data-nsps-type="columnheader" data-nsps-id="columnheader__certificateid" onclick="doServerSort ('certificateid');return false;"><div class="listheader">Certificate ID</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>Application</td><td>Entity</td><td>Role</td><td>Valid From</td><td>Valid Until</td><td>Revoked</td><td>Certificate ID</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row0"
      - /tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row1"><td class="listtext uir-list-row-cell">tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg</td
      + td class="listtext uir-list-row-cell">n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row1"
      - ></td></tr>⏎<
      + ></td><td class="listtext uir-list-row-cell">tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg</td></tr>⏎<
    `,
  },
  {
    name: 'other-order',
    from: 'mapped',
    about: 'The columns stand in another order, the Certificate ID among them.',
    patch: String.raw`
      - Certificate ID" data
      … 3.2028</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button">
      + Role" data-nsps-type="columnheader" data-nsps-id="columnheader__role" onclick="doServerSort ('role');return false;"><div class="listheader">Role</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Valid Until" data-nsps-type="columnheader" data-nsps-id="columnheader__validuntil" onclick="doServerSort ('validuntil');return false;"><div class="listheader">Valid Until</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="Certificate ID" data-nsps-type="columnheader" data-nsps-id="columnheader__certificateid" onclick="doServerSort ('certificateid');return false;"><div class="listheader">Certificate ID</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="Revoked" data-nsps-type="columnheader" data-nsps-id="columnheader__revoked" onclick="doServerSort ('revoked');return false;"><div class="listheader">Revoked</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Application" data-nsps-type="columnheader" data-nsps-id="columnheader__application" onclick="doServerSort ('application');return false;"><div class="listheader">Application</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Valid From" data-nsps-type="columnheader" data-nsps-id="columnheader__validfrom" onclick="doServerSort ('validfrom');return false;"><div class="listheader">Valid From</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="Entity" data-nsps-type="columnheader" data-nsps-id="columnheader__entity" onclick="doServerSort ('entity');return false;"><div class="listheader">Entity</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>Role</td><td>Valid Until</td><td>Certificate ID</td><td>Revoked</td><td>Application</td><td>Valid From</td><td>Entity</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-even" id="row0"><td class="listtext uir-list-row-cell">Fulfillment Integration Role</td><td class="listtext uir-list-row-cell">23.11.2028</td><td class="listtext uir-list-row-cell">n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td><td class="listtext uir-list-row-cell">Fulfillment Integration</td><td class="listtext uir-list-row-cell">24.11.2026</td><td class="listtext uir-list-row-cell">Dana Whitfield</td></tr>⏎<tr class="uir-list-row-tr uir-list-row-odd" id="row1"><td class="listtext uir-list-row-cell">Integration Role</td><td class="listtext uir-list-row-cell">02.03.2028</td><td class="listtext uir-list-row-cell">tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg</td><td class="listtext uir-list-row-cell"><input type="button" class="rndbuttoninpt bntBgT" value="Revoke" data-nsps-type="button"></td><td class="listtext uir-list-row-cell">Acme Bank Feeds</td><td class="listtext uir-list-row-cell">03.03.2026</td><td class="listtext uir-list-row-cell">Lee Park
    `,
  },
  {
    name: 'heads-upper-case',
    from: 'mapped',
    about: 'The heads are in capitals, as somebody has copied them.',
    patch: String.raw`
      - Certificate ID" data
      … ><td>Revoked
      + CERTIFICATE ID" data-nsps-type="columnheader" data-nsps-id="columnheader__certificateid" onclick="doServerSort ('certificateid');return false;"><div class="listheader">CERTIFICATE ID</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="APPLICATION" data-nsps-type="columnheader" data-nsps-id="columnheader__application" onclick="doServerSort ('application');return false;"><div class="listheader">APPLICATION</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="ENTITY" data-nsps-type="columnheader" data-nsps-id="columnheader__entity" onclick="doServerSort ('entity');return false;"><div class="listheader">ENTITY</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="ROLE" data-nsps-type="columnheader" data-nsps-id="columnheader__role" onclick="doServerSort ('role');return false;"><div class="listheader">ROLE</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="VALID FROM" data-nsps-type="columnheader" data-nsps-id="columnheader__validfrom" onclick="doServerSort ('validfrom');return false;"><div class="listheader">VALID FROM</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="VALID UNTIL" data-nsps-type="columnheader" data-nsps-id="columnheader__validuntil" onclick="doServerSort ('validuntil');return false;"><div class="listheader">VALID UNTIL</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="REVOKED" data-nsps-type="columnheader" data-nsps-id="columnheader__revoked" onclick="doServerSort ('revoked');return false;"><div class="listheader">REVOKED</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>CERTIFICATE ID</td><td>APPLICATION</td><td>ENTITY</td><td>ROLE</td><td>VALID FROM</td><td>VALID UNTIL</td><td>REVOKED
    `,
  },
  {
    name: 'heads-other',
    from: 'mapped',
    about: 'Other words for the same columns, and keys without a meaning.',
    patch: String.raw`
      - ID" data-nsps-type="
      … d>Valid Until
      + Fingerprint" data-nsps-type="columnheader" data-nsps-id="columnheader__col21" onclick="doServerSort ('col21');return false;"><div class="listheader">Certificate Fingerprint</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Integration" data-nsps-type="columnheader" data-nsps-id="columnheader__col22" onclick="doServerSort ('col22');return false;"><div class="listheader">Integration</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="User" data-nsps-type="columnheader" data-nsps-id="columnheader__col23" onclick="doServerSort ('col23');return false;"><div class="listheader">User</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="Role" data-nsps-type="columnheader" data-nsps-id="columnheader__col24" onclick="doServerSort ('col24');return false;"><div class="listheader">Role</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Start Date" data-nsps-type="columnheader" data-nsps-id="columnheader__col25" onclick="doServerSort ('col25');return false;"><div class="listheader">Start Date</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Expiration Date" data-nsps-type="columnheader" data-nsps-id="columnheader__col26" onclick="doServerSort ('col26');return false;"><div class="listheader">Expiration Date</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="Revoked" data-nsps-type="columnheader" data-nsps-id="columnheader__col27" onclick="doServerSort ('col27');return false;"><div class="listheader">Revoked</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>Certificate Fingerprint</td><td>Integration</td><td>User</td><td>Role</td><td>Start Date</td><td>Expiration Date
    `,
  },
  {
    name: 'heads-unknown',
    from: 'mapped',
    about:
      'Words and keys that nobody has met: the row is known by its Certificate ID, and nothing is said of its columns.',
    rows: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': '',
      tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg: '',
    },
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: null,
        entity: null,
        role: null,
        validUntil: null,
        revoked: null,
      },
    },
    met: ['mapped'],
    without: ['family'],
    patch: String.raw`
      - Certificate ID" data
      … ><td>Revoked
      + Thumbprint" data-nsps-type="columnheader" data-nsps-id="columnheader__col21" onclick="doServerSort ('col21');return false;"><div class="listheader">Thumbprint</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="Integration Record" data-nsps-type="columnheader" data-nsps-id="columnheader__col22" onclick="doServerSort ('col22');return false;"><div class="listheader">Integration Record</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="Signs In As" data-nsps-type="columnheader" data-nsps-id="columnheader__col23" onclick="doServerSort ('col23');return false;"><div class="listheader">Signs In As</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="Works In" data-nsps-type="columnheader" data-nsps-id="columnheader__col24" onclick="doServerSort ('col24');return false;"><div class="listheader">Works In</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="Begins" data-nsps-type="columnheader" data-nsps-id="columnheader__col25" onclick="doServerSort ('col25');return false;"><div class="listheader">Begins</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="Ends" data-nsps-type="columnheader" data-nsps-id="columnheader__col26" onclick="doServerSort ('col26');return false;"><div class="listheader">Ends</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="Withdrawn" data-nsps-type="columnheader" data-nsps-id="columnheader__col27" onclick="doServerSort ('col27');return false;"><div class="listheader">Withdrawn</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>Thumbprint</td><td>Integration Record</td><td>Signs In As</td><td>Works In</td><td>Begins</td><td>Ends</td><td>Withdrawn
    `,
  },
  {
    name: 'heads-ko-own-keys',
    from: 'heads-unknown',
    about: 'Korean words (invented), and keys without a meaning.',
    patch: String.raw`
      - 0 Client Credentials Setup -
      + 0 클라이언트 자격 증명 설정 -
      - Client Credentials Setup
      + 클라이언트 자격 증명 설정
      - Create New
      + 새로 만들기
      - Thumbprint" data-nsp
      … td>Withdrawn
      + 인증서 식별자" data-nsps-type="columnheader" data-nsps-id="columnheader__col21" onclick="doServerSort ('col21');return false;"><div class="listheader">인증서 식별자</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="앱" data-nsps-type="columnheader" data-nsps-id="columnheader__col22" onclick="doServerSort ('col22');return false;"><div class="listheader">앱</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="주체" data-nsps-type="columnheader" data-nsps-id="columnheader__col23" onclick="doServerSort ('col23');return false;"><div class="listheader">주체</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="역할" data-nsps-type="columnheader" data-nsps-id="columnheader__col24" onclick="doServerSort ('col24');return false;"><div class="listheader">역할</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="시작일" data-nsps-type="columnheader" data-nsps-id="columnheader__col25" onclick="doServerSort ('col25');return false;"><div class="listheader">시작일</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="종료일" data-nsps-type="columnheader" data-nsps-id="columnheader__col26" onclick="doServerSort ('col26');return false;"><div class="listheader">종료일</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="해지됨" data-nsps-type="columnheader" data-nsps-id="columnheader__col27" onclick="doServerSort ('col27');return false;"><div class="listheader">해지됨</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>인증서 식별자</td><td>앱</td><td>주체</td><td>역할</td><td>시작일</td><td>종료일</td><td>해지됨
    `,
  },
  {
    name: 'heads-ko',
    from: 'mapped',
    about: 'Korean words (invented); the column keys are English words (a guess).',
    patch: String.raw`
      - 0 Client Credentials Setup -
      + 0 클라이언트 자격 증명 설정 -
      - Client Credentials Setup
      + 클라이언트 자격 증명 설정
      - Create New
      + 새로 만들기
      - Certificate ID" data
      … ><td>Revoked
      + 인증서 식별자" data-nsps-type="columnheader" data-nsps-id="columnheader__certificateid" onclick="doServerSort ('certificateid');return false;"><div class="listheader">인증서 식별자</div></td>⏎<td id="div__lab2" class="listheadertd uir-list-header-td" data-label="앱" data-nsps-type="columnheader" data-nsps-id="columnheader__application" onclick="doServerSort ('application');return false;"><div class="listheader">앱</div></td>⏎<td id="div__lab3" class="listheadertd uir-list-header-td" data-label="주체" data-nsps-type="columnheader" data-nsps-id="columnheader__entity" onclick="doServerSort ('entity');return false;"><div class="listheader">주체</div></td>⏎<td id="div__lab4" class="listheadertd uir-list-header-td" data-label="역할" data-nsps-type="columnheader" data-nsps-id="columnheader__role" onclick="doServerSort ('role');return false;"><div class="listheader">역할</div></td>⏎<td id="div__lab5" class="listheadertd uir-list-header-td" data-label="시작일" data-nsps-type="columnheader" data-nsps-id="columnheader__validfrom" onclick="doServerSort ('validfrom');return false;"><div class="listheader">시작일</div></td>⏎<td id="div__lab6" class="listheadertd uir-list-header-td" data-label="종료일" data-nsps-type="columnheader" data-nsps-id="columnheader__validuntil" onclick="doServerSort ('validuntil');return false;"><div class="listheader">종료일</div></td>⏎<td id="div__lab7" class="listheadertd uir-list-header-td" data-label="해지됨" data-nsps-type="columnheader" data-nsps-id="columnheader__revoked" onclick="doServerSort ('revoked');return false;"><div class="listheader">해지됨</div></td>⏎</tr></tbody></table>⏎<table id="div__bodytab"><tbody>⏎<tr class="printonly"><td>인증서 식별자</td><td>앱</td><td>주체</td><td>역할</td><td>시작일</td><td>종료일</td><td>해지됨
    `,
  },
  {
    name: 'without-heads',
    from: 'mapped',
    about: 'The list has no heads at all.',
    rows: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': '',
      tbDTlwfdTr_Un22eH3ehJVjKIZ3Uup3deKhxYEBEGkg: '',
    },
    cells: {
      'n0HsnP37TWVvE-DS2KH7EVbXP2E20aj51Ow46_yZPag': {
        application: null,
        entity: null,
        role: null,
        validUntil: null,
        revoked: null,
      },
    },
    met: ['mapped'],
    without: ['family'],
    patch: String.raw`
      - div__labtab"><tbody>
      … >⏎<table id="
      +
    `,
  },
];
