// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'edit-right-fr',
    from: 'edit-right-de',
    about: 'French words that nobody has met: the model’s enums and numbers decide.',
    words: {
      Rolle: 'Rôle',
      Allgemein: 'Général',
      Name: 'Nom',
      Centertyp: 'Type de centre',
      Inaktiv: 'Inactif',
      erechtigungen: 'utorisations',
      ransaktionen: 'ransactions',
      inrichtung: 'onfiguration',
      Berechtigung: 'Autorisation',
      Ebene: 'Niveau',
      Kundenauftrag: 'Commande client',
      Vollständig: 'Complet',
      Artikellieferung: 'Exécution d&#x27;article',
      Bestellung: 'Bon de commande',
      Benutzerzugriffstoken: 'Jetons d&#x27;accès utilisateur',
      Zugriffstokenverwaltung: 'Gestion des jetons d&#x27;accès',
      'SOAP-Webdienste': 'Services Web SOAP',
      Speichern: 'Enregistrer',
      Abbrechen: 'Annuler',
      'Klassisches Center': 'Centre classique',
      Berechtigungen: 'Autorisations',
      Einrichtung: 'Configuration',
    },
    patch: String.raw`
      - companyNom
      + companyName
      - roleNom
      + roleName
      - field_Type de centre__1790000000003
      + field_Type_de_centre__1790000000003
      - >B<
      + >A<
      - >E<
      + >C<
    `,
  },
  {
    name: 'edit-right-ja',
    from: 'edit-right-de',
    about: 'Japanese, some words known from manuals: the model’s enums and numbers decide.',
    words: {
      Rolle: 'ロール',
      Allgemein: '一般',
      Name: '名前',
      Centertyp: 'センタータイプ',
      Inaktiv: '無効',
      erechtigungen: '可',
      ransaktionen: 'ランザクション',
      inrichtung: '定',
      Berechtigung: '許可',
      Ebene: 'レベル',
      Kundenauftrag: '注文書',
      Vollständig: '完全',
      Artikellieferung: '配送',
      Bestellung: '発注書',
      Benutzerzugriffstoken: 'ユーザーアクセストークン',
      Zugriffstokenverwaltung: 'アクセストークンの管理',
      'SOAP-Webdienste': 'SOAP Webサービス',
      Speichern: '保存',
      Abbrechen: 'キャンセル',
      'Klassisches Center': 'クラシックセンター',
      Berechtigungen: '許可',
      Transaktionen: 'トランザクション',
      Einrichtung: '設定',
    },
    patch: String.raw`
      - company名前
      + companyName
      - role名前
      + roleName
      - >B<
      + >許<
      - >T<
      + >ト<
      - >E<
      + >設<
    `,
  },
  {
    name: 'edit-right-ko',
    from: 'edit-right-de',
    about: 'Korean, of which no word is known (all invented): the model’s enums and numbers decide.',
    words: {
      Rolle: '역할',
      Allgemein: '일반',
      Name: '이름',
      Centertyp: '센터 유형',
      Inaktiv: '비활성',
      erechtigungen: '용 권한',
      ransaktionen: '래',
      inrichtung: '정 메뉴',
      Berechtigung: '사용 권한',
      Ebene: '수준',
      Kundenauftrag: '판매 주문',
      Vollständig: '전체 권한',
      Artikellieferung: '품목 이행',
      Bestellung: '구매 주문',
      Benutzerzugriffstoken: '사용자 접근 토큰',
      Zugriffstokenverwaltung: '접근 토큰 관리',
      'SOAP-Webdienste': '소프 서비스',
      Speichern: '저장',
      Abbrechen: '취소',
      'Klassisches Center': '클래식 센터',
      Berechtigungen: '사용 권한',
      Transaktionen: '거래',
      Einrichtung: '설정 메뉴',
    },
    patch: String.raw`
      - company이름
      + companyName
      - role이름
      + roleName
      - field_센터 유형__1790000000003
      + field_센터_유형__1790000000003
      - >B<
      + >사<
      - >T<
      + >거<
      - >E<
      + >설<
    `,
  },
  {
    name: 'edit-right-zh',
    from: 'edit-right-de',
    about: 'Chinese words that nobody has met: the model’s enums and numbers decide.',
    words: {
      Rolle: '角色',
      Allgemein: '常规',
      Name: '名称',
      Centertyp: '中心类型',
      Inaktiv: '非活动',
      erechtigungen: '限',
      ransaktionen: '易',
      inrichtung: '置',
      Berechtigung: '权限',
      Ebene: '级别',
      Kundenauftrag: '销售订单',
      Vollständig: '完全',
      Artikellieferung: '货品履行',
      Bestellung: '采购订单',
      Benutzerzugriffstoken: '用户访问令牌',
      Zugriffstokenverwaltung: '访问令牌管理',
      'SOAP-Webdienste': 'SOAP Web 服务',
      Speichern: '保存',
      Abbrechen: '取消',
      'Klassisches Center': '经典中心',
      Berechtigungen: '权限',
      Transaktionen: '交易',
      Einrichtung: '设置',
    },
    patch: String.raw`
      - company名称
      + companyName
      - role名称
      + roleName
      - >B<
      + >权<
      - >T<
      + >交<
      - >E<
      + >设<
    `,
  },
];
