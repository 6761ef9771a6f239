// The page that opens once, after the installation.
export const welcome = {
  welcome: {
    what: 'It leads a NetSuite administrator through what a vendor’s integration needs, on NetSuite’s own pages.',
    does: {
      guide: 'On each set-up page it rings the field that is next and says what belongs there.',
      keep: 'Keys and secrets that NetSuite shows once are kept, encrypted, the moment they appear.',
      test: 'It tests the connection with them, and says in words what is wrong and on which page it is put right.',
      handOver: 'It hands them over encrypted, in the form that the vendor’s tool reads.',
    },
    open: 'Open NetSuite',
    haveValues: 'I have the values already',
    then: 'Once you are signed in as an administrator, press the key beside the address bar. The first page to open is proposed there.',
    pin: {
      title: 'Keep it at hand',
      chrome:
        'Press the puzzle piece beside the address bar, then the pin beside Credential Guide for NetSuite.',
      firefox:
        'Press the puzzle piece beside the address bar, then the gear beside Credential Guide for NetSuite, then Pin to Toolbar.',
    },
    keys: {
      popup: 'opens the guide',
      panel: 'opens it beside the page, where it stays',
      card: 'leads from the form to the card, and back',
    },
    permissions: {
      title: 'What it may do',
      pages:
        'Read and mark NetSuite’s set-up pages, and no other page of NetSuite or of anybody else. Where you type your password it does nothing.',
      calls:
        'Call NetSuite when you press Test connection: at most six calls that only read, signed with the values of that account.',
      storage: 'Keep things in this browser, what is secret encrypted.',
      scripts: 'Start on set-up pages that were open already, and where you press Check this page.',
      never:
        'It never presses Save, sends nothing to anybody but NetSuite, and has no server and no statistics.',
    },
  },
} as const;
