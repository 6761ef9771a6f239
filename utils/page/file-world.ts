// What a chosen file holds is read by the script of pages that take one; it lies in the isolated world that both scripts share.

/** Empty on pages that take none. */
export const fileWorld = globalThis as {
  /** Null until it is known; see `FileContent`. */
  credentialGuideFile?: (file: File) => string | null;
  /** Looks at the page again: what a file holds is known a moment after it was chosen. */
  credentialGuideLook?: () => void;
};
