// What TypeScript knows of first-load.mjs.

/** The paths inside `directory` that `page` (such as popup.html) loads at first, itself among them. */
export function firstLoad(directory: string, page: string): string[];
