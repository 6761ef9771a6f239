// Where the table of permissions and the second source differ, each with the reason. A difference that is not here fails a test.

const newer = 'Newer than the second source, which is of March 2025.';
const unnamed = 'In no list of Oracle’s: nobody says what it is called or does.';

export const onlyInTable: Readonly<Record<string, string>> = {
  ADMI_DIRECTINVOICEPAYMENTSETUP: newer,
  ADMI_HTMLFORMULA: newer,
  ADMI_MANAGE_OWN_OAUTH2_CERTS: 'Seen in a live account only (2026).',
  ADMI_MCP_SERVER: newer,
  ADMI_PROMPTS: newer,
  LIST_CONTACTSUBSIDIARYRELATION: newer,
  LIST_FINANCIAL_EXCEPTION_MGMT: newer,
  LIST_GIFT_CERTIFICATE: newer,
  LIST_MESSAGE_UNRESTRICTED: newer,
  LIST_PA_RECORDS: newer,
  LIST_PICKDECOMPOSITION: newer,
  LIST_SAASMETRIC: newer,
  LIST_SYSTEMNOTES: newer,
  LIST_TIMEOFF: newer,
  LIST_VENDOR_ACH: newer,
  REPO_CONSOLIDATED_REPORTING: newer,
};

export const onlyInSecondSource: Readonly<Record<string, string>> = {
  ADMINDOCS: unnamed,
  ADMI_ADMINDOCSEU: unnamed,
  ADMI_ADMINDOCSNA: unnamed,
  ADMI_ADMINDOCSOTHER: unnamed,
};
