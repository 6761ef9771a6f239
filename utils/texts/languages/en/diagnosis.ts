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
    roleOrUser:
      'Check that the user still has the role, that Give Access is on, and that neither user nor role is inactive. The role must allow access tokens and must not be Web Services Only.',
    wrongSecrets:
      'Compare all four values with their source. If a secret was lost, reset the credentials or make a new token.',
    auditTrail:
      'Open the Login Audit Trail and look at the column Detail of this attempt. It names the reason.',
    tokenLoginPermission:
      'Give the role User Access Tokens or Log in using Access Tokens, then save the role.',
    webServicesOnly:
      'Check whether the role is marked Web Services Only. Such a role can use SOAP but not RESTlets.',
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
    fulfillOrdersPermission:
      'If only Item Fulfillment is refused although the role has it, try adding Fulfill Orders.',
    subsidiaryRestriction: 'Check whether the role is restricted to certain subsidiaries or locations.',
    locationNotThere: 'Take the internal ID of the location from the list of locations.',
    locationPermission:
      "Compare the Location ID with the location's own page. To have it tested, give the role Locations at level View.",
    copyAgain: 'Copy the values again, whole and without blanks.',
    swappedBoxes: 'Check that each value stands in its own box.',
    waitAndRetry: 'Wait a few minutes and test again.',
    network: 'Check the internet connection.',
    proxy: "Ask your network administrator whether a proxy or filter answers in NetSuite's place.",
    restTooOld: "This account's release may not have this REST call yet. Nothing needs to be done.",
    ourFault: 'This is a fault of the extension. Please report it.',
    noConnection: 'Connect this computer to the internet and test again.',
    webServicesLoad:
      'NetSuite may refuse a login while the account has too many requests at the same time, or after several refused logins. Wait 30 minutes and test again.',
    testAgain: 'This answer does not go with those of the other checks. Wait a few minutes and test again.',
  },
} as const;
