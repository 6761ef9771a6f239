// Variants of the pages in this folder: what is changed in which, and what is read otherwise.
import type { Variant } from '../variant';

export const variants: readonly Variant[] = [
  {
    name: 'decoys',
    from: 'label-in-upper-case',
    about: 'Other fields whose labels contain the words: a bank’s account id, an e-mail account.',
    fields: { companyId: null },
    unknown: ['accountId'],
    without: ['family', 'met'],
    patch: String.raw`
      - field_Company_Name__1790000000002
      + field_Company_Name__1790000000001
      - field_Legal_Name__1790000000003
      + field_Legal_Name__1790000000002
      - Limited"></span></span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type=
      + Limited"></span></span></div></td></tr>⏎</tbody></table></td></tr></tbody></table><table class="uir-field-group"><tbody><tr><td id="fg_x" class="fgroup_title" data-nsps-type="fieldgroup" data-nsps-label="Bank"><div class="fgroup_title">Bank</div></td></tr>⏎<tr id="tr_fg_x" class="uir-fieldgroup-content"><td><table class="table_fields" data-colnumber="1"><tbody>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type=
      - x1" data-nsps-label="ACCOUNT ID:" data-nsps-id="field_ACCOUNT_ID:__1790000000001"><span id="x1_fs_lbl_uir_label
      + b1" data-nsps-label="Bank Account ID" data-nsps-id="field_Bank_Account_ID__1790000000001"><span id="b1_fs_lbl_uir_label
      - x1_fs_lbl
      + b1_fs_lbl
      - x1',this,'company','NA','-1','UI','ADMI_COMPANY
      + b1',this,'c','NA','-1','UI','C
      - Company%20Information','APP:FORMLABEL:X1','')">ACCOUNT ID:
      + C','APP:FORMLABEL:B1','')">Bank Account ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 1234567⏎</span></div></td></tr>⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:b2" data-nsps-label="Account ID Format" data-nsps-id="field_Account_ID_Format__1790000000001"><span id="b2_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="b2_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','b2',this,'c','NA','-1','UI','C','1234567','RECORD','F','','C','APP:FORMLABEL:B2','')">Account ID Format
      - __1790000000004
      + __1790000000003
      - field_RESTlets__1790000000005
      + field_RESTlets__1790000000004
    `,
  },
  {
    name: 'differs',
    from: 'agrees',
    about: 'The page prints another account than its host has.',
    fields: { companyId: '7654321' },
    unmet: ['accountId'],
    without: ['family', 'met'],
    patch: String.raw`
      - >⏎ 1234567⏎<
      + >⏎ 7654321⏎<
    `,
  },
  {
    name: 'empty',
    from: 'differs',
    about: 'The Account ID is there and empty.',
    fields: { companyId: '' },
    patch: String.raw`
      - >⏎ 7654321
      + >⏎&nbsp;
    `,
  },
  {
    name: 'id-decides-ko',
    from: 'unknown-words-ko',
    about: 'Korean (invented), but the field has one of the ids that are guessed.',
    family: 'company-agrees',
    fields: { companyId: '1234567' },
    met: ['accountId'],
    without: ['unknown'],
    patch: String.raw`
      - :x77
      + :companyid
      - x77_fs_lbl_uir_label
      + companyid_fs_lbl_uir_label
      - x77_fs_lbl
      + companyid_fs_lbl
      - x77
      + companyid
      - X77
      + COMPANYID
    `,
  },
  {
    name: 'label-in-upper-case',
    from: 'differs',
    about: 'The label stands there in upper case with a colon and another id.',
    family: 'company-agrees',
    fields: { companyId: '1234567' },
    met: ['accountId'],
    without: ['unmet'],
    words: { 'Account ID': 'ACCOUNT ID:', '7654321': '1234567' },
    patch: String.raw`
      - :acctid
      + :x1
      - acctid_fs_lbl_uir_label
      + x1_fs_lbl_uir_label
      - acctid_fs_lbl
      + x1_fs_lbl
      - acctid
      + x1
      - ACCTID
      + X1
    `,
  },
  {
    name: 'missing',
    from: 'agrees',
    about: 'A custom role does not see the Account ID.',
    fields: { companyId: null },
    unknown: ['accountId'],
    without: ['family', 'met'],
    patch: String.raw`
      - field_Company_Name__1790000000002
      + field_Company_Name__1790000000001
      - field_Legal_Name__1790000000003
      + field_Legal_Name__1790000000002
      - >⏎<tr><td><div class="uir-field-wrapper" data-nsps-type="field" data-field-type="text" data-walkthrough="Field:acctid" data-nsps-label="Account ID" data-nsps-id="field_Account_ID__1790000000001"><span id="acctid_fs_lbl_uir_label" class="smallgraytextnolink uir-label" data-nsps-type="field_label"><span id="acctid_fs_lbl" class="smallgraytextnolink" data-nsps-type="label"><a tabindex="-1" onclick="return nlFieldHelp('Field Help','acctid',this,'company','NA','-1','UI','ADMI_COMPANY','1234567','RECORD','F','','Company%20Information','APP:FORMLABEL:ACCTID','')">Account ID</a></span></span><span class="uir-field inputreadonly" data-nsps-type="field_input">⏎ 1234567⏎</span></div></td></tr>⏎<
      + >⏎<
      - __1790000000004
      + __1790000000003
      - field_RESTlets__1790000000005
      + field_RESTlets__1790000000004
    `,
  },
  {
    name: 'release-preview-agrees',
    from: 'sandbox-agrees',
    about: 'Release preview account.',
    host: '1234567-rp.app.netsuite.com',
    without: ['fields'],
    words: {
      '1234567_SB1': '1234567_RP',
      'https://1234567-sb1.suitetalk.api.netsuite.com': 'https://1234567-rp.suitetalk.api.netsuite.com',
      'https://1234567-sb1.restlets.api.netsuite.com': 'https://1234567-rp.restlets.api.netsuite.com',
    },
  },
  {
    name: 'sandbox-agrees',
    from: 'sandbox-shows-production',
    about: 'Sandbox: underscore on the page, hyphen in the host.',
    fields: { companyId: '1234567_SB1' },
    met: ['accountId'],
    without: ['unmet'],
    patch: String.raw`
      - >⏎ 1234567⏎<
      + >⏎ 1234567_SB1⏎<
    `,
  },
  {
    name: 'sandbox-shows-production',
    from: 'agrees',
    about: 'Sandbox that prints the account of production.',
    host: '1234567-sb1.app.netsuite.com',
    unmet: ['accountId'],
    without: ['family', 'fields', 'met'],
    patch: String.raw`
      - 1234567~42~3~N&amp;companyId=1234567
      + 1234567_SB1~42~3~N&amp;companyId=1234567_SB1
      - /1234567.suitetalk
      + /1234567-sb1.suitetalk
      - 1234567.
      + 1234567-sb1.
      - [ 1234567 ]
      + [ 1234567_SB1 ]
    `,
  },
  {
    name: 'test-drive-agrees',
    from: 'differs',
    about: 'Test drive account, letters in front, lower case on the page.',
    host: 'tstdrv1234567.app.netsuite.com',
    met: ['accountId'],
    without: ['fields', 'unmet'],
    patch: String.raw`
      - 1234567~42~3~N&amp;companyId=1234567
      + TSTDRV1234567~42~3~N&amp;companyId=TSTDRV1234567
      - 7654321
      + tstdrv1234567
      - //1234567.suitetalk
      + //tstdrv1234567.suitetalk
      - /1234567
      + /tstdrv1234567
      - [ 1234567
      + [ TSTDRV1234567
    `,
  },
  {
    name: 'unknown-words-ko',
    from: 'label-in-upper-case',
    about: 'Korean (invented) and an id that nobody has met: which text is the Account ID cannot be told.',
    fields: { companyId: null },
    unknown: ['accountId'],
    without: ['family', 'met'],
    words: {
      'Company Information': '회사 정보',
      'Company Name': '회사 이름',
      'ACCOUNT ID:': '계정 식별자',
      Save: '저장',
      Cancel: '취소',
    },
    patch: String.raw`
      - :x1
      + :x77
      - x1_fs_lbl_uir_label
      + x77_fs_lbl_uir_label
      - x1_fs_lbl
      + x77_fs_lbl
      - 'x1
      + 'x77
      - :X1
      + :X77
    `,
  },
];
