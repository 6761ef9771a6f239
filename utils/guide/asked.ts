// What everything that a recipe asks for may say of itself: why, when, and what it rests on in the vendor's article.

/** All of a list must hold. */
export type Condition =
  /** A feature of the account, by NetSuite's id in lower case, is on, or with `false` off. */
  | { readonly feature: string; readonly is?: boolean | undefined }
  /** The account has subsidiaries. */
  | { readonly oneWorld: boolean }
  /** The person said so before the start, or with `false` did not. */
  | { readonly choice: string; readonly is?: boolean | undefined };

export interface Asked {
  /** Id of the step in which it is done. */
  readonly step: string;
  readonly reason: string;
  /** It is asked for only then. */
  readonly when?: readonly Condition[] | undefined;
  /** The place in the article that it rests on, in own words. */
  readonly place?: string | undefined;
  /** What the article leaves open about it. */
  readonly uncertain?: string | undefined;
  /** What would do as well and allow less. */
  readonly least?: string | undefined;
}
