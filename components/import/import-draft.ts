// Under which name what was pasted for an import is remembered: whoever comes back finds the form open.

export const IMPORT_DRAFT = 'import';

/** Whether it was read: then it is read again, and goes on where it was left. */
export const READ_DRAFT = 'import read';
