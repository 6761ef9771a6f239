// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'shown-in-test-drive',
    from: 'not-one-too-short',
    about: 'Test drive account: letters in front, lower case in the host.',
    host: 'tstdrv1234567.app.netsuite.com',
    captured: [
      '4443d7a6daff215639e5902b937da2c0ee23867fab9fc1458e27b26dcef1118a',
      'cee75a05ea83880f8c5f2a5b95bf9374f17553165aafb9022fc3195a9603d871',
    ],
    patch: String.raw`
      - 1234567~42~3~N&amp;companyId=1234567
      + TSTDRV1234567~42~3~N&amp;companyId=TSTDRV1234567
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:NAME
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','TSTDRV1234567','RECORD','F','','Integration','APP:FORMLABEL:NAME
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:DESCRIPTION
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','TSTDRV1234567','RECORD','F','','Integration','APP:FORMLABEL:DESCRIPTION
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:STATE
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','TSTDRV1234567','RECORD','F','','Integration','APP:FORMLABEL:STATE
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:NOTE
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','TSTDRV1234567','RECORD','F','','Integration','APP:FORMLABEL:NOTE
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:APPLICATIONID
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','TSTDRV1234567','RECORD','F','','Integration','APP:FORMLABEL:APPLICATIONID
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:DATECREATED
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','TSTDRV1234567','RECORD','F','','Integration','APP:FORMLABEL:DATECREATED
      - "1234567
      + "TSTDRV1234567
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:TOKENAUTHFLAG
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','TSTDRV1234567','RECORD','F','','Integration','APP:FORMLABEL:TOKENAUTHFLAG
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:ISSUETOKENFLAG
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','TSTDRV1234567','RECORD','F','','Integration','APP:FORMLABEL:ISSUETOKENFLAG
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:TBAAUTHORIZATIONFLOW
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','TSTDRV1234567','RECORD','F','','Integration','APP:FORMLABEL:TBAAUTHORIZATIONFLOW
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:CALLBACKURL
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','TSTDRV1234567','RECORD','F','','Integration','APP:FORMLABEL:CALLBACKURL
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:AUTHORIZATIONCODEGRANT
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','TSTDRV1234567','RECORD','F','','Integration','APP:FORMLABEL:AUTHORIZATIONCODEGRANT
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:PUBLICCLIENT
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','TSTDRV1234567','RECORD','F','','Integration','APP:FORMLABEL:PUBLICCLIENT
      - ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','1234567','RECORD','F','','Integration','APP:FORMLABEL:X1
      + ,'integrapp','NA','-1','UI','EDIT_INTEGRAPP','TSTDRV1234567','RECORD','F','','Integration','APP:FORMLABEL:X1
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + 4443d7a6daff215639e5902b937da2c0ee23867fab9fc1458e27b26dcef1118a
      - '1234567
      + 'TSTDRV1234567
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + cee75a05ea83880f8c5f2a5b95bf9374f17553165aafb9022fc3195a9603d871
      - [ 1234567
      + [ TSTDRV1234567
    `,
  },
  {
    name: 'shown-inner-span',
    from: 'not-one-too-short',
    about: 'The values stand in a span inside the span, with line breaks around them.',
    captured: [
      'e6143b9e1479c55ff12fad227de811606875dfcccb940848b862483dfe7ee013',
      '84515c91ebbadb6810c494bb64f4143f45f7fdd6cee729782b5a1a0cbcaa335b',
    ],
    patch: String.raw`
      - uirefresh/css/frame.css"><style>.uir-label{text-transform:uppercase}</style>
      + uiredwood/css/page.css">
      - refreshed">⏎<div id="div__header" class="noprint"><div id="ns_header">⏎  <div id="uir-global-search-container"><form name="globalsearch"><input type="text" id="_searchstring" name="Uber_NAME" value=""></form></div>⏎  <div id="spn_cRR_d1"><a href="#"><div>Dana Whitfield</div><div><span>Acme Ltd</span> - <span>Administrator</span></div></a></div>⏎</div></div>⏎<
      + page-header-redwood" data-header="redwood" data-page-category="form" data-page-background="light">⏎<div data-widget="NetsuiteSystemHeader" id="uif4"><input data-automation-id="GlobalSearchTextBox" id="uif9" aria-label="Search" value="">⏎  <button data-automation-id="RoleMenu" id="uif12" aria-haspopup="true"><span>Dana Whitfield</span><span>Acme Ltd - Administrator</span></button></div>⏎<
      - >⏎ cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff⏎<
      + ><span class="inputreadonly">⏎<span dir="ltr">e6143b9e1479c55ff12fad227de811606875dfcccb940848b862483dfe7ee013</span></span><
      - >⏎ f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6⏎<
      + ><span class="inputreadonly">⏎<span dir="ltr">84515c91ebbadb6810c494bb64f4143f45f7fdd6cee729782b5a1a0cbcaa335b</span></span><
    `,
  },
  {
    name: 'shown-ja',
    from: 'shown-older-labels',
    about: 'Japanese page with the labels known from a Japanese manual; other translations are invented.',
    captured: [
      '8f0766c24b2346068d74607e9cba8b78b5d18db4451ff8755efaa1a4754bd0df',
      '1e17423893f6018b2ab740f9339b7ab3f87aca3a502226e0e4485fbfd1b9e12c',
    ],
    words: {
      'Integration: Fulfillment Integration - NetSuite (Acme Ltd)':
        '統合: Fulfillment Integration - NetSuite (Acme Ltd)',
      'Integration successfully saved': '統合が保存されました',
      Integration: '統合',
      'Primary Information': '主要情報',
      Name: '名前',
      Description: '説明',
      State: 'ステータス',
      Enabled: '有効',
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
      'Client Credentials': 'クライアント資格情報',
      'Consumer Key': 'コンシューマーキー',
      'Consumer Secret': 'コンシューマーシークレット',
      Edit: '編集',
      Back: '戻る',
      New: '新規',
      Authentication: '認証',
      'Execution Log': '実行ログ',
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
      - Warning: For security reasons, this is the only time that the クライアント資格情報 values are displayed.
      + 警告: これらの値が表示されるのは今回のみです。
      - 6f6f95ff0527946447b03f2a1a2d30f4db881e114fa6eda43defdaff5757bbb6
      + 8f0766c24b2346068d74607e9cba8b78b5d18db4451ff8755efaa1a4754bd0df
      - a901a857f5ae6e3bfb3760847e1f91bf9207c48271b97f639f03468a2adb8e00
      + 1e17423893f6018b2ab740f9339b7ab3f87aca3a502226e0e4485fbfd1b9e12c
    `,
  },
  {
    name: 'shown-known-group-unknown-labels',
    from: 'shown-one-label-known',
    about:
      'Korean labels that nobody knows (invented) in the group “Client Credentials”: the group and the order decide.',
    met: ['integrationName', 'tba', 'tbaAuthorizationFlow', 'authorizationCodeGrant'],
    unknown: ['integrationState'],
    captured: [
      'd6dd442edc5d423150bc43a193898fcef6fd6ab288d0ae01dbe242d2851c1fd8',
      '47495e0af66604eddffbaca29a999c8dfd884a016157411b36cfd7e37e4c114c',
    ],
    words: {
      'Integration: Fulfillment Integration - NetSuite (Acme Ltd)':
        '통합 레코드: Fulfillment Integration - NetSuite (Acme Ltd)',
      'Integration successfully saved': '저장되었습니다',
      Integration: '통합 레코드',
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
      'Consumer Key / Client ID': '소비자 키',
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
      - Fulfillment 통합 레코드<
      + Fulfillment Integration<
      - 'F','','통합 레코드','APP:FORMLABEL:NAME
      + 'F','','통합%20레코드','APP:FORMLABEL:NAME
      - Fulfillment 통합 레코드
      + Fulfillment Integration
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
      - 'F','','통합 레코드','APP:FORMLABEL:PUBLICCLIENT
      + 'F','','통합%20레코드','APP:FORMLABEL:PUBLICCLIENT
      - Warning: For security reasons, this is the only time that the Client Credentials values are displayed
      + 경고: 이 값은 지금만 표시됩니다
      - 'F','','통합 레코드','APP:FORMLABEL:X1
      + 'F','','통합%20레코드','APP:FORMLABEL:X1
      - 4849a94977d95327ffbb416828fd0765237681a02f03d1c5cb170a6f69c32575
      + d6dd442edc5d423150bc43a193898fcef6fd6ab288d0ae01dbe242d2851c1fd8
      - '통합 레코드
      + '통합%20레코드
      - 05faa6310fdc3c766b7bdab002358fe91b5efe03c23ca4a4278bbcac5444c26e
      + 47495e0af66604eddffbaca29a999c8dfd884a016157411b36cfd7e37e4c114c
    `,
  },
  {
    name: 'shown-no-id-in-address',
    from: 'not-one-too-short',
    about: 'The view that answers the first save, while the address is still that of a new record.',
    path: '/app/common/integration/integrapp.nl',
    captured: [
      'c65c37c5d1ce487a00202165a819d46ce73aacd7a55f1a43e13c80bb7b1bb562',
      '08469c499b100fd411e82339e40d930705a38d5fd6dfe3b5352cfa2a48443d3a',
    ],
    without: ['mode'],
    patch: String.raw`
      - cde467deed1ab878e4167cc946d9258a8e45a16011e6188ed00bf326399a40ff
      + c65c37c5d1ce487a00202165a819d46ce73aacd7a55f1a43e13c80bb7b1bb562
      - f3c08a1b3d96d32db4c15a03e1bba0573bf6e01c3f354abf8daf7059757bed6
      + 08469c499b100fd411e82339e40d930705a38d5fd6dfe3b5352cfa2a48443d3a
    `,
  },
];
