// Names of pages and steps, and what must be so on a page: said by the card and by the views.
export const guide = {
  extension: {
    name: 'Credential Guide for NetSuite',
  },
  icon: {
    trouble: 'Credential Guide for NetSuite: something could not be done on this page. Press to see what.',
    unexported: {
      '=0': 'Credential Guide for NetSuite',
      one: 'Credential Guide for NetSuite: 1 pair kept, not exported yet',
      other: 'Credential Guide for NetSuite: $1 pairs kept, not exported yet',
    },
  },
  step: {
    integration: 'Create an Integration record',
    features: 'Enable token-based authentication',
    role: 'Create a token role',
    employee: 'Give the role to the user',
    token: 'Create the access token',
    account: 'Account ID',
    transactions: 'Let the role work on orders',
    location: 'Location ID',
    oauth2Features: 'Enable OAuth 2.0',
    oauth2Role: 'Create the role of the integration',
    key: 'Key and certificate',
    mapping: 'Upload the certificate',
    install: 'Install what comes first',
    byHand: 'Set by hand',
  },
  page: {
    integrationList: 'Manage Integrations',
    integrationRecord: 'Integration record',
    enableFeatures: 'Enable Features',
    roleList: 'Manage Roles',
    roleRecord: 'Role',
    employeeList: 'Employees',
    employeeRecord: 'Employee',
    accessTokenList: 'Access Tokens',
    accessTokenRecord: 'Access Token',
    companyInformation: 'Company Information',
    webServicesPreferences: 'SOAP Web Services Preferences',
    locationList: 'Locations',
    locationRecord: 'Location',
    loginAuditTrail: 'Login Audit Trail',
    setupManager: 'Setup Manager',
    m2mSetup: 'OAuth 2.0 Client Credentials (M2M) Setup',
    m2mMapping: 'Create a New Client Credentials Mapping',
    companyCertificates: 'Company Certificates',
    permissionError: 'A page that may not be opened',
    login: 'Login',
    roleChooser: 'Choose Role',
    other: 'A page that the guide does not know',
  },
  requirement: {
    integrationName: {
      need: 'Name is “$1”',
      tag: 'Type “$1”',
    },
    integrationState: {
      need: 'State is Enabled',
      tag: 'Choose Enabled',
    },
    tba: {
      need: 'Token-Based Authentication is ticked',
      tag: 'Tick',
    },
    tbaAuthorizationFlow: {
      need: 'TBA: Authorization Flow is not ticked, else NetSuite asks for a callback address',
      tag: 'Untick',
    },
    authorizationCodeGrant: {
      need: 'Authorization Code Grant is not ticked, else NetSuite asks for a redirect address',
      tag: 'Untick',
    },
    clientCredentialsGrant: {
      need: 'Client Credentials (Machine to Machine) Grant is ticked',
      tag: 'Tick',
    },
    scopeOn: {
      need: 'Scope: $1 is ticked',
      tag: 'Tick',
    },
    scopeOff: {
      need: 'Scope: $1 is not ticked',
      tag: 'Untick',
    },
    assistantScope: {
      need: 'Scope: NetSuite AI Connector Service is not ticked; it goes with no other scope',
      tag: 'Untick',
    },
    tbaOff: {
      need: 'Token-Based Authentication is not ticked: this record is for OAuth 2.0 alone',
      tag: 'Untick',
    },
    mapped: {
      need: 'Your certificate is in this list',
      tag: 'Press Create New',
    },
    mappedActive: {
      need: 'It is not revoked',
      tag: 'Revoked: make a new certificate',
    },
    mappedValid: {
      need: 'By the date that NetSuite gives it has not ended, and does not within a day',
      tag: 'Ended, or ends within a day: make a new certificate',
    },
    mappedTo: {
      application: 'It is for the application of the set-up',
      role: 'It is for the role of the set-up',
      entity: 'It is for the user of the set-up',
      tag: 'Made for somebody else',
    },
    mappingEntity: {
      need: 'Entity is the user of the integration: $1',
      tag: 'Choose the user $1',
    },
    mappingRole: {
      need: 'Role is “$1”, never Administrator',
      tag: 'Choose “$1”',
    },
    mappingApplication: {
      need: 'Application is “$1”',
      tag: 'Choose “$1”',
    },
    mappingCertificate: {
      need: 'Certificate is the file that you saved from the guide',
      tag: 'Choose the certificate file',
    },
    tokenApplication: {
      need: 'Application Name is “$1”',
      tag: 'Choose “$1”',
    },
    tokenUser: {
      need: 'User is chosen: $1',
      tag: 'Choose the user $1',
    },
    tokenRole: {
      need: 'Role is “$1”, never Administrator',
      tag: 'Choose “$1”',
    },
    feature: {
      need: '$1 is on',
      tag: 'Tick',
    },
    roleName: {
      need: 'Name is “$1”',
      tag: 'Type “$1”',
    },
    centerType: {
      need: 'Center Type is chosen, such as Classic Center',
      tag: 'Choose one',
    },
    roleActive: {
      need: 'The role is not inactive',
      tag: 'Untick Inactive',
    },
    setupPermission: {
      need: 'Permissions > Setup: $1, $2',
      tag: '$1: $2',
    },
    transactionPermission: {
      need: 'Permissions > Transactions: $1, $2',
      tag: '$1: $2',
    },
    listPermission: {
      need: 'Permissions > Lists: $1, $2',
      tag: '$1: $2',
    },
    reportPermission: {
      need: 'Permissions > Reports: $1, $2',
      tag: '$1: $2',
    },
    anyPermission: {
      need: 'Permissions, any one of: $1',
      tag: '$2: $3',
    },
    customRecordPermission: {
      need: 'Permissions > Custom Record: $1, $2',
      tag: '$1: $2',
    },
    giveAccess: {
      need: 'Give Access is ticked',
      tag: 'Tick',
    },
    employeeRole: {
      need: 'Access > Roles holds “$1”',
      tag: 'Add “$1”',
    },
    employeeActive: {
      need: 'The employee is not inactive',
      tag: 'Untick Inactive',
    },
    accountId: {
      need: 'Account ID is $1',
      tag: 'Expected: $1',
    },
    locationActive: {
      need: 'The location is not inactive',
      tag: 'Untick Inactive',
    },
  },
} as const;
