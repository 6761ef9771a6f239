// What can be wrong on the way to NetSuite, or with NetSuite, whatever the kind of credentials.
import { dropped, unavailable, type Failure } from '../netsuite/failures';
import type { HttpRequest } from '../netsuite/http';
import type { Fault } from './bench';

const MINUTE = 60_000;
const any = () => true;
const ofAccount = ({ url }: HttpRequest) => !url.hostname.startsWith('rest.');
const isSoap = ({ url }: HttpRequest) => url.pathname.startsWith('/services/NetSuitePort');

function answering(
  status: number,
  body: string | ((request: HttpRequest) => string),
  matches: Failure['matches'] = any,
  headers: Record<string, string> = { 'content-type': 'text/html' },
): Fault['make'] {
  return ({ failures }) => {
    const text = (request: HttpRequest) => (typeof body === 'string' ? body : body(request));
    failures.push({
      matches,
      answer: (request) => ({ status, headers: { ...headers }, body: text(request) }),
    });
  };
}

/** NetSuite's refusal in the form of whoever was asked. */
function refusing(code: string, message: string): Fault['make'] {
  const fault =
    `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault><faultstring>${message}</faultstring>` +
    `<detail><invalidCredentialsFault><code>${code}</code><message>${message}</message></invalidCredentialsFault></detail></soapenv:Fault></soapenv:Body></soapenv:Envelope>`;
  return ({ failures }) => {
    failures.push({
      matches: ofAccount,
      answer: (request) =>
        isSoap(request)
          ? { status: 500, headers: { 'content-type': 'text/xml' }, body: fault }
          : {
              status: 401,
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ error: { code, message } }),
            },
    });
  };
}

export const wayFaults: readonly Fault[] = [
  { name: 'nobody answers', make: ({ failures }) => void failures.push(dropped(any)), causes: ['network'] },
  {
    name: 'a filter blocks the hosts of the account',
    make: answering(403, '<title>Web Page Blocked</title>Access is blocked by company policy', ofAccount),
    causes: ['proxy'],
  },
  {
    name: 'a proxy wants a password',
    make: answering(401, '<title>Sign in</title>', any, {
      'content-type': 'text/html',
      'www-authenticate': 'Negotiate',
    }),
    causes: ['proxy'],
  },
  {
    name: 'a hotspot signs in first',
    make: answering(200, '<title>Guest Wi-Fi</title>'),
    causes: ['portal'],
  },
  {
    name: 'NetSuite is under maintenance',
    make: ({ failures }) => void failures.push(unavailable(ofAccount)),
    causes: ['waitAndRetry'],
  },
  {
    name: 'a fault of the server',
    make: answering(500, '<html><body>Error</body></html>', ofAccount),
    causes: ['waitAndRetry'],
  },
  {
    name: 'too many requests',
    make: answering(429, '{"error":{"code":"CONCURRENCY_LIMIT_EXCEEDED"}}', ofAccount, {
      'content-type': 'application/json',
    }),
    causes: ['waitAndRetry'],
  },
  {
    name: 'an IP rule',
    make: refusing('INVALID_LOGIN_IP', 'The IP Address does not match any of the IP Address rules.'),
    causes: ['ipRules'],
  },
  {
    name: 'the account is disabled',
    make: refusing('ACCT_DISABLED', 'This account has been disabled.'),
    causes: ['accountState'],
  },
  { name: 'clock 8 minutes ahead', make: (stage) => void (stage.clock += 8 * MINUTE), causes: ['clock'] },
  { name: 'clock 8 minutes behind', make: (stage) => void (stage.clock -= 8 * MINUTE), causes: ['clock'] },
];
