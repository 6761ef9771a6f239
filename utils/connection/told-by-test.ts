// What comes of letting a login tell which of two values is which.

/**
 * `neither`: NetSuite refused the login both ways. `not-reached`: no login was answered, so nothing is known. `not-now`: none was
 * tried.
 */
export type ToldByTest = 'told' | 'neither' | 'not-reached' | 'not-now';
