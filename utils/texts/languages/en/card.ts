// What the card and the rings on a NetSuite page say.
export const card = {
  ring: {
    openRow: 'Open this one',
    checkRow: 'Look at this one',
    new: 'Make a new one',
    save: 'Save',
    edit: 'Edit, to set what is missing',
    nextPage: 'Look on the next page',
    openTab: 'Open this tab',
    openGroup: 'Open this group',
  },
  card: {
    title: 'Credential Guide',
    environment: {
      production: 'Production · $1',
      sandbox: 'Sandbox · $1',
      releasePreview: 'Release Preview · $1',
      testDrive: 'Test Drive · $1',
    },
    step: 'Step $1 of $2',
    stepOf: 'Step $1 of $2 · article $3',
    article: 'Article $1',
    collapse: 'Collapse',
    expand: 'Show the guide',
    move: 'Move to another corner',
    progress: {
      count: 2,
      one: '$1 of $2 step done',
      other: '$1 of $2 steps done',
    },
    begin:
      'For whom is this set up, and as whom will it act? Say so once, then the guide knows what to look for.',
    beginAction: 'Before you start',
    moreThanAsked: 'This role may do more than the integration needs: $1. Better without.',
    vendor: 'Set-up',
    anotherVendor: 'Another vendor…',
    look: {
      now: 'Quick look: the guide only looks, nothing has to be changed yet. $1 of $2 steps are right so far.',
      over: 'The quick look is over: $1 of $2 steps are right already.',
      skip: 'Skip the quick look',
    },
    popup: 'Open the guide',
    panel: 'Open beside this page',
    panelHint: 'Keep the guide open beside the page: $1',
    next: 'Next: $1',
    useThisOne: 'Use this one',
    pickOnPage: {
      action: 'Show me the values',
      ask: 'Click the $1, or choose it with Tab and Enter. Esc ends.',
      spot: 'Value $1, ends in $2',
      nothing: 'Nothing on this page looks like the $1. Open the guide and paste it in Credentials.',
      taken: '$1: ends in $2',
      cancel: 'Cancel',
    },
    note: 'Note for a colleague',
    copy: 'Copy',
    copied: 'Copied',
    pick: {
      application: 'Another record is meant',
      role: 'Another role is meant',
      user: 'Choose the user',
      location: 'Choose the location',
      filter: 'Filter by name or ID',
      none: 'Nothing on this page fits',
      more: '$1 more, type to narrow',
    },
    looking: 'Looking at this page…',
    state: {
      met: 'right',
      unmet: 'to do',
      unknown: 'please check',
    },
    group: 'Article $1 · $2',
    right: 'Right already: $1',
    taken: {
      storing: '$1: being stored',
      kept: '$1: kept',
      keptInClear: '$1: $2, kept',
      failed: '$1: not stored',
    },
    capture: {
      storing: 'Both values were seen. Stay on this page until they are stored.',
      stored:
        'Both values are stored in this browser. You may leave this page; NetSuite will not show them again.',
      replaced:
        'They took the place of values that were taken before. Those stay under Older values in the guide.',
      unsorted:
        'Both values are stored in this browser, but this page does not say which is the $1 and which the $2. Press Show me the values and click them, or tell them apart in the guide.',
      tooMany:
        'This page shows new values again and again, so the last ones were not taken. If NetSuite really showed them, copy them by hand into a safe place now.',
      failed:
        'The values could not be stored. Do not leave this page. Copy both by hand into a safe place now, then free some disk space. Storing is tried again every few seconds.',
    },
    list: {
      brought: 'There is no $1 here yet. It comes with what is installed first: make none by hand.',
      done: 'This step is done. The values are kept.',
      noIds:
        'The rows of this list cannot be told apart. Tick Show Internal IDs under Home > Set Preferences > General, save, and open this list again.',
      found: '“$1” exists already. Open it.',
      missing: '“$1” is not in this list. Make a new one.',
      noUser: '“$1” is not in this list. Choose the user here.',
      part: '“$1” is not among the rows shown here. The list has more pages.',
      partOf: '“$1” is not among the $2 rows shown here. The list has $3.',
      longer: 'More rows on one page',
      choose: 'Choose the user that the integration works as.',
      location: 'Choose the location that the vendor works with. $1',
      locationChosen: 'Location ID $1 is kept. Another one can be chosen.',
      locationsChosen: 'Kept: Location ID $1. More can be added.',
      alwaysNew: 'NetSuite shows the values of a token only once, so make a new token for “$1”.',
    },
    otherRecord: 'This record is “$1”. Your set-up means “$2”.',
    tbaGone:
      'This account no longer offers token-based authentication. From release 2027.1 on, Oracle lets nobody make new integrations with it; what exists goes on working for a while. Open the guide: it says what to ask the vendor for. The role, the user and the location that you chose stay as they are.',
    notNoted:
      'This page was read, but the browser has no room to note it. The guide forgets what it saw here when the browser closes.',
    unsettled:
      'Lines of this form are not saved yet, and NetSuite shows only a part of them. Save; then it can be told what is missing.',
    unknownFields: 'A field was not found on this page. Please check it by hand.',
    readyToSave: 'All is set. Press Save.',
    readyToSaveOnce:
      'All is set. Press Save; NetSuite then shows two values once, and they are taken for you.',
    allRight: 'All is right here, and saved.',
    saved: 'NetSuite has saved it.',
    notKnownToBeSaved: 'Whether the form before this page was saved is not known. Open it again to see.',
    pressEdit: 'Something is missing here. Press Edit to set it.',
    waitsFor: 'Step $1 comes first.',
    waitsForOauth2:
      'Step $1 comes first. While OAuth 2.0 is off, its permissions are missing from the list without a word.',
    waitsForFeatures:
      'Step $1 comes first. While token-based authentication is off, its permissions are missing from the list without a word.',
    needsEmail: 'NetSuite gives access only to an employee with an e-mail address.',
    webServicesOnly:
      "This role is Web Services Only. It works for SOAP and REST web services, but it cannot open NetSuite's pages or call RESTlets.",
    testAgain: 'Test again',
    test: 'Test the connection',
    copyName: 'Copy “$1”',
    alsoTba:
      'This record also serves token-based authentication. NetSuite shows no Client ID again: the Consumer Key is the Client ID. A second record for OAuth 2.0 alone is better. Never press Reset Credentials here: it ends what works with this record at once.',
    mapping: {
      noCertificate:
        'There is no certificate yet. Make key and certificate in the guide first, and save the certificate as a file.',
      missing:
        'Your certificate is not in this list yet. Press Create New, choose user, role and application, and the file that you saved from the guide. Its Certificate ID will be $1. If you have just uploaded it, load this page again.',
      unread:
        'Rows of this list have no Certificate ID that can be read here. Look for $1 yourself; if it is there, it is uploaded.',
      found: 'Your certificate is here: $1. NetSuite says that it is valid until $2.',
      shortened:
        'NetSuite has shortened it: it ends on $1, not on $2. Make a note of the date; after it, nothing of this works.',
      five: '“$1” has five active certificates, and NetSuite takes no sixth. Revoke one that nobody uses first.',
      sameCombination:
        'The certificate $1 is for the same application, role and user, and NetSuite takes one for each. Revoke it first if nobody uses it, or choose another role or user.',
      holdsKey:
        'This file holds the private key. Never upload it: choose the certificate file that you saved from the guide.',
      otherFile:
        'This file is not the certificate of this set-up. Choose the one that you saved from the guide.',
      noApplication:
        'If “$1” is not among the applications, Client Credentials (Machine to Machine) Grant is not ticked on its integration record. Tick it there and save, then load this form again.',
      wrongPage:
        'This is not the page for the certificate: these certificates sign documents. Go to Setup > Integration > Manage Authentication > OAuth 2.0 Client Credentials (M2M) Setup.',
    },
    afterTest: {
      failed: 'The connection test failed. One of the things to look at is here.',
      mended: 'This was seen right since the test failed. Test again.',
    },
    audit: {
      noTest: 'No connection test of this set-up was refused a login, so there is nothing to look up here.',
      noDetail:
        'Tick Use Advanced Search and add the columns Detail, Token-based Access Token Name and Token-based Application Name. The column Detail names the reason.',
      noRow:
        'None of these rows is of the last test. Look at later pages of the list, or search today only. If there is none at all, the test went to another account, or NetSuite wrote none.',
      found: 'The row of the last test is here, and names the reason.',
    },
    account: {
      agrees: 'The Account ID agrees with the address of this page.',
      differs:
        'The Account ID on this page was not found, or it is not the one in the address, $1. Please check it by hand.',
    },
    location: {
      offer: 'The internal ID of this location is $1. Is it the one that the vendor works with?',
      chosen: 'Location ID $1 is kept.',
    },
    refused: {
      missing: 'NetSuite has no such page here. Look for it in the menu: $1. NetSuite says: $2',
      permission:
        'NetSuite does not let this role open the page. Ask an administrator for it, or let a colleague do this step: the note below says what to do. Then open the page again. NetSuite says: $1',
      featureOff:
        'NetSuite does not open this page while token-based authentication is off. Enable Features comes first. NetSuite says: $1',
      loginDisabled:
        'No token was made: NetSuite refuses this role. Go back and choose the role “$1” and its user, never Administrator. If it is that role already, see that neither role nor employee is inactive.',
    },
    notKept: {
      consumer:
        'This record exists, but its Consumer Key and Secret are not kept here, and NetSuite does not show them again. If both stand on this page now, press Show me the values. If somebody has them, ask with the note below, and enter them in the guide under Credentials. Or make a second record under another name, and go on with the rest meanwhile. Reset Credentials comes last: it stops every system that uses the old pair.',
      client:
        'This record exists, but its Client ID is not kept here, and NetSuite does not show it again. If it stands on this page now, press Show me the values. The Client ID is the same as the Consumer Key: if somebody has that, enter it in the guide under Credentials. Or make a second record under another name, and go on with the rest meanwhile. Reset Credentials comes last: it stops every system that uses the old pair.',
      token:
        'The values of this token are not kept here, and NetSuite does not show them again. If both stand on this page now, press Show me the values. Else make a new token, or ask with the note below who has them, and enter them in the guide under Credentials.',
    },
    handedOver: {
      consumer:
        'The Consumer Key and Secret of this record were exported, and deleted here afterwards. Reset them only if the export is lost.',
      client:
        'The Client ID of this record was exported, and forgotten here afterwards. Reset it only if the export is lost.',
      token:
        'The values of this token were exported, and deleted here afterwards. Make a new token only if the export is lost.',
    },
    reset: {
      consumer:
        'Reset Credentials below gives a new Consumer Key and Secret and ends the old pair everywhere at once. Access tokens stay valid, with the new pair.',
      client:
        'Reset Credentials below gives a new Client ID and ends the old one everywhere at once, certificates included.',
      token: "A token's values cannot be shown again. Make a new token; revoke this one if nobody uses it.",
    },
    alreadyKept: {
      consumer: 'The Consumer Key and Secret of this record are kept. Do not reset them.',
      client: 'The Client ID of this record is kept. Do not reset it.',
      token: 'The values of this token are kept.',
    },
  },
  note: {
    ask: 'Could you please set this in NetSuite account $1, for the integration “$2”? My role may not open the page.',
    askValues:
      'Do you have the $1 of “$2” in NetSuite account $3? NetSuite shows them only once, and I need them for the same integration.',
    sendEncrypted: 'Please send them encrypted, never by e-mail or chat in clear; or read them out to me.',
    menu: 'Page: $1',
    link: '$1',
    oneTime:
      'NetSuite then shows two values once. Please do not send them by e-mail or chat; let us take them over together.',
    orPermission: 'Or give my role the permission that is missing. NetSuite says: $1',
    after: 'Tell me when it is done, and I go on from there.',
  },
} as const;
