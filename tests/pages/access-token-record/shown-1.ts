// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'shown-de',
    from: 'not-cut-short',
    about: 'German page: plausible words that nobody has met, in a group that nobody knows.',
    captured: [
      '677c820aca142658e853c10180558a53794f0b72cedd2de87b96629c207fab48',
      'ca440b8dc22f3bdc13d6a02ef85a5fe812468df7ded825dd2499d1ce4a8285d3',
    ],
    words: {
      'Access Token': 'Zugriffstoken',
      'Primary Information': 'Hauptinformationen',
      'Application Name': 'Anwendungsname',
      User: 'Benutzer',
      Role: 'Rolle',
      'Token Name': 'Token-Name',
      Inactive: 'Inaktiv',
      'Token Id / secret': 'Token-Werte',
      'Token ID': 'Token-ID',
      '81479d529f154d1e56d0…': '677c820aca142658e853c10180558a53794f0b72cedd2de87b96629c207fab48',
      'Token Secret': 'Token-Geheimnis',
      '97802011cf4019b841d0…': 'ca440b8dc22f3bdc13d6a02ef85a5fe812468df7ded825dd2499d1ce4a8285d3',
      Edit: 'Bearbeiten',
      Back: 'Zurück',
      New: 'Neu',
    },
    patch: String.raw`
      - Integration Rolle<
      + Integration Role<
      - Integration Rolle
      + Integration Role
    `,
  },
  {
    name: 'shown-es',
    from: 'not-cut-short',
    about: 'Spanish page: plausible words that nobody has met, in a group that nobody knows.',
    captured: [
      'bd1cb2fdd023c6732b1099c9a6c1f5b7d7e0d08e44fc521e593af7205676283e',
      '963a222bd8a4133245f21bfc97fb0e8d13df373de59127c10bd04b817a633d67',
    ],
    words: {
      'Access Token': 'Token de acceso',
      'Primary Information': 'Información principal',
      'Application Name': 'Nombre de aplicación',
      User: 'Usuario',
      Role: 'Rol',
      'Token Name': 'Nombre de token',
      Inactive: 'Inactivo',
      'Token Id / secret': 'ID y secreto',
      'Token ID': 'ID de token',
      '81479d529f154d1e56d0…': 'bd1cb2fdd023c6732b1099c9a6c1f5b7d7e0d08e44fc521e593af7205676283e',
      'Token Secret': 'Secreto de token',
      '97802011cf4019b841d0…': '963a222bd8a4133245f21bfc97fb0e8d13df373de59127c10bd04b817a633d67',
      Edit: 'Editar',
      Back: 'Atrás',
      New: 'Nuevo',
    },
    patch: String.raw`
      - Integration Rol<
      + Integration Role<
      - Integration Rol⏎<
      + Integration Role⏎<
    `,
  },
  {
    name: 'shown-fr',
    from: 'not-cut-short',
    about: 'French page: plausible words that nobody has met, in a group that nobody knows.',
    captured: [
      '63d0d916abdbd118f96af9a3ca76205668597846e6c8934919d2653907cbb077',
      'bf442b506a146d3939485ed63bc06be98bbfee7899b5301e277cabccd4a6253c',
    ],
    words: {
      'Access Token': 'Jeton d&#x27;accès',
      'Primary Information': 'Informations principales',
      'Application Name': 'Nom de l&#x27;application',
      User: 'Utilisateur',
      Role: 'Rôle',
      'Token Name': 'Nom du jeton',
      Inactive: 'Inactif',
      'Token Id / secret': 'Valeurs',
      'Token ID': 'ID de jeton',
      '81479d529f154d1e56d0…': '63d0d916abdbd118f96af9a3ca76205668597846e6c8934919d2653907cbb077',
      'Token Secret': 'Secret de jeton',
      '97802011cf4019b841d0…': 'bf442b506a146d3939485ed63bc06be98bbfee7899b5301e277cabccd4a6253c',
      Edit: 'Modifier',
      Back: 'Retour',
      New: 'Nouveau',
    },
    patch: String.raw`
      - Integration Rôle<
      + Integration Role<
      - Integration Rôle
      + Integration Role
    `,
  },
  {
    name: 'shown-in-sandbox',
    from: 'not-cut-short',
    about: 'The second sandbox of the account.',
    host: '1234567-sb2.app.netsuite.com',
    captured: [
      'b6ef82d01928dea5afc3733815aed7eea93cf6cd8773f4fc79f6479bfd201154',
      '2dd675d426c1e992d58c2430bb8598b8bcdf27e9ee555e9e7263c14f98fbf661',
    ],
    without: ['mode', 'fields'],
    patch: String.raw`
      - 1234567~42~3~N&amp;companyId=1234567
      + 1234567_SB2~42~3~N&amp;companyId=1234567_SB2
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:APPLICATION
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567_SB2','RECORD','F','','Access%20Token','APP:FORMLABEL:APPLICATION
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:USER
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567_SB2','RECORD','F','','Access%20Token','APP:FORMLABEL:USER
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:ROLE
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567_SB2','RECORD','F','','Access%20Token','APP:FORMLABEL:ROLE
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:TOKENNAME
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567_SB2','RECORD','F','','Access%20Token','APP:FORMLABEL:TOKENNAME
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:ISINACTIVE
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567_SB2','RECORD','F','','Access%20Token','APP:FORMLABEL:ISINACTIVE
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:X1
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567_SB2','RECORD','F','','Access%20Token','APP:FORMLABEL:X1
      - 81479d529f154d1e56d0…
      + b6ef82d01928dea5afc3733815aed7eea93cf6cd8773f4fc79f6479bfd201154
      - '1234567'
      + '1234567_SB2'
      - 97802011cf4019b841d0…
      + 2dd675d426c1e992d58c2430bb8598b8bcdf27e9ee555e9e7263c14f98fbf661
      - "1234567
      + "1234567_SB2
      - [ 1234567
      + [ 1234567_SB2
    `,
  },
  {
    name: 'shown-in-test-drive',
    from: 'not-cut-short',
    about: 'Test drive account whose session script writes the company in lower case.',
    host: 'tstdrv1234567.app.netsuite.com',
    captured: [
      '928785be1c0803c1dd96379340ac3f2823df216e35b8a56076a9284d217311e2',
      '5a3cbf144824737def4de0b3de1f21369779943abeeffa2db9679ac8094bc9cb',
    ],
    patch: String.raw`
      - 1234567~42~3~N&amp;companyId=1234567
      + tstdrv1234567~42~3~N&amp;companyId=tstdrv1234567
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:APPLICATION
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','TSTDRV1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:APPLICATION
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:USER
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','TSTDRV1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:USER
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:ROLE
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','TSTDRV1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:ROLE
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:TOKENNAME
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','TSTDRV1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:TOKENNAME
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:ISINACTIVE
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','TSTDRV1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:ISINACTIVE
      - ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:X1
      + ,this,'accesstoken','NA','-1','UI','EDIT_ACCESSTOKEN','TSTDRV1234567','RECORD','F','','Access%20Token','APP:FORMLABEL:X1
      - 81479d529f154d1e56d0…
      + 928785be1c0803c1dd96379340ac3f2823df216e35b8a56076a9284d217311e2
      - '1234567
      + 'TSTDRV1234567
      - 97802011cf4019b841d0…
      + 5a3cbf144824737def4de0b3de1f21369779943abeeffa2db9679ac8094bc9cb
      - "1234567
      + "TSTDRV1234567
      - [ 1234567
      + [ tstdrv1234567
    `,
  },
  {
    name: 'shown-ja',
    from: 'shown-de',
    about: 'Japanese page: plausible words that nobody has met, in a group that nobody knows.',
    captured: [
      'a6590fc29e5cc07119780ea7926656da8f1e8f4bc023a1c7026a8f1385f656b5',
      'a6f51d242369cfdfb5f032df0326f4debbe015a13a6af9f82c092e92898d3fe0',
    ],
    words: {
      Zugriffstoken: 'アクセストークン',
      Hauptinformationen: '主要情報',
      Anwendungsname: 'アプリケーション名',
      Benutzer: 'ユーザー',
      Rolle: 'ロール',
      'Token-Name': 'トークン名',
      Inaktiv: '無効',
      'Token-Werte': 'トークンID / シークレット',
      'Token-ID': 'トークンID',
      'Token-Geheimnis': 'トークンシークレット',
      Bearbeiten: '編集',
      Zurück: '戻る',
      Neu: '新規',
    },
    patch: String.raw`
      - 677c820aca142658e853c10180558a53794f0b72cedd2de87b96629c207fab48
      + a6590fc29e5cc07119780ea7926656da8f1e8f4bc023a1c7026a8f1385f656b5
      - ca440b8dc22f3bdc13d6a02ef85a5fe812468df7ded825dd2499d1ce4a8285d3
      + a6f51d242369cfdfb5f032df0326f4debbe015a13a6af9f82c092e92898d3fe0
    `,
  },
  {
    name: 'shown-known-group-unknown-labels',
    from: 'not-cut-short',
    about:
      'Korean labels that nobody knows (invented) in the group “Token Id / secret”: group and order decide.',
    captured: [
      'd18accf18d6bcd6b7408c33b6b79624ffa7e58e822c2872e07efa85dc71066ca',
      '5fa405d1b58b04685ad5d3ce152b0b95e4c088a081fc72c8f3e07ea4fcb7ee52',
    ],
    words: {
      'Access Token': '접근 토큰',
      'Primary Information': '기본 정보',
      'Application Name': '앱 이름',
      User: '사용자',
      Role: '역할',
      'Token Name': '토큰 이름',
      Inactive: '비활성',
      'Token ID': '토큰 식별자',
      '81479d529f154d1e56d0…': 'd18accf18d6bcd6b7408c33b6b79624ffa7e58e822c2872e07efa85dc71066ca',
      'Token Secret': '토큰 비밀',
      '97802011cf4019b841d0…': '5fa405d1b58b04685ad5d3ce152b0b95e4c088a081fc72c8f3e07ea4fcb7ee52',
      Edit: '편집',
      Back: '뒤로',
      New: '새로 만들기',
    },
    patch: String.raw`
      - Integration 역할<
      + Integration Role<
      - Integration 역할⏎<
      + Integration Role⏎<
    `,
  },
  {
    name: 'shown-no-id-in-address',
    from: 'not-upper-case',
    about: 'The view that answers the first save, while the address is still that of a new token.',
    path: '/app/setup/accesstoken.nl?whence=',
    captured: [
      'a1c14d1b3459fe821d48f8995638c64f00f626ca67e39618371b1b8d1cca21c1',
      '8bd947fbea69f3d88ae5d2f5c1d791eef3afd9f9a27c87be63f79305165b32b7',
    ],
    without: ['mode'],
    patch: String.raw`
      - 8F19E1AA9EFFFFB8A928ECECA1FF6BDC7EB078887DA750F302E595E99C1B9A75
      + a1c14d1b3459fe821d48f8995638c64f00f626ca67e39618371b1b8d1cca21c1
      - 7CFF768F861FDD70F91163F0EF9EFC270235B8DB36C3A29A03DB71A40F0FFCDC
      + 8bd947fbea69f3d88ae5d2f5c1d791eef3afd9f9a27c87be63f79305165b32b7
    `,
  },
];
