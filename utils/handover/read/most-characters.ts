// How long a text may be.

/** Above the export of a password manager; what is longer is some other file. */
export const MOST_CHARACTERS = 4_000_000;
