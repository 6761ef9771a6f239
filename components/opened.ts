// What the head can open in place of the views.

export const openable = ['set-up', 'another-vendor', 'settings'] as const;
export type Opened = (typeof openable)[number] | null;
