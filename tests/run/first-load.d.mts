// What TypeScript knows of first-load.mjs.

/** The paths inside `directory` that `page` (such as popup.html) loads at first, itself among them. */
export function firstLoad(directory: string, page: string): string[];

/** The files with the texts of the views in English, which a page loads beside `firstLoad` before it draws. */
export function textsOfPages(directory: string): string[];
