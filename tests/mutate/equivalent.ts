// Faults that change nothing anybody could see, each with the reason. They are named and another place is drawn in their stead.

/** `file:line what`, as the list prints it, without the code behind the colon. */
export const equivalent: Readonly<Record<string, string>> = {
  'utils/account/capture-bounds.ts:46 bound moved':
    'it differs only for a moment that is exactly a minute ago, by a clock of microseconds',
  'utils/page/overlay/rings.ts:52 statement removed':
    'after the guide has ended the observer finds nothing to do, and goes with the page',
};
