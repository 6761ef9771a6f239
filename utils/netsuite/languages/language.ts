// What NetSuite's English words are in another language. Data only, and only one more candidate: ids come first everywhere.

export interface Language {
  /** As in the document's `lang`. */
  readonly code: string;
  /** English → as it was met in markup, screenshots or documents of others. */
  readonly met: Vocabulary;
  /** English → plausible, met nowhere. One more candidate for a label; that it is on the page at all is what confirms it. */
  readonly unverified: Vocabulary;
}

export type Vocabulary = Readonly<Record<string, string | readonly string[]>>;
