// Where our views are open, which decides what they belong to and whether they close by themselves.

/**
 * `popup`: opened from the toolbar, belongs to the active tab, closes on a click elsewhere. `panel`: beside the page, as side panel of
 * Chrome or sidebar of Firefox; follows the active tab. `tab`: in a tab of its own.
 */
export type Surface = 'popup' | 'panel' | 'tab';
