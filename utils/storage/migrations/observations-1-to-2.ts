// Frozen. Version 1 had observations under a key of page and record, which the page could choose, and sorted them by time; version 2
// has a list in order. What is larger than a page should be goes: it is read again when the page is opened.

interface Version1 {
  readonly reading: {
    readonly fields: Readonly<Record<string, { readonly by: string }>>;
    readonly listPage?: { readonly at: number; readonly of: number };
  };
  readonly at: number;
}

const MOST_CHARACTERS = 24 * 1024;

export function observations1To2(stored: unknown): unknown {
  return Object.fromEntries(
    Object.entries(stored as Record<string, Record<string, Version1>>).map(([account, observations]) => [
      account,
      Object.values(observations)
        .filter((observation) => JSON.stringify(observation).length <= MOST_CHARACTERS)
        .sort((a, b) => a.at - b.at)
        .map(({ reading, at }, position) => ({ reading: readingOf(reading), at, seq: position + 1 })),
    ]),
  );
}

function readingOf({ fields, listPage, ...rest }: Version1['reading']): object {
  return {
    ...rest,
    fields: Object.fromEntries(
      Object.entries(fields).map(([id, { by, ...field }]) => [id, { ...field, source: by }]),
    ),
    ...(listPage === undefined ? {} : { listPage: { page: listPage.at, of: listPage.of } }),
  };
}
