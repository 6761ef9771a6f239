// The card as it stands on the page, for the script that leads to it by keys: the isolated world is shared by all of ours.

/** No page reaches it; empty where no card was drawn. */
export const cardWorld = globalThis as {
  credentialGuideCard?: HTMLElement;
  /** Where the person was on the page before. */
  credentialGuideLeft?: HTMLElement | null;
};
