// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'edit-unknown-state-ko',
    from: 'edit-right-fr',
    about: 'Korean state (invented) whose hidden value is a mere letter: which state it is cannot be told.',
    met: ['integrationName', 'tba', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    unknown: ['integrationState'],
    without: ['family', 'fields'],
    words: {
      Intégration: '통합 레코드',
      'Informations principales': '기본 정보',
      Nom: '이름',
      Description: '설명',
      État: '상태',
      Note: '메모',
      'ID d&#x27;application': '애플리케이션 식별자',
      Créé: '생성일',
      uthentification: '증',
      'ournal d&#x27;exécution': '행 로그',
      'Authentification par jeton': '토큰 기반 인증',
      'TBA : flux d&#x27;autorisation': 'TBA: 권한 부여 흐름',
      'URL de rappel': '콜백 주소',
      'Octroi de code d&#x27;autorisation': '권한 부여 코드',
      Enregistrer: '저장',
      Annuler: '취소',
      Activé: '사용',
      Authentification: '인증',
      'Journal d&#x27;exécution': '실행 로그',
      Coché: 'Checked',
      Décoché: 'Unchecked',
    },
    patch: String.raw`
      - 'F','','통합 레코드','APP:FORMLABEL:NAME
      + 'F','','통합%20레코드','APP:FORMLABEL:NAME
      - 'F','','통합 레코드','APP:FORMLABEL:DESCRIPTION
      + 'F','','통합%20레코드','APP:FORMLABEL:DESCRIPTION
      - 'F','','통합 레코드','APP:FORMLABEL:STATE
      + 'F','','통합%20레코드','APP:FORMLABEL:STATE
      - Bloqué
      + 차단됨
      - En attente d&#x27;approbation
      + 승인 대기
      - 'F','','통합 레코드','APP:FORMLABEL:NOTE
      + 'F','','통합%20레코드','APP:FORMLABEL:NOTE
      - 'F','','통합 레코드','APP:FORMLABEL:APPLICATIONID
      + 'F','','통합%20레코드','APP:FORMLABEL:APPLICATIONID
      - 'F','','통합 레코드','APP:FORMLABEL:DATECREATED
      + 'F','','통합%20레코드','APP:FORMLABEL:DATECREATED
      - >A<
      + >인<
      - >J<
      + >실<
      - 'F','','통합 레코드','APP:FORMLABEL:TOKENAUTHFLAG
      + 'F','','통합%20레코드','APP:FORMLABEL:TOKENAUTHFLAG
      - 'F','','통합 레코드','APP:FORMLABEL:ISSUETOKENFLAG
      + 'F','','통합%20레코드','APP:FORMLABEL:ISSUETOKENFLAG
      - 'F','','통합 레코드','APP:FORMLABEL:TBAAUTHORIZATIONFLOW
      + 'F','','통합%20레코드','APP:FORMLABEL:TBAAUTHORIZATIONFLOW
      - 'F','','통합 레코드','APP:FORMLABEL:CALLBACKURL
      + 'F','','통합%20레코드','APP:FORMLABEL:CALLBACKURL
      - 'F','','통합 레코드','APP:FORMLABEL:AUTHORIZATIONCODEGRANT
      + 'F','','통합%20레코드','APP:FORMLABEL:AUTHORIZATIONCODEGRANT
      - '통합 레코드
      + '통합%20레코드
    `,
  },
  {
    name: 'edit-with-error-banner',
    from: 'new-with-defaults',
    about: 'Saving was refused: an error banner lies above the form, which is there all the same.',
    path: '/app/common/integration/integrapp.nl?id=17&e=T',
    mode: 'edit',
    met: ['integrationName', 'integrationState', 'tba', 'authorizationCodeGrant'],
    unmet: ['tbaAuthorizationFlow'],
    without: ['fields'],
    patch: String.raw`
      - title>Integration
      + title>Integration: Fulfillment Integration
      - div__alert"></div>
      + div__alert"><div class="uir-alert-box error session_error_alert"><div class="icon error"></div><div class="content"><div class="title">Error</div><div class="descr">Please enter value(s) for: Callback URL. You do not have privileges to leave it empty.</div></div></div></div>
      - h1></div
      + h1><div class="uir-record-name">Fulfillment Integration</div></div
      - field_Name__1790000000001
      + field_Name__1790000000007
      - name" value=""></span
      + name" value="Fulfillment Integration"></span
      - field_Description__1790000000002
      + field_Description__1790000000008
      - field_State__1790000000003
      + field_State__1790000000009
      - "inpt_state5"
      + "inpt_state11"
      - inpt_state5_arrow
      + inpt_state11_arrow
      - hddn_state5
      + hddn_state11
      - indx_state5
      + indx_state11
      - field_Note__1790000000004
      + field_Note__17900000000010
      - field_Application_ID__1790000000005
      + field_Application_ID__17900000000011
      - field_Created__1790000000006
      + field_Created__17900000000012
      - id" value="">⏎<input
      + id" value="17">⏎<input
      - entryformquerystring" value="">⏎<input
      + entryformquerystring" value="id=17&amp;e=T">⏎<input
      - authorizationcodegrant_fs" class="checkbox_ck" onclick="
      + authorizationcodegrant_fs" class="checkbox_unck" onclick="
      - authorizationcodegrant" value="T" checked><img class="
      + authorizationcodegrant" value="T"><img class="
      - " src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="authorizationcodegrant_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="authorizationcodegrant_fs_lbl_uir_label
    `,
  },
];
