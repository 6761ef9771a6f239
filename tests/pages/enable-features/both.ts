// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'both-off',
    from: 'box-and-class-disagree',
    about: 'Both features are off, another one is on.',
    family: 'features-off',
    fields: { tba: false, webservicesexternal: false, restwebservices: true },
    unmet: ['feature-tba', 'feature-webservicesexternal'],
    without: ['met'],
    patch: String.raw`
      - webservicesexternal_fs" class="checkbox_ck" onclick="
      + webservicesexternal_fs" class="checkbox_unck" onclick="
      - webservicesexternal" value="T" checked><img class="
      + webservicesexternal" value="T"><img class="
      - " src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="webservicesexternal_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="webservicesexternal_fs_lbl_uir_label
      - restwebservices_fs" class="checkbox_unck" onclick="
      + restwebservices_fs" class="checkbox_ck" onclick="
      - restwebservices" value="T"><img class="
      + restwebservices" value="T" checked><img class="
      - " src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="restwebservices_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="restwebservices_fs_lbl_uir_label
      - tba" value="T" checked><img class="
      + tba" value="T"><img class="
      - " src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="tba_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="tba_fs_lbl_uir_label
    `,
  },
  {
    name: 'both-off-es',
    from: 'disabled',
    about: 'Spanish: half of the words met in documents; captions of the boxes say the opposite on purpose.',
    family: 'features-off',
    fields: { tba: false, webservicesexternal: false, restwebservices: true },
    unmet: ['feature-tba', 'feature-webservicesexternal'],
    without: ['met'],
    words: {
      'Enable Features': 'Habilitar funciones',
      'SuiteTalk (Web Services)': 'SuiteTalk (servicios web)',
      'SOAP Web Services': 'Servicios web SOAP',
      'REST Web Services': 'Servicios web REST',
      'Manage Authentication': 'Administrar autenticación',
      'Token-based Authentication': 'Autenticación basada en token',
      Save: 'Guardar',
      Cancel: 'Cancelar',
    },
    patch: String.raw`
      - webservicesexternal_fs" class="checkbox_disabled_ck" onclick="
      + webservicesexternal_fs" class="checkbox_unck" onclick="
      - webservicesexternal" value="T" checked disabled><img class="
      + webservicesexternal" value="T"><img class="
      - checkbox_disabled_unck
      + checkbox_ck
      - " disabled>
      + " checked>
      - checkbox_disabled_ck
      + checkbox_unck
      - " checked disabled
      + "
    `,
  },
  {
    name: 'both-off-ja',
    from: 'disabled',
    about: 'Japanese: words known from manuals; captions of the boxes say the opposite on purpose.',
    family: 'features-off',
    fields: { tba: false, webservicesexternal: false, restwebservices: true },
    unmet: ['feature-tba', 'feature-webservicesexternal'],
    without: ['met'],
    words: {
      'Enable Features': '機能の有効化',
      'SuiteTalk (Web Services)': 'SuiteTalk (Webサービス)',
      'SOAP Web Services': 'SOAP Webサービス',
      'REST Web Services': 'REST Webサービス',
      'Manage Authentication': '認証の管理',
      'Token-based Authentication': 'トークンベース認証',
      Save: '保存',
      Cancel: 'キャンセル',
    },
    patch: String.raw`
      - webservicesexternal_fs" class="checkbox_disabled_ck" onclick="
      + webservicesexternal_fs" class="checkbox_unck" onclick="
      - webservicesexternal" value="T" checked disabled><img class="
      + webservicesexternal" value="T"><img class="
      - checkbox_disabled_unck
      + checkbox_ck
      - " disabled>
      + " checked>
      - checkbox_disabled_ck
      + checkbox_unck
      - " checked disabled
      + "
    `,
  },
  {
    name: 'both-off-ko',
    from: 'both-off-es',
    about:
      'Korean, of which no word is known (all invented); captions of the boxes say the opposite on purpose.',
    words: {
      'Habilitar funciones': '기능 사용',
      'SuiteTalk (servicios web)': 'SuiteTalk',
      'Servicios web SOAP': '소프 서비스',
      'Servicios web REST': '레스트 서비스',
      'Administrar autenticación': '인증 관리 기능',
      'Autenticación basada en token': '토큰 기반 인증',
      Guardar: '저장',
      Cancelar: '취소',
    },
  },
  {
    name: 'both-on-de',
    from: 'both-on',
    about: 'German words that nobody has met; the ids are those of the features.',
    words: {
      'Enable Features': 'Funktionen aktivieren',
      'SuiteTalk (Web Services)': 'SuiteTalk (Webdienste)',
      'SOAP Web Services': 'SOAP-Webdienste',
      'REST Web Services': 'REST-Webdienste',
      'Manage Authentication': 'Authentifizierung verwalten',
      'Token-based Authentication': 'Tokenbasierte Authentifizierung',
      Save: 'Speichern',
      Cancel: 'Abbrechen',
    },
    patch: String.raw`
      - " src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="webservicesexternal_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="x"></span></span><span id="webservicesexternal_fs_lbl_uir_label
      - " src="/images/nav/ns_x.gif" alt="Unchecked"></span></span><span id="restwebservices_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="y"></span></span><span id="restwebservices_fs_lbl_uir_label
      - " src="/images/nav/ns_x.gif" alt="Checked"></span></span><span id="tba_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="x"></span></span><span id="tba_fs_lbl_uir_label
    `,
  },
  {
    name: 'both-on-es',
    from: 'both-on-de',
    about: 'Spanish: half of the words met in documents; the ids are those of the features.',
    words: {
      'Funktionen aktivieren': 'Habilitar funciones',
      'SuiteTalk (Webdienste)': 'SuiteTalk (servicios web)',
      'SOAP-Webdienste': 'Servicios web SOAP',
      'REST-Webdienste': 'Servicios web REST',
      'Authentifizierung verwalten': 'Administrar autenticación',
      'Tokenbasierte Authentifizierung': 'Autenticación basada en token',
      Speichern: 'Guardar',
      Abbrechen: 'Cancelar',
    },
    patch: String.raw`
      - field_Servicios web SOAP__1790000000006
      + field_Servicios_web_SOAP__1790000000006
      - " src="/images/nav/ns_x.gif" alt="x"></span></span><span id="webservicesexternal_fs_lbl_uir_label
      + " src="/images/nav/ns_x.gif" alt="Verificado"></span></span><span id="webservicesexternal_fs_lbl_uir_label
      - field_Servicios web REST__1790000000007
      + field_Servicios_web_REST__1790000000007
      - "y"
      + "Sin marcar"
      - "x"
      + "Verificado"
    `,
  },
  {
    name: 'both-on-fr',
    from: 'both-on-es',
    about: 'French words that nobody has met; the ids are those of the features.',
    words: {
      'Habilitar funciones': 'Activer les fonctionnalités',
      'SuiteTalk (servicios web)': 'SuiteTalk (services Web)',
      'Servicios web SOAP': 'Services Web SOAP',
      'Servicios web REST': 'Services Web REST',
      'Administrar autenticación': 'Gérer l&#x27;authentification',
      'Autenticación basada en token': 'Authentification par jeton',
      Guardar: 'Enregistrer',
      Cancelar: 'Annuler',
      Verificado: 'x',
      'Sin marcar': 'y',
    },
  },
  {
    name: 'both-on-ja',
    from: 'both-on-zh',
    about: 'Japanese: words known from manuals; the ids are those of the features.',
    words: {
      启用功能: '機能の有効化',
      'SuiteTalk（Web 服务）': 'SuiteTalk (Webサービス)',
      'SOAP Web 服务': 'SOAP Webサービス',
      'REST Web 服务': 'REST Webサービス',
      管理身份验证: '認証の管理',
      基于令牌的身份验证: 'トークンベース認証',
    },
    patch: String.raw`
      - "取消
      + "キャンセル
    `,
  },
  {
    name: 'both-on-ko',
    from: 'both-on-es',
    about: 'Korean, of which no word is known (all invented); the ids are those of the features.',
    words: {
      'Habilitar funciones': '기능 사용',
      'SuiteTalk (servicios web)': 'SuiteTalk',
      'Servicios web SOAP': '소프 서비스',
      'Servicios web REST': '레스트 서비스',
      'Administrar autenticación': '인증 관리 기능',
      'Autenticación basada en token': '토큰 기반 인증',
      Guardar: '저장',
      Cancelar: '취소',
      Verificado: 'x',
      'Sin marcar': 'y',
    },
  },
  {
    name: 'both-on-zh',
    from: 'both-on-es',
    about: 'Chinese: the title is known, the rest invented; the ids are those of the features.',
    words: {
      'Habilitar funciones': '启用功能',
      'SuiteTalk (servicios web)': 'SuiteTalk（Web 服务）',
      'Servicios web SOAP': 'SOAP Web 服务',
      'Servicios web REST': 'REST Web 服务',
      'Administrar autenticación': '管理身份验证',
      'Autenticación basada en token': '基于令牌的身份验证',
      Guardar: '保存',
      Cancelar: '取消',
      Verificado: 'x',
      'Sin marcar': 'y',
    },
  },
];
