// A user or a role as people know it: by name, with NetSuite's internal id in brackets.

/** The id alone where no page has shown the name; null where the id is not known. */
export function recordInWords(id: string | null, names: Readonly<Record<string, string>>): string | null {
  const name = id !== null && Object.hasOwn(names, id) ? names[id] : undefined;
  return name === undefined || id === null ? id : `${name} (${id})`;
}
