// A network for tests in which NetSuite answers the connection test of the account, and what it was asked.

const envelope = (body: string) =>
  new Response(
    `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`,
  );

const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });

export type CallName = 'hosts' | 'token' | 'rest' | 'records' | 'soap';

function nameOf(url: string, { body }: RequestInit): CallName {
  if (url.startsWith('https://rest.netsuite.com/')) return 'hosts';
  if (url.endsWith('/rest/tokeninfo')) return 'token';
  if (url.endsWith('/serverTime')) return 'rest';
  return String(body).includes('getList') ? 'records' : 'soap';
}

/** As a set-up without a fault is answered, in the role that is named. */
function goodAnswers(account: string, roleName: string): Record<CallName, () => Response> {
  const host = (service: string) => `https://${account}.${service}.netsuite.com`;
  const status = '<status isSuccess="true"/>';
  return {
    hosts: () =>
      json({
        restDomain: host('restlets.api'),
        systemDomain: host('app'),
        webservicesDomain: host('suitetalk.api'),
      }),
    token: () => json({ companyId: account, companyName: 'Acme', roleId: 1017, roleName, userId: 42 }),
    soap: () =>
      envelope(
        `<getServerTimeResponse><getServerTimeResult>${status}<serverTime>${new Date().toISOString()}</serverTime></getServerTimeResult></getServerTimeResponse>`,
      ),
    records: () =>
      envelope(
        `<getListResponse><readResponseList>${status}${`<readResponse>${status}</readResponse>`.repeat(3)}</readResponseList></getListResponse>`,
      ),
    rest: () => json({ serverTime: new Date().toISOString() }),
  };
}

export const refusedLogin = () =>
  json({ error: { code: 'INVALID_LOGIN_ATTEMPT', message: 'Invalid login attempt.' } }, 401);

/** Answers as told; `sent` lists what was asked, `held` waits until it is let go. */
export function makeNetSuite(account = '1234567', roleName = 'Fulfillment Integration') {
  const answers = goodAnswers(account, roleName);
  const sent: CallName[] = [];
  const state: { hold: Promise<void> | null } = { hold: null };
  const answer = async (url: string, init: RequestInit): Promise<Response> => {
    const name = nameOf(url, init);
    sent.push(name);
    const ended = new Promise<never>((_, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    });
    if (state.hold !== null) await Promise.race([state.hold, ended]);
    return answers[name]();
  };
  return { answers, sent, state, answer };
}
