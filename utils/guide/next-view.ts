// What a card may ask the popup to show. `another-vendor`: a new set-up.

export const nextViews = ['test', 'another-vendor'] as const;
export type NextView = (typeof nextViews)[number];
