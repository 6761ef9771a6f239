// How names and labels are compared: NetSuite changes case, blanks and marks between releases, skins and languages.

/** Lower case, of one width, without anything that is neither letter nor digit of any script: `Token Id / Secret*` → `tokenidsecret`. */
export function normaliseLabel(text: string): string {
  // Most labels are plain, and the tables of all scripts cost more than all the rest when they are first needed.
  if (/^[\0-~\xa0]*$/.test(text)) return text.toLowerCase().replace(/[^a-z\d]+/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * A name as it is kept and shown, on one line: without control characters and those that hide others or change their order (Unicode's
 * Cf, bidirectional marks among them), so that nobody reads another name than the one that is there.
 */
export function plainName(name: string): string {
  return name
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/**
 * Names of records: without case and hidden marks, and with one blank for any run of white space, since NetSuite pads and wraps
 * them.
 */
export function normaliseName(name: string): string {
  return name
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

export function isSameName(a: string, b: string): boolean {
  return normaliseName(a) === normaliseName(b);
}

/** What a text of a page stands for in these words, by their normalised labels. A page may say anything: `constructor` is no word. */
export function wordOf(words: Readonly<Record<string, string>>, text: string): string | undefined {
  const label = normaliseLabel(text);
  return Object.hasOwn(words, label) ? words[label] : undefined;
}

/** How NetSuite's lists write a ticked box (English sure, the others likely). */
const yes = ['yes', 'y', 'ja', 'oui', 'sí', 'si', 'sim', 'はい', '是'].map(normaliseLabel);

export function isYes(text: string): boolean {
  return yes.includes(normaliseLabel(text));
}

const no = ['no', 'n', 'nein', 'non', 'não', 'いいえ', '否'].map(normaliseLabel);

export function isNo(text: string): boolean {
  return no.includes(normaliseLabel(text));
}
