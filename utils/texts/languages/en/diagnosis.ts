// What may be behind a failed connection test: said by the card, on the page where it is put right, and by the views.
export const diagnosis = {
  diagnosis: {
    clock: 'Set the clock of this computer to the right time and test again.',
    mixedGenerations:
      'Check that key and token belong together. After Reset Credentials the old Consumer Key and Consumer Secret no longer work.',
    integrationState:
      'Check that the State of the integration record is Enabled, that Token-Based Authentication is on there, that its credentials were not reset since, and that the feature is still on for the account.',
    keyUnknown:
      'No integration of this account has this Consumer Key. Compare it with its source. If the credentials were reset, or the account is another one, take the new pair.',
    integrationOrToken:
      'Check that the integration is Enabled and its token-based authentication on, and that the access token is active, of this application, and made in this account.',
    tokenState:
      'Check that the access token is active, was made for this application, and was made in this account. A sandbox refresh deletes tokens.',
    tokenOfOtherRole:
      'The token was made for another role than the one of this set-up. Make a new token for the right role, never for Administrator.',
    userLocked: 'NetSuite has locked this user after refused logins. Wait 30 minutes before the next test.',
    userLockedFor:
      'NetSuite has locked this user after refused logins. Wait $1 minutes before the next test.',
    roleOrUser:
      'Check that the user still has the role, that Give Access is on, and that neither user nor role is inactive. The role must allow access tokens and must not be Web Services Only.',
    userRefused:
      'Open the employee and make sure that Inactive is not ticked, Give Access is on, and the role is listed.',
    permissionNamed:
      'Give the role the permission that NetSuite names, $1, then save the role. Before the arrow stands the subtab of Permissions.',
    featureNamed: 'Turn on the feature that NetSuite names, $1, under Enable Features.',
    twoFactor:
      'Use a role that does not need two-factor authentication for logins without a token: not Administrator, and without permissions such as Access Token Management that force it.',
    wrongHost:
      'Compare the Account ID with Company Information. A sandbox has another one than production, and the address follows from it.',
    noSuchAccount:
      'Compare the Account ID with Company Information. No address of NetSuite is known for it so far.',
    portal: 'Open any page in the browser, sign in to the network there, and test again.',
    cache: 'Ask your network administrator to keep NetSuite out of the cache of the proxy.',
    loginNotSeen:
      'Ask your network administrator whether a proxy takes the login out of requests to NetSuite, such as the header Authorization.',
    origin:
      'Have the vendor test the values. A browser extension may be refused where the application of the vendor is not.',
    edge: 'Test again from another network. The network in front of NetSuite does not let this one in.',
    unknownAnswer:
      'Look up the code and the message of the answer below, or send the result to whoever helps. The guide does not know this answer.',
    wrongSecrets:
      'Compare all four values with their source. If a secret was lost, reset the credentials or make a new token.',
    tokenLoginPermission:
      'Give the role User Access Tokens or Log in using Access Tokens, then save the role.',
    webServicesOnly:
      'Check whether the role is marked Web Services Only. Such a role can use SOAP and REST web services, but not RESTlets.',
    roleInactive: 'Open the role and make sure that Inactive is not ticked.',
    userInactive: 'Open the employee and make sure that Inactive is not ticked and Give Access is on.',
    wrongAccount:
      'Compare the Account ID with Company Information, and check that key and token were made in that account.',
    accountSpelling:
      'Write the Account ID as Company Information shows it, in upper case with an underscore.',
    accountState: 'Ask NetSuite Support or your account manager about the state of the account.',
    ipRules:
      "Allow this network address in the IP address rules of company, employee or role. The vendor's address may need its own entry.",
    tbaFeature: 'Turn on Token-based Authentication under Enable Features, SuiteCloud.',
    soapFeature: 'Turn on SOAP Web Services under Enable Features, SuiteCloud.',
    restFeatures: 'Turn on REST Web Services and SuiteAnalytics Workbook under Enable Features.',
    soapPermission: 'Give the role SOAP Web Services at level Full, then save the role.',
    restPermission: 'Give the role REST Web Services at level Full, then save the role.',
    recordPermission:
      'Add the missing record permission to the role under Permissions, Transactions, then save the role.',
    recordFeature: 'Turn on the feature to which these records belong, under Enable Features.',
    fulfillOrdersPermission:
      'If only Item Fulfillment is refused although the role has it, try adding Fulfill Orders.',
    subsidiaryRestriction:
      'Check whether the role is restricted to certain subsidiaries, locations, departments or classes.',
    locationNotThere: 'Take the internal ID of the location from the list of locations.',
    locationPermission:
      "Compare the Location ID with the location's own page. To have it tested, give the role Locations at level View.",
    copyAgain: 'Copy the values again, whole and without blanks.',
    swappedBoxes: 'Check that each value stands in its own box.',
    waitAndRetry: 'Wait a few minutes and test again.',
    network: 'Check the internet connection, and whether this network lets requests to NetSuite out.',
    proxy:
      "Ask your network administrator whether a proxy or filter stands in NetSuite's place, or opens secure connections to it.",
    workbookFeature: 'Turn on SuiteAnalytics Workbook under Enable Features, Analytics.',
    workbookPermission:
      'Give the role SuiteAnalytics Workbook at level Edit, under Permissions, Reports, then save the role.',
    scriptFeatures: 'Turn on Client SuiteScript and Server SuiteScript under Enable Features, SuiteCloud.',
    restletIds:
      "Compare the ids of script and deployment with the vendor's. The deployment must be there, be Deployed, and have the status Released.",
    restletAudience:
      'Open the script deployment and add this role to its Audience. The status must be Released, and a role that is Web Services Only cannot call it.',
    restletScript:
      'Ask the vendor about the message: the script itself answered so. It was called without parameters, which may be all that it complains of.',
    restTooOld: "This account's release may not have this REST call yet. Nothing needs to be done.",
    ourFault: 'This is a fault of the extension. Please report it.',
    oauth2Feature: 'Turn on OAuth 2.0 under Enable Features, SuiteCloud.',
    restFeature: 'Turn on REST Web Services under Enable Features, SuiteCloud.',
    clientUnknown:
      'Compare the Client ID with its source. It changes when the credentials of the integration record are reset, and another account has another one.',
    applicationId:
      'Take the Client ID, which NetSuite shows once when the integration record is saved. The Application ID on the record is something else.',
    oauth2IntegrationState:
      'Check that the integration record is there, that its State is Enabled, and that its credentials were not reset since.',
    grant: 'Tick Client Credentials (Machine to Machine) Grant on the integration record, then save it.',
    scope: 'Tick the scopes that are needed on the integration record, then save it.',
    mapping:
      'Check on the page OAuth 2.0 Client Credentials (M2M) Setup that the certificate with this Certificate ID is there for this application, and neither revoked nor expired. In place of such a one make a new key and certificate. A sandbox refresh removes certificates.',
    mappedToOther:
      'Upload the certificate again for the right role, user and application. One that is there cannot be changed, and a certificate that was used once needs a new one in its place.',
    mappedWhom:
      'Look on the page OAuth 2.0 Client Credentials (M2M) Setup for which user and role the certificate is, and whether that user has that role.',
    certificateEnded:
      'Make a new key and certificate and upload the certificate. NetSuite takes none that has expired, or that is not valid yet.',
    wrongKey:
      'Check that the private key belongs to the certificate with this Certificate ID. If the key is lost, make a new key and certificate.',
    otherSet:
      'Take private key, certificate and Certificate ID from one set. If one of them is lost, make a new key and certificate.',
    keyRefused:
      'Make a new key and certificate here, or bring an RSA key of 3072 or 4096 bits or an EC key on P-256, P-384 or P-521, without a passphrase.',
    otherAlgorithm: 'Hand over the algorithm that goes with the private key.',
    loginPermission:
      'Give the role Log in using OAuth 2.0 Access Tokens, then save the role. The permission of a similar name for access tokens alone is not enough.',
    rolePermissions:
      'Give the role Log in using OAuth 2.0 Access Tokens, and REST Web Services at level Full, then save the role.',
    oauth2RoleOrUser:
      'Check that the user of the certificate still has its role, that Give Access is on, that neither user nor role is inactive, and that the role has Log in using OAuth 2.0 Access Tokens and REST Web Services.',
    oauth2WebServicesOnly:
      'The role is marked Web Services Only. Such a role reaches REST web services, but no RESTlets.',
    userLanguage:
      'Set the language of the user to that of the company, under Home, Set Preferences. REST web services accept no other one.',
    oauth2WrongAccount:
      'Compare the Account ID with Company Information, and check that integration record and certificate were made in that account.',
    noConnection: 'Connect this computer to the internet and test again.',
    webServicesLoad:
      'NetSuite may refuse a login while the account has too many requests at the same time, or after several refused logins. Wait 30 minutes and test again.',
    testAgain: 'This answer does not go with those of the other checks. Wait a few minutes and test again.',
  },
} as const;
