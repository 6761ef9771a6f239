/** Unpacks a zip that pack.mjs made, into a folder; gives the number of files. */
export function unpack(zip: Buffer, folder: string): number;
