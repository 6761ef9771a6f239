// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'view-unknown-state-ko',
    from: 'view-other-application',
    about: 'Korean (invented) saved record: the text of the state means nothing to us.',
    path: '/app/common/integration/integrapp.nl?id=17',
    met: ['integrationName', 'tba', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    unknown: ['integrationState'],
    without: ['fields', 'ours', 'unmet'],
    words: {
      Integration: '통합 레코드',
      'Acme Bank Feeds': 'Fulfillment Integration',
      'Primary Information': '기본 정보',
      Name: '이름',
      Description: '설명',
      State: '상태',
      Enabled: '사용',
      Note: '메모',
      'Application ID': '애플리케이션 식별자',
      Created: '생성일',
      uthentication: '증',
      'xecution Log': '행 로그',
      'Token-based Authentication': '토큰 기반 인증',
      'Token-Based Authentication': '토큰 기반 인증',
      'TBA: Authorization Flow': 'TBA: 권한 부여 흐름',
      'Callback URL': '콜백 주소',
      'Authorization Code Grant': '권한 부여 코드',
      Edit: '편집',
      Back: '뒤로',
      New: '새로 만들기',
      Authentication: '인증',
      'Execution Log': '실행 로그',
    },
    patch: String.raw`
      - company이름
      + companyName
      - role이름
      + roleName
      - 'F','','통합 레코드','APP:FORMLABEL:NAME
      + 'F','','통합%20레코드','APP:FORMLABEL:NAME
      - 'F','','통합 레코드','APP:FORMLABEL:DESCRIPTION
      + 'F','','통합%20레코드','APP:FORMLABEL:DESCRIPTION
      - 'F','','통합 레코드','APP:FORMLABEL:STATE
      + 'F','','통합%20레코드','APP:FORMLABEL:STATE
      - 'F','','통합 레코드','APP:FORMLABEL:NOTE
      + 'F','','통합%20레코드','APP:FORMLABEL:NOTE
      - 'F','','통합 레코드','APP:FORMLABEL:APPLICATIONID
      + 'F','','통합%20레코드','APP:FORMLABEL:APPLICATIONID
      - 'F','','통합 레코드','APP:FORMLABEL:DATECREATED
      + 'F','','통합%20레코드','APP:FORMLABEL:DATECREATED
      - >A<
      + >인<
      - >E<
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
    name: 'view-waiting',
    from: 'view-name-padded',
    about: 'Waiting for Approval after a vendor’s consent flow.',
    fields: { state: 'Waiting for Approval' },
    met: ['integrationName', 'tba', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    unmet: ['integrationState'],
    patch: String.raw`
      - >⏎   FULFILLMENT⏎     Integration
      + >⏎ Fulfillment Integration
      - Enabled
      + Waiting for Approval
    `,
  },
  {
    name: 'view-wrong',
    from: 'not-a-reset-link-only',
    about: 'The saved record is blocked and its boxes are the wrong way round.',
    family: 'integration-view-wrong',
    fields: {
      name: 'Fulfillment Integration',
      tba: false,
      tbaAuthorizationFlow: true,
      authorizationCodeGrant: true,
    },
    met: ['integrationName'],
    unmet: ['integrationState', 'tba', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    patch: String.raw`
      - Enabled
      + Blocked
      - checkbox_read_ck
      + checkbox_read_unck
      - Checked
      + Unchecked
      - tbaauthorizationflow_fs" class="checkbox_read_unck"><img class
      + tbaauthorizationflow_fs" class="checkbox_read_ck"><img class
      - " src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="tbaauthorizationflow_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="tbaauthorizationflow_fs_lbl_uir_label
      - authorizationcodegrant_fs" class="checkbox_read_unck"><img class
      + authorizationcodegrant_fs" class="checkbox_read_ck"><img class
      - " src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="authorizationcodegrant_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="authorizationcodegrant_fs_lbl_uir_label
    `,
  },
  {
    name: 'view-wrong-de',
    from: 'view-wrong',
    about:
      'The saved record is blocked and its boxes are the wrong way round; German: plausible words that nobody has met.',
    words: {
      'Primary Information': 'Hauptinformationen',
      Description: 'Beschreibung',
      State: 'Status',
      Blocked: 'Gesperrt',
      Note: 'Notiz',
      'Application ID': 'Anwendungs-ID',
      Created: 'Erstellt',
      uthentication: 'uthentifizierung',
      'xecution Log': 'usführungsprotokoll',
      'Token-based Authentication': 'Tokenbasierte Authentifizierung',
      'Token-Based Authentication': 'Tokenbasierte Authentifizierung',
      'TBA: Authorization Flow': 'TBA: Autorisierungsablauf',
      'Callback URL': 'Rückruf-URL',
      'Authorization Code Grant': 'Autorisierungscode-Gewährung',
      Edit: 'Bearbeiten',
      Back: 'Zurück',
      New: 'Neu',
      'Execution Log': 'Ausführungsprotokoll',
      Unchecked: 'Nicht markiert',
      Checked: 'Markiert',
    },
    patch: String.raw`
      - >E<
      + >A<
    `,
  },
  {
    name: 'view-wrong-es',
    from: 'view-wrong',
    about:
      'The saved record is blocked and its boxes are the wrong way round; Spanish: captions of boxes translated as met in real markup, other words partly invented.',
    words: {
      'Integration: Fulfillment Integration - NetSuite (Acme Ltd)':
        'Integración: Fulfillment Integration - NetSuite (Acme Ltd)',
      Integration: 'Integración',
      'Primary Information': 'Información principal',
      Name: 'Nombre',
      Description: 'Descripción',
      State: 'Estado',
      Blocked: 'Bloqueado',
      Note: 'Nota',
      'Application ID': 'ID de aplicación',
      Created: 'Creado',
      uthentication: 'utenticación',
      'xecution Log': 'egistro de ejecución',
      'Token-based Authentication': 'Autenticación basada en token',
      'Token-Based Authentication': 'Autenticación basada en token',
      'TBA: Authorization Flow': 'TBA: flujo de autorización',
      'Callback URL': 'URL de devolución',
      'Authorization Code Grant': 'Concesión de código de autorización',
      Edit: 'Editar',
      Back: 'Atrás',
      New: 'Nuevo',
      'Execution Log': 'Registro de ejecución',
      Unchecked: 'Sin marcar',
      Checked: 'Verificado',
    },
    patch: String.raw`
      - companyNombre
      + companyName
      - roleNombre
      + roleName
      - Fulfillment Integración<
      + Fulfillment Integration<
      - return nlFieldHelp('Field Help','name
      + return nlFieldHelp('Ayuda de campo','name
      - Fulfillment Integración
      + Fulfillment Integration
      - return nlFieldHelp('Field Help','description
      + return nlFieldHelp('Ayuda de campo','description
      - return nlFieldHelp('Field Help','state
      + return nlFieldHelp('Ayuda de campo','state
      - return nlFieldHelp('Field Help','note
      + return nlFieldHelp('Ayuda de campo','note
      - return nlFieldHelp('Field Help','applicationid
      + return nlFieldHelp('Ayuda de campo','applicationid
      - return nlFieldHelp('Field Help','datecreated
      + return nlFieldHelp('Ayuda de campo','datecreated
      - >E<
      + >R<
      - return nlFieldHelp('Field Help','tokenauthflag
      + return nlFieldHelp('Ayuda de campo','tokenauthflag
      - return nlFieldHelp('Field Help','issuetokenflag
      + return nlFieldHelp('Ayuda de campo','issuetokenflag
      - return nlFieldHelp('Field Help','tbaauthorizationflow
      + return nlFieldHelp('Ayuda de campo','tbaauthorizationflow
      - return nlFieldHelp('Field Help','callbackurl
      + return nlFieldHelp('Ayuda de campo','callbackurl
      - return nlFieldHelp('Field Help','authorizationcodegrant
      + return nlFieldHelp('Ayuda de campo','authorizationcodegrant
      - Field Help
      + Ayuda de campo
    `,
  },
  {
    name: 'view-wrong-ja',
    from: 'view-wrong',
    about:
      'The saved record is blocked and its boxes are the wrong way round; Japanese: the label of the box is known, other words are invented.',
    words: {
      'Integration: Fulfillment Integration - NetSuite (Acme Ltd)':
        '統合: Fulfillment Integration - NetSuite (Acme Ltd)',
      Integration: '統合',
      'Primary Information': '主要情報',
      Name: '名前',
      Description: '説明',
      State: 'ステータス',
      Blocked: 'ブロック',
      Note: '注記',
      'Application ID': 'アプリケーションID',
      Created: '作成日',
      uthentication: '証',
      'xecution Log': '行ログ',
      'Token-based Authentication': 'トークンベース認証',
      'Token-Based Authentication': 'トークンベース認証',
      'TBA: Authorization Flow': 'TBA: 認証フロー',
      'Callback URL': 'コールバックURL',
      'Authorization Code Grant': '認証コード付与',
      Edit: '編集',
      Back: '戻る',
      New: '新規',
      Authentication: '認証',
      'Execution Log': '実行ログ',
      Unchecked: '未チェック',
      Checked: 'チェック済み',
    },
    patch: String.raw`
      - company名前
      + companyName
      - role名前
      + roleName
      - Fulfillment 統合<
      + Fulfillment Integration<
      - Fulfillment 統合⏎<
      + Fulfillment Integration⏎<
      - >A<
      + >認<
      - >E<
      + >実<
    `,
  },
];
