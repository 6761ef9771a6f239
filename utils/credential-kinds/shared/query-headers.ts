// The headers that SuiteQL wants besides the login (Oracle help, section_157909186990; sure).

export const queryHeaders = { 'Content-Type': 'application/json', Prefer: 'transient' } as const;
