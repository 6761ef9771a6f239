// Who wrote an answer: NetSuite, or something on the way to it. Only what NetSuite said counts as its word.
import type { Answered } from './call';
import type { Answerer } from './check';
import { foreignText } from './foreign-text';
import { gatewayPage, netsuitePage, portalPage, products } from './known-products';

export interface AnswerSource {
  readonly answeredBy: Answerer;
  /** The product that shows itself, by a name of ours, or null. */
  readonly product: string | null;
  /** The title of a page that came in place of data: what the person would see in a tab. */
  readonly title: string | null;
}

/** `isNetSuiteForm`: the text has the form of what NetSuite answers there, success or not. */
export function sourceOf(answered: Answered, isNetSuiteForm: boolean): AnswerSource {
  const { status, challenge, headers, text } = answered;
  const title = titleOf(text);
  const by = (answeredBy: Answerer, product: string | null = null) => ({ answeredBy, product, title });
  if (isNetSuiteForm) return by(ageOf(answered) > 0 ? 'cache' : 'netsuite');
  const schemes = challenge ?? '';
  if (isOurChallenge(schemes)) return by('netsuite');
  if (status === 511) return by('portal');
  const shown = `${headers['server'] ?? ''}\n${headers['via'] ?? ''}\n${headers['x-squid-error'] ?? ''}`;
  const product = products.find(
    ({ page, header }) => page?.test(text) === true || header?.test(shown) === true,
  );
  if (product !== undefined) return by(product.type, product.name);
  if (headers['cf-ray'] !== undefined) return by('edge', 'Cloudflare');
  if (status === 407 || headers['proxy-authenticate'] !== undefined || isGatewayChallenge(schemes))
    return by('gateway');
  if (netsuitePage.test(text)) return by('netsuite');
  if (portalPage.test(text)) return by('portal');
  return by(gatewayPage.test(text) ? 'gateway' : 'other');
}

/** How long a cache has had the answer, in seconds: its `Date` is that much older (RFC 9111, 5.1). */
export function ageOf({ headers }: Pick<Answered, 'headers'>): number {
  const age = headers['age'] ?? '';
  return /^\s*\d{1,9}\s*$/.test(age) ? Number(age) : 0;
}

/** NetSuite's own challenges name the account (Oracle help, subsect_158521885412; sure for Bearer, likely for OAuth). */
function isOurChallenge(schemes: string): boolean {
  return /^\s*(?:OAuth\b|Bearer\b.*(?:error="?(?:invalid_token|invalid_request|insufficient_scope)|realm="?\w{3,20}(?:[_-]\w+)?"?\s*(?:,|$)))/i.test(
    schemes,
  );
}

/** NetSuite asks for no password and knows no domain: whoever does is on the way. */
function isGatewayChallenge(schemes: string): boolean {
  return /(?:^|,\s*)(?:Basic|Negotiate|NTLM|Digest|Kerberos)\b/i.test(schemes);
}

function titleOf(text: string): string | null {
  const title = /<title[^>]{0,200}>([^<]{1,300})/i.exec(text)?.[1] ?? null;
  return foreignText(title, 100);
}
