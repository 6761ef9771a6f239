// A tagged template for HTML that escapes everything unless it is HTML already.

export interface Html {
  readonly html: string;
}

export type HtmlValue = string | number | Html | null | undefined | false | readonly HtmlValue[];

// Attributes are always in double quotes here, so an apostrophe stays as it is, as in NetSuite's own inline handlers.
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

export function raw(text: string): Html {
  return { html: text };
}

function write(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  return value.map(write).join('');
}

export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = strings[0] ?? '';
  values.forEach((value, at) => {
    text += write(value) + (strings[at + 1] ?? '');
  });
  return { html: text };
}

/** JSON for an inline script: a closing tag or a comment inside a value must not end the script. */
export function json(value: unknown): Html {
  return raw(JSON.stringify(value).replace(/</g, '\\u003c'));
}

/** Line breaks of a long text, as NetSuite shows them in view mode. */
export function lines(text: string): Html {
  return raw(escapeHtml(text).replace(/\r?\n/g, '<br>'));
}
