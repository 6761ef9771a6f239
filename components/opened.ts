// What the head can open in place of the views.

export type Opened = 'set-up' | 'another-vendor' | 'settings' | null;
