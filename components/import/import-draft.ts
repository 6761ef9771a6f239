// Under which name what was pasted for an import is remembered: whoever comes back finds the form open.

export const IMPORT_DRAFT = 'import';
