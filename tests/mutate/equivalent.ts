// Faults that change nothing anybody could see, each with the reason. They are named and another place is drawn in their stead.

/** `file:line what`, as the list prints it, without the code behind the colon. */
export const equivalent: Readonly<Record<string, string>> = {};
