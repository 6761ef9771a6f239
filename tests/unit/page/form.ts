// Writes NetSuite's markup of a form's fields for tests of what is read there.

/** A field as NetSuite shows it, with an id that says nothing. */
export function fieldHtml(label: string, value: string, id = 'x'): string {
  return `<div class="uir-field-wrapper" data-walkthrough="Field:${id}"><span id="${id}_fs_lbl_uir_label" class="uir-label"><span id="${id}_fs_lbl"><a>${label}</a></span></span>${value}</div>`;
}

export function shownHtml(value: string): string {
  return `<span class="uir-field inputreadonly">${value}</span>`;
}

/** The title of the group that the following fields are in. */
export function groupHtml(title: string): string {
  return `<div class="fgroup_title">${title}</div>`;
}

export function parseForm(...parts: readonly string[]): Document {
  return new DOMParser().parseFromString(parts.join(''), 'text/html');
}
