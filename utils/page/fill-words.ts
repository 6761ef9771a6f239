// Fills the places of a word that came from the background, as utils/texts does it there.

/** `$1` and `$2` become the parameters. */
export function fillWords(text: string, ...params: readonly (string | number)[]): string {
  return text.replace(/\$([12])/g, (_, place: string) => String(params[Number(place) - 1] ?? ''));
}
