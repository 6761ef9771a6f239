// What the popup says of values that are made here or that the vendor gives, and of a kind that comes to its end.
export const made = {
  made: {
    make: 'Make key and certificate',
    makeHint:
      'Both are made in this browser and stored here, before anything else. The private key never goes to NetSuite; only the certificate does.',
    own: 'I have a key already',
    ownLabel: 'Private key (PEM)',
    ownHint: 'PKCS#8, PKCS#1 or SEC1, without a passphrase; its certificate may stand beside it.',
    useOwn: 'Use this key',
    vendorHint:
      'The vendor keeps the private key and sends you its certificate. Whoever holds that key can log in as the role that you give it: make sure that the certificate is really the vendor’s.',
    vendorLabel: 'Certificate of the vendor (PEM)',
    file: 'File',
    fileInTab: 'To choose a file, open the guide in a tab. Here its content can be pasted.',
    look: 'Look at it',
    words: 'Read these six words to the vendor, over the phone for example. They must be the same there:',
    checked: 'I have compared them with the vendor',
    takeVendors: 'Use this certificate',
    subject: 'Issued to',
    valid: 'Valid',
    algorithm: 'Algorithm',
    certificateId: 'Certificate ID',
    save: 'Save the certificate as a file',
    saveHint: 'NetSuite asks for this file. It holds no secret.',
    saved: 'Certificate saved: $1',
    again: 'Make new ones',
    takeOther: 'Use another certificate',
    againTitle: 'Make a new key and certificate?',
    againText:
      'Do this when the key is lost or known to others. The new certificate must be uploaded too, and what works with the present key stops when you revoke its certificate. The present ones stay under Older values.',
    done: 'Key and certificate are kept',
    taken: 'The certificate is kept',
    reasons: {
      tooSmall: 'This RSA key is too small: NetSuite takes 3072 or 4096 bits.',
      unsupportedSize: 'NetSuite takes RSA keys of 3072 or 4096 bits only.',
      unsupportedCurve: 'NetSuite takes keys on the curves P-256, P-384 and P-521 only.',
      pssKey:
        'This key is of the type RSASSA-PSS, which browsers and many tools cannot use. Make an ordinary RSA key; it signs in the same way.',
      unsupportedType: 'NetSuite takes RSA and EC keys only.',
      damaged: 'It cannot be read: something is missing, or was changed on the way.',
      noKey: 'There is no private key in this text. It begins with -----BEGIN PRIVATE KEY-----.',
      several: 'There is more than one. Paste one only.',
      encrypted:
        'This key is protected by a passphrase. Take it off first, for example with openssl pkcs8 -topk8 -nocrypt.',
      publicKey: 'This is a public key. The private key is wanted.',
      certificate: 'This is a certificate. The private key is wanted.',
      unsupportedForm: 'This form of a key is not read here. Convert it to PKCS#8 in PEM.',
      holdsAKey:
        'A private key stands in this text. Ask for the certificate alone, and tell the sender that this key must not be used any more.',
      noCertificate: 'There is no certificate in this text. It begins with -----BEGIN CERTIFICATE-----.',
      publicKeyOnly: 'This is a public key. NetSuite wants a certificate.',
      expired: 'This certificate is no longer valid. Ask for a new one.',
      notYetValid: 'This certificate is not valid yet.',
      doesNotFit: 'Key and certificate do not belong together.',
    },
    sameHeld:
      'It is kept for token-based authentication of the same application: the Consumer Key of a record is its Client ID.',
    takeSame: 'Take it from there',
    notThere: 'It is kept nowhere for this application.',
    apart: 'Kept apart: not among these values, and in no export.',
  },
  end: {
    soon: {
      one: 'The certificate ends in $1 day, on $2',
      other: 'The certificate ends in $1 days, on $2',
    },
    over: 'The certificate has ended on $1',
    renew:
      'After that day nothing of it works. Make a new key and certificate in the guide, upload the certificate, and hand the values over again.',
  },
  wayOver: {
    title: 'What comes after NetSuite $1',
    why: 'From release $1 on NetSuite takes no new integrations with token-based authentication, and it ends for all in 2028 (Oracle: tentative). OAuth 2.0 client credentials, with a certificate, come in its place.',
    stays: 'What stays: the permissions for records, the user, the location.',
    changes:
      'What changes: the role needs “Log in using OAuth 2.0 Access Tokens” and “REST Web Services”; key and certificate take the place of Consumer Secret, Token ID and Token Secret; the certificate is renewed at least every two years.',
    secondRecord:
      'Make a second integration record for it: both ways then work side by side, and the old one is switched off when the new one is proven.',
    neverReset:
      'Never press Reset Credentials on a record that serves both: it ends what works with it at once, the new way included.',
    go: 'Set up: $1',
    ask: 'Ask the vendor whether it takes OAuth 2.0 client credentials. With its answer the guide can lead you through the rest.',
    none: 'This vendor works over SOAP, which OAuth 2.0 does not reach: with SOAP there is no way over. Ask the vendor when it goes over to REST.',
    noteName: 'the note to the vendor',
    note: 'From release $1 on NetSuite takes no new integrations with token-based authentication. Do you take OAuth 2.0 client credentials (machine to machine, with a certificate)? If so: which scopes, features and permissions do you need, do you hold the private key yourselves, and which algorithm do you read (ES256 or PS256)?',
    noteRest:
      'From release $1 on NetSuite takes no new integrations with token-based authentication, and SOAP ends in 2028. OAuth 2.0 does not reach SOAP. When do you go over to REST web services and OAuth 2.0 client credentials (machine to machine, with a certificate), and what will you need for it?',
  },
} as const;
