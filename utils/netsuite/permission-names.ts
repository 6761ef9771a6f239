// English labels of permissions, of any generation (Oracle's permissions reference and older help pages): where a page shows
// no enum, the label stands for it. Only permissions that a recipe may ask for.

export const permissionNames: Readonly<Record<string, readonly string[]>> = {
  ADMI_MANAGE_OWN_OAUTH_TOKENS: ['User Access Tokens', 'User Access Token'],
  ADMI_MANAGE_OAUTH_TOKENS: ['Access Token Management'],
  ADMI_LOGIN_OAUTH: ['Log in using Access Tokens'],
  ADMI_LOGIN_OAUTH2: ['Log in using OAuth 2.0 Access Tokens'],
  ADMI_WEBSERVICES: ['SOAP Web Services', 'Web Services'],
  ADMI_RESTWEBSERVICES: ['REST Web Services'],
  ADMI_INTEGRAPP: ['Integration Application'],
  REPO_ANALYTICS: ['SuiteAnalytics Workbook'],
  TRAN_SALESORD: ['Sales Order'],
  TRAN_ITEMSHIP: ['Item Fulfillment', 'Item Fulfilment'],
  TRAN_PURCHORD: ['Purchase Order'],
  TRAN_SALESORDFULFILL: ['Fulfill Orders', 'Fulfill Sales Orders'],
  TRAN_PURCHORDRECEIVE: ['Receive Order'],
  LIST_LOCATION: ['Locations'],
  LIST_ITEM: ['Items'],
};
