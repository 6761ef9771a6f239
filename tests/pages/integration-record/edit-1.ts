// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'edit-right',
    from: 'state-native-select',
    about: 'The record in edit mode with everything as it should be.',
    family: 'integration-edit-right',
    patch: String.raw`
      - select class="uir-input-dropdown-native"
      … val</option></select
      + span id="state_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_state" id="inpt_state5" class="dropdownInput textbox" role="combobox" value="Enabled"><span class="ddarrowSpan"><img id="inpt_state5_arrow" class="i_dropdownarrow" alt=""></span></div>⏎<div class="ns-dropdown" data-name="state" data-options="[{&quot;value&quot;: &quot;A&quot;, &quot;text&quot;: &quot;Enabled&quot;}, {&quot;value&quot;: &quot;B&quot;, &quot;text&quot;: &quot;Blocked&quot;}, {&quot;value&quot;: &quot;W&quot;, &quot;text&quot;: &quot;Waiting for Approval&quot;}]" style="display:none"></div><input type="hidden" name="state" id="hddn_state5" class="nldropdown" value="A"><input type="hidden" id="indx_state5" value="0"></span
    `,
  },
  {
    name: 'edit-right-de',
    from: 'edit-right',
    about: 'German: plausible words that nobody has met.',
    words: {
      'Primary Information': 'Hauptinformationen',
      Description: 'Beschreibung',
      State: 'Status',
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
      Save: 'Speichern',
      Cancel: 'Abbrechen',
      Enabled: 'Aktiviert',
      'Execution Log': 'Ausführungsprotokoll',
      Checked: 'Markiert',
      Unchecked: 'Nicht markiert',
    },
    patch: String.raw`
      - Blocked
      + Gesperrt
      - Waiting for Approval
      + Wartet auf Genehmigung
      - >E<
      + >A<
    `,
  },
  {
    name: 'edit-right-es',
    from: 'edit-right-fr',
    about: 'Spanish: captions of boxes translated as met in real markup, other words partly invented.',
    words: {
      Intégration: 'Integración',
      'Informations principales': 'Información principal',
      Nom: 'Nombre',
      Description: 'Descripción',
      État: 'Estado',
      Note: 'Nota',
      'ID d&#x27;application': 'ID de aplicación',
      Créé: 'Creado',
      uthentification: 'utenticación',
      'ournal d&#x27;exécution': 'egistro de ejecución',
      'Authentification par jeton': 'Autenticación basada en token',
      'TBA : flux d&#x27;autorisation': 'TBA: flujo de autorización',
      'URL de rappel': 'URL de devolución',
      'Octroi de code d&#x27;autorisation': 'Concesión de código de autorización',
      Enregistrer: 'Guardar',
      Annuler: 'Cancelar',
      Activé: 'Habilitado',
      'Journal d&#x27;exécution': 'Registro de ejecución',
      Coché: 'Verificado',
      Décoché: 'Sin marcar',
    },
    patch: String.raw`
      - return nlFieldHelp('Field Help','name
      + return nlFieldHelp('Ayuda de campo','name
      - return nlFieldHelp('Field Help','description
      + return nlFieldHelp('Ayuda de campo','description
      - return nlFieldHelp('Field Help','state
      + return nlFieldHelp('Ayuda de campo','state
      - Bloqué
      + Bloqueado
      - attente d&#x27;approbation
      + espera de aprobación
      - return nlFieldHelp('Field Help','note
      + return nlFieldHelp('Ayuda de campo','note
      - return nlFieldHelp('Field Help','applicationid
      + return nlFieldHelp('Ayuda de campo','applicationid
      - return nlFieldHelp('Field Help','datecreated
      + return nlFieldHelp('Ayuda de campo','datecreated
      - >J<
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
    name: 'edit-right-fr',
    from: 'edit-right',
    about: 'French: plausible words that nobody has met.',
    words: {
      'Integration: Fulfillment Integration - NetSuite (Acme Ltd)':
        'Intégration: Fulfillment Integration - NetSuite (Acme Ltd)',
      Integration: 'Intégration',
      'Primary Information': 'Informations principales',
      Name: 'Nom',
      State: 'État',
      'Application ID': 'ID d&#x27;application',
      Created: 'Créé',
      uthentication: 'uthentification',
      'xecution Log': 'ournal d&#x27;exécution',
      'Token-based Authentication': 'Authentification par jeton',
      'Token-Based Authentication': 'Authentification par jeton',
      'TBA: Authorization Flow': 'TBA : flux d&#x27;autorisation',
      'Callback URL': 'URL de rappel',
      'Authorization Code Grant': 'Octroi de code d&#x27;autorisation',
      Save: 'Enregistrer',
      Cancel: 'Annuler',
      Enabled: 'Activé',
      'Execution Log': 'Journal d&#x27;exécution',
      Checked: 'Coché',
      Unchecked: 'Décoché',
    },
    patch: String.raw`
      - companyNom
      + companyName
      - roleNom
      + roleName
      - Fulfillment Intégration<
      + Fulfillment Integration<
      - Fulfillment Intégration
      + Fulfillment Integration
      - Blocked
      + Bloqué
      - Waiting for Approval
      + En attente d&#x27;approbation
      - >E<
      + >J<
    `,
  },
  {
    name: 'edit-right-ja',
    from: 'edit-right-fr',
    about: 'Japanese: the label of the box is known, other words are invented.',
    words: {
      Intégration: '統合',
      'Informations principales': '主要情報',
      Nom: '名前',
      Description: '説明',
      État: 'ステータス',
      Note: '注記',
      'ID d&#x27;application': 'アプリケーションID',
      Créé: '作成日',
      uthentification: '証',
      'ournal d&#x27;exécution': '行ログ',
      'Authentification par jeton': 'トークンベース認証',
      'TBA : flux d&#x27;autorisation': 'TBA: 認証フロー',
      'URL de rappel': 'コールバックURL',
      'Octroi de code d&#x27;autorisation': '認証コード付与',
      Enregistrer: '保存',
      Annuler: 'キャンセル',
      Activé: '有効',
      Authentification: '認証',
      'Journal d&#x27;exécution': '実行ログ',
      Coché: 'チェック済み',
      Décoché: '未チェック',
    },
    patch: String.raw`
      - Bloqué
      + ブロック
      - En attente d&#x27;approbation
      + 承認待ち
      - >A<
      + >認<
      - >J<
      + >実<
    `,
  },
  {
    name: 'edit-right-ko',
    from: 'edit-unknown-state-ko',
    about:
      'Korean, of which no word is known (all invented): ids decide, and the hidden value of the state is the English word.',
    family: 'integration-edit-right',
    fields: {
      name: 'Fulfillment Integration',
      tba: true,
      tbaAuthorizationFlow: false,
      authorizationCodeGrant: false,
    },
    met: ['integrationName', 'integrationState', 'tba', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    without: ['unknown'],
    words: { Checked: '선택됨', Unchecked: '선택 안 함' },
    patch: String.raw`
      - ;A&
      + ;ENABLED&
      - &quot;}, {&quot;value&quot;: &quot;B&quo
      … t&quot;: &quot;승인 대기
      +
      - "A"
      + "ENABLED"
    `,
  },
  {
    name: 'edit-right-zh',
    from: 'edit-right-fr',
    about: 'Chinese: plausible words that nobody has met.',
    words: {
      Intégration: '集成',
      'Informations principales': '主要信息',
      Nom: '名称',
      Description: '说明',
      État: '状态',
      Note: '备注',
      'ID d&#x27;application': '应用程序 ID',
      Créé: '创建时间',
      uthentification: '证',
      'ournal d&#x27;exécution': '行日志',
      'Authentification par jeton': '基于令牌的身份验证',
      'TBA : flux d&#x27;autorisation': 'TBA：授权流程',
      'URL de rappel': '回调 URL',
      'Octroi de code d&#x27;autorisation': '授权代码授予',
      Enregistrer: '保存',
      Annuler: '取消',
      Activé: '已启用',
      Authentification: '验证',
      'Journal d&#x27;exécution': '执行日志',
      Coché: '已选中',
      Décoché: '未选中',
    },
    patch: String.raw`
      - Bloqué
      + 已阻止
      - En attente d&#x27;approbation
      + 等待批准
      - >A<
      + >验<
      - >J<
      + >执<
    `,
  },
];
