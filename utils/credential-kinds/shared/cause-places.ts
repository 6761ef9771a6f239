// Where a cause is put right that every kind has: its step and its page.

/** No page, and no step. */
export const elsewhere = { step: null, page: null } as const;
export const features = { step: 'features', page: 'enable-features' } as const;
export const role = { step: 'role', page: 'role-record' } as const;
