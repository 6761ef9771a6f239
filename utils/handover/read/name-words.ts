// What the words around a name say: that it is NetSuite's, of which environment, or that it belongs to another system.
import type { Word } from './words';

/** Parts of names that only say where a set of values is used. */
const environments =
  /^(?:prod|production|produktion|live|sandbox|sandkasten|sb|sbx|dev|development|test|testing|qa|uat|stage|staging|rp|preview|old|new|alt|neu|current|next|primary|secondary|backup)$/;

export function environmentWord(text: string): boolean {
  return environments.test(text);
}

const ofNetSuite = /^(?:netsuite|ns|nsconf|suitetalk|suiteql|restlet|restlets|suitecloud|suite|tba|nso)$/;

/** Parts that say nothing. */
const neutral =
  /^(?:net|o|auth|oauth|oauth1|oauth2|m2m|soap|rest|web|services|service|api|app|application|integration|integrations|connector|connection|config|conf|settings|setting|credentials|credential|creds|cred|env|environment|var|vars|export|set|const|let|string|public|private|static|final|self|this|the|my|our|your|a|an|is|its|is|erp|default|base|data|value|values|secret|secrets|netsuiteupload|upload|client|lob|id|no|nr|das|der|die|den|le|la|el|il|und|and|y|et|e|here|hier|de|du|of|for|x|tap|target|source|db|jdbc|odbc|airbyte|meltano|dbt|svc|\d+)$/;

/** Systems whose keys lie beside NetSuite's. Not whole: what is not known here must agree in other ways. */
const otherSystems =
  /^(?:shopify|shopware|slack|github|gitlab|bitbucket|stripe|paypal|adyen|klarna|aws|amazon|azure|google|gcp|firebase|salesforce|sfdc|hubspot|zendesk|twilio|sendgrid|mailchimp|mailgun|jira|atlassian|confluence|okta|auth0|datadog|sentry|newrelic|openai|anthropic|dropbox|facebook|instagram|linkedin|twitter|tiktok|xero|quickbooks|qbo|sap|dynamics|workday|magento|woocommerce|woo|bigcommerce|etsy|ebay|walmart|easypost|fedex|ups|usps|docusign|plaid|avalara|taxjar|gusto|adp|zuora|chargebee|recurly|braintree|snowflake|databricks|redshift|bigquery|postgres|postgresql|mysql|mongodb|redis|rabbitmq|kafka|elastic|algolia|cloudflare|heroku|vercel|netlify|digitalocean|jwt|session|cookie|csrf|xsrf|refresh|bearer|webhook|encryption|bot|invite|sftp|ftp|smtp|imap|ssh|vpn|wifi|netflix|spotify|asana|trello|airtable|amplitude|mixpanel|intercom|freshdesk|pipedrive|marketo|pardot|eloqua|klaviyo)$/;

export interface Standing {
  /** Whose it is, by the words beside the name. */
  readonly of: 'netsuite' | 'nobody' | 'unknown' | 'other';
  /** What stands before and behind, in order: values of one set have the same. */
  readonly around: string;
}

/** Of a name, by the words before and behind it, and by its own: “NetSuite account” needs no other to say whose it is. */
export function standingOf(
  before: readonly Word[],
  own: readonly Word[],
  behind: readonly Word[] = [],
): Standing {
  const texts = joinedNetSuite(before.map(({ text }) => text));
  const letters = own.map(({ text }) => text);
  const saysSo = letters.join('').startsWith('netsuite') || whose(letters) === 'netsuite';
  return {
    of: saysSo ? 'netsuite' : whose(texts),
    around: [...texts, ...behind.map(({ text }) => text)].filter((text) => !isFiller(text)).join(' '),
  };
}

/** What a heading, a path or the name of an entry says. */
export function whose(texts: readonly string[]): Standing['of'] {
  const all = joinedNetSuite(texts);
  if (all.some((text) => ofNetSuite.test(text))) return 'netsuite';
  if (all.some((text) => otherSystems.test(text))) return 'other';
  return all.every((text) => neutral.test(text) || environmentWord(text)) ? 'nobody' : 'unknown';
}

function isFiller(text: string): boolean {
  return neutral.test(text) && !/^\d+$/.test(text);
}

/** `NetSuite` is two words to who splits at capitals. */
function joinedNetSuite(texts: readonly string[]): readonly string[] {
  if (!texts.includes('net')) return texts;
  return texts.flatMap((text, at) => {
    if (text === 'suite' && texts[at - 1] === 'net') return [];
    return [text === 'net' && texts[at + 1] === 'suite' ? 'netsuite' : text];
  });
}
