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

/** An error code such as `WS_PERMISSION_REQD`, `REQUIRED_2FA` or `token_rejected`; null for anything that is not shaped like one. */
export function foreignCode(text: string | null): string | null {
  const code = text?.trim() ?? '';
  return /^[A-Za-z][A-Za-z0-9_]{1,59}$/.test(code) ? code : null;
}

const DOTS = '••••••••';
/** Fewer characters of a secret in a row tell nothing, and stand in many a harmless word. */
const TELLING = 8;
const SHORTEST = 4;
const FRAME = /-----(?:BEGIN|END) [A-Z0-9 ]{1,60}-----/g;

/**
 * Covers what holds one of `secrets` or a telling part of one, in any case: an answer may echo what it was sent, an echo may be cut
 * or on one line, and a key of several lines may come back escaped. Secrets of fewer than four characters are none.
 */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const hidden = secrets
    // Half a character cannot be percent-encoded, and no foreign text has one.
    .map((value) => value.replace(/\p{Cs}/gu, '').trim())
    .filter((value) => value.length >= SHORTEST);
  const whole = hidden.flatMap((value) => [value, value.replace(/\s+/g, ' '), encodeURIComponent(value)]);
  // The frame of a key is the same for all, and its words may be those of a name or a sentence.
  const letters = hidden.map((value) => lettersOf(value.replace(FRAME, '')));
  const covered = whole.reduce((rest, form) => rest.replace(literally(form), DOTS), text);
  return covered
    .replace(/[A-Za-z0-9+/=_%-]{8,}/g, (run) => (isTelling(lettersOf(run), letters) ? DOTS : run))
    .replace(new RegExp(`[A-Za-z0-9]*${DOTS}[A-Za-z0-9]*`, 'g'), DOTS);
}

function literally(text: string): RegExp {
  return new RegExp(text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'), 'gi');
}

/** Letters and digits alone, without what base64 and percent signs put between them. */
function lettersOf(text: string): string {
  return text.replace(/%[0-9a-f]{2}|[^a-z0-9]/gi, '').toLowerCase();
}

function isTelling(run: string, secrets: readonly string[]): boolean {
  return secrets.some((value) => {
    if (value.length < TELLING) return value.length >= SHORTEST && run.includes(value);
    for (let start = 0; start + TELLING <= run.length; start++)
      if (value.includes(run.slice(start, start + TELLING))) return true;
    return false;
  });
}
