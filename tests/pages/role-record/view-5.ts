// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'view-right-ja',
    from: 'view-levels-too-low-de',
    about: 'Japanese, some words known from manuals: permissions and levels are words only.',
    family: 'role-right',
    met: [
      'roleName',
      'centerType',
      'roleActive',
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    without: ['unmet'],
    words: {
      Rolle: 'ロール',
      Allgemein: '一般',
      Name: '名前',
      Centertyp: 'センタータイプ',
      'Klassisches Center': 'クラシックセンター',
      Inaktiv: '無効',
      ransaktionen: 'ランザクション',
      erichte: 'ポート',
      inrichtung: '定',
      Berechtigung: '許可',
      Ebene: 'レベル',
      'Keine Datensätze.': '表示するレコードがありません。',
      'SOAP-Webdienste': 'SOAP Webサービス',
      Zurück: '戻る',
      Neu: '新規',
      Berechtigungen: '許可',
      Transaktionen: 'トランザクション',
      Berichte: 'レポート',
      Einrichtung: '設定',
    },
    patch: String.raw`
      - company名前
      + companyName
      - role名前
      + roleName
      - "Bearbeiten
      + "編集
      - B</span>erechtigungen
      + 許</span>可
      - >T<
      + >ト<
      - >B<
      + >レ<
      - >E<
      + >設<
      - columnheader_tranmach_permkey1
      + columnheader_tranmach_permkey3
      - columnheader_tranmach_permlevel1
      + columnheader_tranmach_permlevel3
      - BERECHTIGUNG">Kundenauftrag
      + 許可">注文書
      - EBENE">Keine
      + レベル">完全
      - BERECHTIGUNG">Artikellieferung
      + 許可">配送
      - "listtexthl" data-ns-tooltip="EBENE">Vollständig</td></tr>⏎<tr
      + "listtexthl" data-ns-tooltip="レベル">完全</td></tr>⏎<tr
      - BERECHTIGUNG">Bestellung
      + 許可">発注書
      - EBENE">Vollständig
      + レベル">完全
      - columnheader_setupmach_permkey
      + columnheader_setupmach_permkey3
      - columnheader_setupmach_permlevel
      + columnheader_setupmach_permlevel3
      - BERECHTIGUNG">Benutzerzugriffstoken
      + 許可">ユーザーアクセストークン
      - EBENE">Anzeigen
      + レベル">完全
      - BERECHTIGUNG">Zugriffstokenverwaltung
      + 許可">アクセストークンの管理
      - EBENE">Erstellen
      + レベル">完全
      - BERECHTIGUNG
      + 許可
      - EBENE">Bearbeiten
      + レベル">完全
    `,
  },
  {
    name: 'view-right-zh',
    from: 'view-levels-too-low-de',
    about: 'Chinese words that nobody has met: permissions and levels are words only.',
    family: 'role-right',
    met: [
      'roleName',
      'centerType',
      'roleActive',
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    without: ['unmet'],
    words: {
      Rolle: '角色',
      Allgemein: '常规',
      Name: '名称',
      Centertyp: '中心类型',
      'Klassisches Center': '经典中心',
      Inaktiv: '非活动',
      ransaktionen: '易',
      erichte: '告',
      inrichtung: '置',
      Berechtigung: '权限',
      Ebene: '级别',
      'Keine Datensätze.': '没有记录。',
      'SOAP-Webdienste': 'SOAP Web 服务',
      Zurück: '返回',
      Neu: '新建',
      Berechtigungen: '权限',
      Transaktionen: '交易',
      Berichte: '报告',
      Einrichtung: '设置',
    },
    patch: String.raw`
      - company名称
      + companyName
      - role名称
      + roleName
      - "Bearbeiten
      + "编辑
      - B</span>erechtigungen
      + 权</span>限
      - >T<
      + >交<
      - >B<
      + >报<
      - >E<
      + >设<
      - columnheader_tranmach_permkey1
      + columnheader_tranmach_permkey3
      - columnheader_tranmach_permlevel1
      + columnheader_tranmach_permlevel3
      - BERECHTIGUNG">Kundenauftrag
      + 权限">销售订单
      - EBENE">Keine
      + 级别">完全
      - BERECHTIGUNG">Artikellieferung
      + 权限">货品履行
      - "listtexthl" data-ns-tooltip="EBENE">Vollständig</td></tr>⏎<tr
      + "listtexthl" data-ns-tooltip="级别">完全</td></tr>⏎<tr
      - BERECHTIGUNG">Bestellung
      + 权限">采购订单
      - EBENE">Vollständig
      + 级别">完全
      - columnheader_setupmach_permkey
      + columnheader_setupmach_permkey3
      - columnheader_setupmach_permlevel
      + columnheader_setupmach_permlevel3
      - BERECHTIGUNG">Benutzerzugriffstoken
      + 权限">用户访问令牌
      - EBENE">Anzeigen
      + 级别">完全
      - BERECHTIGUNG">Zugriffstokenverwaltung
      + 权限">访问令牌管理
      - EBENE">Erstellen
      + 级别">完全
      - BERECHTIGUNG
      + 权限
      - EBENE">Bearbeiten
      + 级别">完全
    `,
  },
  {
    name: 'view-same-permission-twice',
    from: 'view-right',
    about: 'SOAP Web Services stands there twice, at Full and at View: the lower one is to be put right.',
    met: [
      'roleName',
      'centerType',
      'roleActive',
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    unmet: ['permission-ADMI_WEBSERVICES'],
    without: ['family', 'fields', 'lines'],
    patch: String.raw`
      - data-ns-tooltip="LEVEL">Full</td></tr>⏎</tbody></table></div>⏎</div>⏎</
      + data-ns-tooltip="LEVEL">Full</td></tr>⏎<tr class="uir-machine-row uir-machine-row-even"><td class="listtexthl" data-ns-tooltip="PERMISSION">SOAP Web Services</td><td class="listtexthl" data-ns-tooltip="LEVEL">View</td></tr>⏎</tbody></table></div>⏎</div>⏎</
    `,
  },
  {
    name: 'view-similar-labels',
    from: 'view-same-permission-twice',
    about:
      'Permissions with similar names do not count: OAuth 2.0 tokens, Set Up SOAP Web Services, Sales Order Approval.',
    met: ['roleName', 'centerType', 'roleActive'],
    unmet: [
      'permission-ADMI_MANAGE_OWN_OAUTH_TOKENS',
      'permission-ADMI_MANAGE_OAUTH_TOKENS',
      'permission-ADMI_WEBSERVICES',
      'permission-TRAN_SALESORD',
      'permission-TRAN_ITEMSHIP',
      'permission-TRAN_PURCHORD',
    ],
    patch: String.raw`
      - Sales Order</
      + Sales Order Approval</
      - Item Fulfillment
      + Fulfill Orders
      - Purchase
      + Receive
      - Tokens
      + Tokens (OAuth 2.0)
      - >Access Token
      + >OAuth 2.0 Authorized Applications
      - odd"><td class="listtexthl" data-ns-tooltip="PERMISSION">SOAP Web Services</td><td class="listtexthl" data-ns
      + odd"><td class="listtexthl" data-ns-tooltip="PERMISSION">Set Up SOAP Web Services</td><td class="listtexthl" data-ns
      - >SOAP
      + >REST
      - View
      + Full
    `,
  },
];
