// What an answer can prove or disprove of the way to NetSuite, whatever the kind of credentials.

export const wayClaims = [
  /** NetSuite answers. */
  'host',
  /** There is such an account: it has addresses. */
  'account-known',
  /** The addresses are those of the account's data centre. */
  'host-of-account',
  /** Nothing on the way answers in NetSuite's place; only ever disproved. */
  'no-proxy',
  /** The network asks for no sign-in of its own; only ever disproved. */
  'no-portal',
] as const;

/** What every login proves of the account's addresses. */
export const accountClaims = ['account-known', 'host-of-account'] as const;
