// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'new-empty',
    from: 'new-native-selects',
    about: 'A new token: nothing is chosen yet, the role depends on the user.',
    path: '/app/setup/accesstoken.nl?whence=',
    fields: { application: '', user: '', role: '' },
    unmet: ['tokenApplication', 'tokenUser', 'tokenRole'],
    without: ['family', 'met'],
    patch: String.raw`
      - select class="uir-input-dropdown-native" id="a
      … ion</option></select
      + span id="application_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_application" id="inpt_application6" class="dropdownInput textbox" role="combobox" value=""><span class="ddarrowSpan"><img id="inpt_application6_arrow" class="i_dropdownarrow" alt=""></span></div>⏎<div class="ns-dropdown" data-name="application" data-options="[{&quot;value&quot;: &quot;&quot;, &quot;text&quot;: &quot;&quot;}]" style="display:none"></div><input type="hidden" name="application" id="hddn_application6" class="nldropdown" value=""><input type="hidden" id="indx_application6" value="0"></span
      - select class="uir-input-dropdown-native" id="user" name="user"><option value="42" selected>Dana Whitfield</option></select
      + span id="user_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_user" id="inpt_user7" class="dropdownInput textbox" role="combobox" value=""><span class="ddarrowSpan"><img id="inpt_user7_arrow" class="i_dropdownarrow" alt=""></span></div>⏎<div class="ns-dropdown" data-name="user" data-options="[{&quot;value&quot;: &quot;&quot;, &quot;text&quot;: &quot;&quot;}]" style="display:none"></div><input type="hidden" name="user" id="hddn_user7" class="nldropdown" value=""><input type="hidden" id="indx_user7" value="0"></span
      - select class="uir-input-dropdown-native"
      … ole</option></select
      + span id="role_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_role" id="inpt_role8" class="dropdownInput textbox" role="combobox" value=""><span class="ddarrowSpan"><img id="inpt_role8_arrow" class="i_dropdownarrow" alt=""></span></div>⏎<div class="ns-dropdown" data-name="role" data-options="[{&quot;value&quot;: &quot;&quot;, &quot;text&quot;: &quot;&quot;}]" style="display:none"></div><input type="hidden" name="role" id="hddn_role8" class="nldropdown" value=""><input type="hidden" id="indx_role8" value="0"></span
      - "Fulfillment Integration - Dana Whitfield, Fulfillment Integration Role
      + "
    `,
  },
  {
    name: 'new-filled',
    from: 'new-empty',
    about: 'A new token with everything chosen.',
    path: '/app/setup/accesstoken.nl',
    family: 'token-new-filled',
    fields: {
      application: 'Fulfillment Integration',
      user: 'Dana Whitfield',
      role: 'Fulfillment Integration Role',
    },
    met: ['tokenApplication', 'tokenUser', 'tokenRole'],
    without: ['unmet'],
    patch: String.raw`
      - " class="dropdownInput textbox" role="combobox" value=""><span class="ddarrowSpan"><img id="inpt_application6_arrow
      + " class="dropdownInput textbox" role="combobox" value="Fulfillment Integration"><span class="ddarrowSpan"><img id="inpt_application6_arrow
      - application" data-options="[{&quot;value&quot;: &quot;&quot;, &quot;text&quot;: &quot;&quot;}
      + application" data-options="[{&quot;value&quot;: &quot;17&quot;, &quot;text&quot;: &quot;&quot;}
      - 17&quot;, &quot;text&quot;: &quot;&quot;}]" style="display:none"></
      + 17&quot;, &quot;text&quot;: &quot;Fulfillment Integration&quot;}]" style="display:none"></
      - hddn_application6" class="nldropdown" value=""><input type="hidden" id
      + hddn_application6" class="nldropdown" value="17"><input type="hidden" id
      - " class="dropdownInput textbox" role="combobox" value=""><span class="ddarrowSpan"><img id="inpt_user7_arrow
      + " class="dropdownInput textbox" role="combobox" value="Dana Whitfield"><span class="ddarrowSpan"><img id="inpt_user7_arrow
      - user" data-options="[{&quot;value&quot;: &quot;&quot;, &quot;text&quot;: &quot;&quot;}
      + user" data-options="[{&quot;value&quot;: &quot;42&quot;, &quot;text&quot;: &quot;&quot;}
      - 42&quot;, &quot;text&quot;: &quot;&quot;}]" style="display:none"></
      + 42&quot;, &quot;text&quot;: &quot;Dana Whitfield&quot;}]" style="display:none"></
      - hddn_user7" class="nldropdown" value=""><input type="hidden" id
      + hddn_user7" class="nldropdown" value="42"><input type="hidden" id
      - " value=""><span
      + " value="Fulfillment Integration Role"><span
      - : &quot;&quot;,
      + : &quot;1042&quot;,
      - quot;&
      + quot;Fulfillment Integration Role&
      - " value=""><input
      + " value="1042"><input
      - " value=""></span
      + " value="Fulfillment Integration - Dana Whitfield, Fulfillment Integration Role"></span
    `,
  },
  {
    name: 'new-filled-de',
    from: 'new-filled',
    about: 'A new token with everything chosen, German labels (invented) and the ids of the guesses.',
    words: {
      'Access Token': 'Zugriffstoken',
      'Primary Information': 'Hauptinformationen',
      'Application Name': 'Anwendungsname',
      User: 'Benutzer',
      'Token Name': 'Token-Name',
      Inactive: 'Inaktiv',
      Save: 'Speichern',
      Cancel: 'Abbrechen',
    },
    patch: String.raw`
      - Role" data-nsps-id="field_Role__1790000000006
      + Rolle" data-nsps-id="field_Rolle__1790000000006
      - >Role
      + >Rolle
    `,
  },
  {
    name: 'new-filled-es',
    from: 'new-filled',
    about: 'A new token with everything chosen, Spanish labels (invented) and the ids of the guesses.',
    words: {
      'Access Token': 'Token de acceso',
      'Primary Information': 'Información principal',
      'Application Name': 'Nombre de aplicación',
      User: 'Usuario',
      'Token Name': 'Nombre de token',
      Inactive: 'Inactivo',
      Save: 'Guardar',
      Cancel: 'Cancelar',
    },
    patch: String.raw`
      - Role" data-nsps-id="field_Role__1790000000006
      + Rol" data-nsps-id="field_Rol__1790000000006
      - >Role
      + >Rol
    `,
  },
  {
    name: 'new-filled-fr',
    from: 'new-filled-ko',
    about: 'A new token with everything chosen, French labels (invented) and the ids of the guesses.',
    words: {
      '접근 토큰': 'Jeton d&#x27;accès',
      '기본 정보': 'Informations principales',
      '앱 이름': 'Nom de l&#x27;application',
      사용자: 'Utilisateur',
      '토큰 이름': 'Nom du jeton',
      비활성: 'Inactif',
    },
    patch: String.raw`
      - "저장
      + "Enregistrer
      - "취소
      + "Annuler
      - 역할" data-nsps-id="field_역할__1790000000006
      + Rôle" data-nsps-id="field_Rôle__1790000000006
      - >역할
      + >Rôle
    `,
  },
  {
    name: 'new-filled-ja',
    from: 'new-filled-de',
    about: 'A new token with everything chosen, Japanese labels (invented) and the ids of the guesses.',
    words: {
      Zugriffstoken: 'アクセストークン',
      Hauptinformationen: '主要情報',
      Anwendungsname: 'アプリケーション名',
      Benutzer: 'ユーザー',
      Rolle: 'ロール',
      'Token-Name': 'トークン名',
      Inaktiv: '無効',
      Speichern: '保存',
      Abbrechen: 'キャンセル',
    },
  },
  {
    name: 'new-filled-ko',
    from: 'new-filled',
    about: 'A new token with everything chosen, Korean labels (invented) and the ids of the guesses.',
    words: {
      'Access Token': '접근 토큰',
      'Primary Information': '기본 정보',
      'Application Name': '앱 이름',
      User: '사용자',
      'Token Name': '토큰 이름',
      Inactive: '비활성',
      Save: '저장',
      Cancel: '취소',
    },
    patch: String.raw`
      - Role" data-nsps-id="field_Role__1790000000006
      + 역할" data-nsps-id="field_역할__1790000000006
      - >Role
      + >역할
    `,
  },
  {
    name: 'new-filled-zh',
    from: 'new-filled-de',
    about: 'A new token with everything chosen, Chinese labels (invented) and the ids of the guesses.',
    words: {
      Zugriffstoken: '访问令牌',
      Hauptinformationen: '主要信息',
      Anwendungsname: '应用程序名称',
      Benutzer: '用户',
      Rolle: '角色',
      'Token-Name': '令牌名称',
      Inaktiv: '非活动',
      Speichern: '保存',
      Abbrechen: '取消',
    },
  },
];
