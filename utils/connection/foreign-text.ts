// Text that NetSuite, or whoever answered in its place, wrote: cut to size and made harmless before it is kept.

const MAX_LENGTH = 200;

/**
 * Control, format and direction signs become blanks, blanks are joined, the rest is cut to `maxLength` (at most 200) UTF-16
 * units. Null for nothing.
 */
export function foreignText(text: string | null, maxLength = MAX_LENGTH): string | null {
  if (text === null) return null;
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const limit = Math.min(maxLength, MAX_LENGTH);
  // A cut through a surrogate pair would leave half a sign.
  const cut = plain.length > limit ? `${plain.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : plain;
  return cut === '' ? null : cut;
}

/** An error code such as `WS_PERMISSION_REQD` or `token_rejected`; null for anything that is not shaped like one. */
export function foreignCode(text: string | null): string | null {
  const code = text?.trim() ?? '';
  return /^[A-Za-z][A-Za-z_]{1,49}$/.test(code) ? code : null;
}

const DOTS = '••••••••';

/**
 * Covers every run of eight or more letters and digits that holds one of `secrets` or is a part of one, in any case: an
 * answer may echo what it was sent, and an echo that was cut holds only a part.
 */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const hidden = secrets.filter((value) => value !== '').map((value) => value.toLowerCase());
  return text.replace(/[A-Za-z0-9]{8,}/g, (run) => {
    const lower = run.toLowerCase();
    return hidden.some((value) => value.includes(lower) || lower.includes(value)) ? DOTS : run;
  });
}
