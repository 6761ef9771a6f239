// Reads the call behind a label that opens NetSuite's field help: its arguments are the same in every language (sure).

export interface HelpCall {
  readonly field: string;
  readonly recordType: string;
  readonly task: string;
  /** Of the page, as it is written there. */
  readonly title: string;
  /** Last part of the label's key, for example `INTERNAL_ID`. */
  readonly key: string;
}

/** What makes such a call. */
export const HELP_CALL = '[onclick*="nlFieldHelp("]';

export function helpCall(link: Element | null): HelpCall | null {
  const call = link?.getAttribute('onclick') ?? '';
  if (!call.includes('nlFieldHelp(')) return null;
  const parts = [...call.matchAll(/'((?:[^'\\]|\\.)*)'|\bthis\b/g)].map(([, text]) => text ?? '');
  const [, field = '', , recordType = '', , , , task = '', , , , , title = ''] = parts;
  return { field, recordType, task, title: decoded(title), key: /APP:FORMLABEL:(\w+)/.exec(call)?.[1] ?? '' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
