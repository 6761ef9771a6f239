// Whether *Fill in* may be used, as somebody has set it, and what was met on this page.

export interface FillState {
  readonly isOn: boolean;
  /** It was pressed once, so that it need not be explained again. */
  readonly isExplained: boolean;
  /** Somebody has said that it may be used in production accounts. */
  readonly isForProduction: boolean;
  /** Requirements of this page that it was tried for and did not bring about: they are done by hand. */
  readonly failed: readonly string[];
  /** The page before this one went away while it was being written: how much of what was listed stood there then. */
  readonly left: { readonly filled: number; readonly all: number } | null;
}
