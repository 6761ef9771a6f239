// Gives a text to the browser's own download, without a permission and without leaving it in memory longer than needed.
interface TextFile {
  readonly text: string;
  readonly fileName: string;
  readonly mimeType: string;
}

/** The browser needs the address for a moment after the click. */
const KEPT_FOR_MS = 10_000;

export function saveFile({ text, fileName, mimeType }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mimeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS);
}
