// Takes marks off the ends of a text, in one pass: a pattern that looks for the end tries every run of marks on its way.

/** Without the characters of `before` at its beginning, and of `behind` at its end. */
export function strip(text: string, before: string, behind = before): string {
  let [start, end] = [0, text.length];
  while (start < end && before.includes(text[start] ?? '')) start += 1;
  while (end > start && behind.includes(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}
