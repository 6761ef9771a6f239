// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'filled-de',
    from: 'new-filled',
    about: 'German words, all of them invented.',
    patch: String.raw`
      - title>Create a New Client Credentials Mapping -
      + title>Neue Client-Anmeldedaten-Zuordnung erstellen -
      - Create a New Client Credentials Mapping
      + Neue Client-Anmeldedaten-Zuordnung erstellen
      - Save
      + Speichern
      - Cancel
      + Abbrechen
      - Primary Information"><div class="fgroup_title">Primary Information
      + Hauptinformationen"><div class="fgroup_title">Hauptinformationen
      - Entity" data-nsps-id="field_Entity__1790000000001
      + Entität" data-nsps-id="field_Entität__1790000000001
      - Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:ENTITY','')">Entity
      + Neue%20Client-Anmeldedaten-Zuordnung%20erstellen','APP:FORMLABEL:ENTITY','')">Entität
      - Role" data-nsps-id="field_Role__1790000000002
      + Rolle" data-nsps-id="field_Rolle__1790000000002
      - Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:ROLE','')">Role
      + Neue%20Client-Anmeldedaten-Zuordnung%20erstellen','APP:FORMLABEL:ROLE','')">Rolle
      - Application" data-nsps-id="field_Application__1790000000003
      + Anwendung" data-nsps-id="field_Anwendung__1790000000003
      - Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:APPLICATION','')">Application
      + Neue%20Client-Anmeldedaten-Zuordnung%20erstellen','APP:FORMLABEL:APPLICATION','')">Anwendung
      - Certificate" data-nsps-id="field_Certificate__1790000000004
      + Zertifikat" data-nsps-id="field_Zertifikat__1790000000004
      - Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:CERTIFICATE','')">Certificate
      + Neue%20Client-Anmeldedaten-Zuordnung%20erstellen','APP:FORMLABEL:CERTIFICATE','')">Zertifikat
    `,
  },
  {
    name: 'filled-es',
    from: 'filled-de',
    about: 'Spanish words, invented but for the role.',
    patch: String.raw`
      - title>Neue Client-Anmeldedaten-Zuordnung erstellen -
      + title>Crear una nueva asignación de credenciales de cliente -
      - Neue Client-Anmeldedaten-Zuordnung erstellen
      + Crear una nueva asignación de credenciales de cliente
      - Speichern
      + Guardar
      - Abbrechen
      + Cancelar
      - Hauptinformationen"><div class="fgroup_title">Hauptinformationen
      + Información principal"><div class="fgroup_title">Información principal
      - Entität" data-nsps-id="field_Entität__1790000000001
      + Entidad" data-nsps-id="field_Entidad__1790000000001
      - Neue%20Client-Anmeldedaten-Zuordnung%20erstellen','APP:FORMLABEL:ENTITY','')">Entität
      + Crear%20una%20nueva%20asignación%20de%20credenciales%20de%20cliente','APP:FORMLABEL:ENTITY','')">Entidad
      - Rolle" data-nsps-id="field_Rolle__1790000000002
      + Rol" data-nsps-id="field_Rol__1790000000002
      - Neue%20Client-Anmeldedaten-Zuordnung%20erstellen','APP:FORMLABEL:ROLE','')">Rolle
      + Crear%20una%20nueva%20asignación%20de%20credenciales%20de%20cliente','APP:FORMLABEL:ROLE','')">Rol
      - Anwendung" data-nsps-id="field_Anwendung__1790000000003
      + Aplicación" data-nsps-id="field_Aplicación__1790000000003
      - Neue%20Client-Anmeldedaten-Zuordnung%20erstellen','APP:FORMLABEL:APPLICATION','')">Anwendung
      + Crear%20una%20nueva%20asignación%20de%20credenciales%20de%20cliente','APP:FORMLABEL:APPLICATION','')">Aplicación
      - Zertifikat" data-nsps-id="field_Zertifikat__1790000000004
      + Certificado" data-nsps-id="field_Certificado__1790000000004
      - Neue%20Client-Anmeldedaten-Zuordnung%20erstellen','APP:FORMLABEL:CERTIFICATE','')">Zertifikat
      + Crear%20una%20nueva%20asignación%20de%20credenciales%20de%20cliente','APP:FORMLABEL:CERTIFICATE','')">Certificado
    `,
  },
  {
    name: 'filled-ja',
    from: 'filled-de',
    about: 'Japanese words, invented but for the role.',
    patch: String.raw`
      - title>Neue Client-Anmeldedaten-Zuordnung erstellen -
      + title>新規クライアント資格証明マッピングの作成 -
      - Neue Client-Anmeldedaten-Zuordnung erstellen
      + 新規クライアント資格証明マッピングの作成
      - Speichern
      + 保存
      - Abbrechen
      + キャンセル
      - Hauptinformationen"><div class="fgroup_title">Hauptinformationen
      + 主要情報"><div class="fgroup_title">主要情報
      - Entität" data-nsps-id="field_Entität__1790000000001
      + エンティティ" data-nsps-id="field_エンティティ__1790000000001
      - Neue%20Client-Anmeldedaten-Zuordnung%20erstellen','APP:FORMLABEL:ENTITY','')">Entität
      + 新規クライアント資格証明マッピングの作成','APP:FORMLABEL:ENTITY','')">エンティティ
      - Rolle" data-nsps-id="field_Rolle__1790000000002
      + ロール" data-nsps-id="field_ロール__1790000000002
      - Neue%20Client-Anmeldedaten-Zuordnung%20erstellen','APP:FORMLABEL:ROLE','')">Rolle
      + 新規クライアント資格証明マッピングの作成','APP:FORMLABEL:ROLE','')">ロール
      - Anwendung" data-nsps-id="field_Anwendung__1790000000003
      + アプリケーション" data-nsps-id="field_アプリケーション__1790000000003
      - Neue%20Client-Anmeldedaten-Zuordnung%20erstellen','APP:FORMLABEL:APPLICATION','')">Anwendung
      + 新規クライアント資格証明マッピングの作成','APP:FORMLABEL:APPLICATION','')">アプリケーション
      - Zertifikat" data-nsps-id="field_Zertifikat__1790000000004
      + 証明書" data-nsps-id="field_証明書__1790000000004
      - Neue%20Client-Anmeldedaten-Zuordnung%20erstellen','APP:FORMLABEL:CERTIFICATE','')">Zertifikat
      + 新規クライアント資格証明マッピングの作成','APP:FORMLABEL:CERTIFICATE','')">証明書
    `,
  },
  {
    name: 'filled-de-opaque',
    from: 'filled-de',
    about: 'German words and ids without a meaning: the words say what is what.',
    patch: String.raw`
      - entity" data-nsps-la
      … name="entity
      + fld41" data-nsps-label="Entität" data-nsps-id="field_Entität__1790000000001"><span id="fld41_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld41_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld41',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','Neue%20Client-Anmeldedaten-Zuordnung%20erstellen','APP:FORMLABEL:FLD41','')">Entität</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld41_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld41" id="inpt_fld411" class="dropdownInput textbox" role="combobox" value="Dana Whitfield"><span class="ddarrowSpan"><img id="inpt_fld411_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld41
      - entity" id="hddn_ent
      … a-name="role
      + fld41" id="hddn_fld411" class="nldropdown" value="42"><input type="hidden" id="indx_fld411" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:fld42" data-nsps-label="Rolle" data-nsps-id="field_Rolle__1790000000002"><span id="fld42_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld42_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld42',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','Neue%20Client-Anmeldedaten-Zuordnung%20erstellen','APP:FORMLABEL:FLD42','')">Rolle</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld42_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld42" id="inpt_fld422" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration Role"><span class="ddarrowSpan"><img id="inpt_fld422_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld42
      - role" id="hddn_role2
      … e="application
      + fld42" id="hddn_fld422" class="nldropdown" value="1042"><input type="hidden" id="indx_fld422" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:fld43" data-nsps-label="Anwendung" data-nsps-id="field_Anwendung__1790000000003"><span id="fld43_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld43_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld43',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','Neue%20Client-Anmeldedaten-Zuordnung%20erstellen','APP:FORMLABEL:FLD43','')">Anwendung</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld43_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld43" id="inpt_fld433" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration"><span class="ddarrowSpan"><img id="inpt_fld433_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld43
      - application" id="hdd
      … e="certificate
      + fld43" id="hddn_fld433" class="nldropdown" value="17"><input type="hidden" id="indx_fld433" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="file" data-walkthrough="Field:fld44" data-nsps-label="Zertifikat" data-nsps-id="field_Zertifikat__1790000000004"><span id="fld44_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld44_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld44',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','Neue%20Client-Anmeldedaten-Zuordnung%20erstellen','APP:FORMLABEL:FLD44','')">Zertifikat</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld44_fs" data-fieldtype="file"><input type="file" class="inputreq" id="fld44" name="fld44
    `,
  },
  {
    name: 'filled-ja-opaque',
    from: 'filled-ja',
    about: 'Japanese words and ids without a meaning: the words say what is what.',
    patch: String.raw`
      - entity" data-nsps-la
      … name="entity
      + fld41" data-nsps-label="エンティティ" data-nsps-id="field_エンティティ__1790000000001"><span id="fld41_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld41_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld41',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','新規クライアント資格証明マッピングの作成','APP:FORMLABEL:FLD41','')">エンティティ</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld41_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld41" id="inpt_fld411" class="dropdownInput textbox" role="combobox" value="Dana Whitfield"><span class="ddarrowSpan"><img id="inpt_fld411_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld41
      - entity" id="hddn_ent
      … a-name="role
      + fld41" id="hddn_fld411" class="nldropdown" value="42"><input type="hidden" id="indx_fld411" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:fld42" data-nsps-label="ロール" data-nsps-id="field_ロール__1790000000002"><span id="fld42_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld42_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld42',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','新規クライアント資格証明マッピングの作成','APP:FORMLABEL:FLD42','')">ロール</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld42_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld42" id="inpt_fld422" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration Role"><span class="ddarrowSpan"><img id="inpt_fld422_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld42
      - role" id="hddn_role2
      … e="application
      + fld42" id="hddn_fld422" class="nldropdown" value="1042"><input type="hidden" id="indx_fld422" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:fld43" data-nsps-label="アプリケーション" data-nsps-id="field_アプリケーション__1790000000003"><span id="fld43_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld43_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld43',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','新規クライアント資格証明マッピングの作成','APP:FORMLABEL:FLD43','')">アプリケーション</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld43_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld43" id="inpt_fld433" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration"><span class="ddarrowSpan"><img id="inpt_fld433_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld43
      - application" id="hdd
      … e="certificate
      + fld43" id="hddn_fld433" class="nldropdown" value="17"><input type="hidden" id="indx_fld433" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="file" data-walkthrough="Field:fld44" data-nsps-label="証明書" data-nsps-id="field_証明書__1790000000004"><span id="fld44_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld44_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld44',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','新規クライアント資格証明マッピングの作成','APP:FORMLABEL:FLD44','')">証明書</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld44_fs" data-fieldtype="file"><input type="file" class="inputreq" id="fld44" name="fld44
    `,
  },
  {
    name: 'filled-ko',
    from: 'new-filled',
    about:
      'Korean words (invented), which are known nowhere: path and ids say which form it is, and what is what.',
    patch: String.raw`
      - title>Create a New Client Credentials Mapping -
      + title>새 클라이언트 자격 증명 매핑 -
      - Create a New Client Credentials Mapping
      + 새 클라이언트 자격 증명 매핑
      - Save
      + 저장
      - Cancel
      + 취소
      - Primary Information"><div class="fgroup_title">Primary Information
      + 기본 정보"><div class="fgroup_title">기본 정보
      - Entity" data-nsps-id="field_Entity__1790000000001
      + 주체" data-nsps-id="field_주체__1790000000001
      - Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:ENTITY','')">Entity
      + 새%20클라이언트%20자격%20증명%20매핑','APP:FORMLABEL:ENTITY','')">주체
      - Role" data-nsps-id="field_Role__1790000000002
      + 역할" data-nsps-id="field_역할__1790000000002
      - Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:ROLE','')">Role
      + 새%20클라이언트%20자격%20증명%20매핑','APP:FORMLABEL:ROLE','')">역할
      - Application" data-nsps-id="field_Application__1790000000003
      + 앱" data-nsps-id="field_앱__1790000000003
      - Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:APPLICATION','')">Application
      + 새%20클라이언트%20자격%20증명%20매핑','APP:FORMLABEL:APPLICATION','')">앱
      - Certificate" data-nsps-id="field_Certificate__1790000000004
      + 인증서" data-nsps-id="field_인증서__1790000000004
      - Create%20a%20New%20Client%20Credentials%20Mapping','APP:FORMLABEL:CERTIFICATE','')">Certificate
      + 새%20클라이언트%20자격%20증명%20매핑','APP:FORMLABEL:CERTIFICATE','')">인증서
    `,
  },
  {
    name: 'filled-ko-english-title',
    from: 'filled-ko',
    about: 'Korean words under a title of the document that was left in English.',
    patch: String.raw`
      - title>새 클라이언트 자격 증명 매핑 -
      + title>Create a New Client Credentials Mapping -
    `,
  },
  {
    name: 'filled-ko-opaque',
    from: 'filled-ko-english-title',
    about: 'Korean words and ids without a meaning: nothing but the file can be told.',
    fields: { entity: null, role: null, application: null, certificate: '' },
    without: ['family', 'met'],
    patch: String.raw`
      - entity" data-nsps-la
      … name="entity
      + fld41" data-nsps-label="주체" data-nsps-id="field_주체__1790000000001"><span id="fld41_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld41_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld41',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','새%20클라이언트%20자격%20증명%20매핑','APP:FORMLABEL:FLD41','')">주체</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld41_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld41" id="inpt_fld411" class="dropdownInput textbox" role="combobox" value="Dana Whitfield"><span class="ddarrowSpan"><img id="inpt_fld411_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld41
      - entity" id="hddn_ent
      … a-name="role
      + fld41" id="hddn_fld411" class="nldropdown" value="42"><input type="hidden" id="indx_fld411" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:fld42" data-nsps-label="역할" data-nsps-id="field_역할__1790000000002"><span id="fld42_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld42_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld42',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','새%20클라이언트%20자격%20증명%20매핑','APP:FORMLABEL:FLD42','')">역할</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld42_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld42" id="inpt_fld422" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration Role"><span class="ddarrowSpan"><img id="inpt_fld422_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld42
      - role" id="hddn_role2
      … e="application
      + fld42" id="hddn_fld422" class="nldropdown" value="1042"><input type="hidden" id="indx_fld422" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="select" data-walkthrough="Field:fld43" data-nsps-label="앱" data-nsps-id="field_앱__1790000000003"><span id="fld43_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld43_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld43',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','새%20클라이언트%20자격%20증명%20매핑','APP:FORMLABEL:FLD43','')">앱</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld43_fs" data-fieldtype="select" class="nldropdown"><div class="uir-select-input-container"><input type="text" name="inpt_fld43" id="inpt_fld433" class="dropdownInput textbox" role="combobox" value="Fulfillment Integration"><span class="ddarrowSpan"><img id="inpt_fld433_arrow" class="i_dropdownarrow" alt=""></span></div><div class="ns-dropdown" data-name="fld43
      - application" id="hdd
      … e="certificate
      + fld43" id="hddn_fld433" class="nldropdown" value="17"><input type="hidden" id="indx_fld433" value="1"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="file" data-walkthrough="Field:fld44" data-nsps-label="인증서" data-nsps-id="field_인증서__1790000000004"><span id="fld44_fs_lbl_uir_label" class="labelSpanEdit uir-label" data-nsps-type="field_label"><span id="fld44_fs_lbl" class="labelSpanEdit" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','fld44',this,'oauth2clientcredentials','NA','-1','UI','EDIT_OAUTH2CLIENTCREDENTIALS','1234567','RECORD','F','','새%20클라이언트%20자격%20증명%20매핑','APP:FORMLABEL:FLD44','')">인증서</a><label class="uir-required-icon" aria-hidden="true">*</label></span></span><span class="uir-field" data-nsps-type="field_input"><span id="fld44_fs" data-fieldtype="file"><input type="file" class="inputreq" id="fld44" name="fld44
    `,
  },
  {
    name: 'filled-nl-opaque',
    from: 'filled-ko-opaque',
    about:
      'Dutch, a language that is not known (words invented): its word for the role is the Spanish one, and the file is the only one.',
    fields: { entity: null, role: 'Fulfillment Integration Role', application: null, certificate: '' },
    met: ['mappingRole'],
    patch: String.raw`
      - 새 클라이언트 자격 증명 매핑
      + Toewijzing van clientreferenties maken
      - 저장
      + Opslaan
      - 취소
      + Annuleren
      - 기본 정보"><div class="fgroup_title">기본 정보
      + Primaire gegevens"><div class="fgroup_title">Primaire gegevens
      - 주체" data-nsps-id="field_주체__1790000000001
      + Entiteit" data-nsps-id="field_Entiteit__1790000000001
      - 새%20클라이언트%20자격%20증명%20매핑','APP:FORMLABEL:FLD41','')">주체
      + Toewijzing%20van%20clientreferenties%20maken','APP:FORMLABEL:FLD41','')">Entiteit
      - 역할" data-nsps-id="field_역할__1790000000002
      + Rol" data-nsps-id="field_Rol__1790000000002
      - 새%20클라이언트%20자격%20증명%20매핑','APP:FORMLABEL:FLD42','')">역할
      + Toewijzing%20van%20clientreferenties%20maken','APP:FORMLABEL:FLD42','')">Rol
      - 앱" data-nsps-id="field_앱__1790000000003
      + Toepassing" data-nsps-id="field_Toepassing__1790000000003
      - 새%20클라이언트%20자격%20증명%20매핑','APP:FORMLABEL:FLD43','')">앱
      + Toewijzing%20van%20clientreferenties%20maken','APP:FORMLABEL:FLD43','')">Toepassing
      - 인증서" data-nsps-id="field_인증서__1790000000004
      + Certificaat" data-nsps-id="field_Certificaat__1790000000004
      - 새%20클라이언트%20자격%20증명%20매핑','APP:FORMLABEL:FLD44','')">인증서
      + Toewijzing%20van%20clientreferenties%20maken','APP:FORMLABEL:FLD44','')">Certificaat
    `,
  },
];
