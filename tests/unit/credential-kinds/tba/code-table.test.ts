// All codes at all checks of token-based authentication.
import { expect, it } from 'vitest';
import { tbaCauses } from '@/utils/credential-kinds/tba/causes';
import { tbaSteps } from '@/utils/credential-kinds/tba/steps';
import { tableOf, type Column } from '../../connection/code-table';
import { json, MISSING, run, soapFault, soapRecords, type Answer, type CallName } from './fake-fetch';

const restlet = (code: string) => () => json(400, { error: { code, message: 'm' } });
const rest = (code: string) => () => json(400, { 'o:errorDetails': [{ detail: 'm', 'o:errorCode': code }] });
const fault = (code: string) => () => soapFault(code, 'm', 'unexpectedErrorFault');

const column = (
  name: string,
  answers: (code: string) => Partial<Record<CallName, () => Answer>>,
  seen: readonly string[] = [],
): Column => ({
  name,
  made: async (code) => (await run(answers(code), { seen: new Set(seen) })).results,
});

const blocked = () => new TypeError('blocked');
const unknown = () => json(200, { restDomain: 'https://rest.netsuite.com' });

const columns = [
  column('token', (code) => ({ token: restlet(code) })),
  column('token, addresses unknown', (code) => ({ hosts: unknown, token: restlet(code) })),
  column('SOAP', (code) => ({ soap: fault(code) })),
  column('SOAP, RESTlets blocked', (code) => ({ token: blocked, soap: fault(code) })),
  column('SOAP, Web Services Only', (code) => ({ token: restlet('INVALID_LOGIN'), soap: fault(code) }), [
    'webServicesOnly',
  ]),
  column('records', (code) => ({ records: fault(code) })),
  column('a record', (code) => ({ records: () => soapRecords(MISSING, code, MISSING) })),
  column('REST', (code) => ({ rest: rest(code) })),
  column('REST, RESTlets blocked', (code) => ({ token: blocked, rest: rest(code) })),
];

const all = tbaSteps.map(({ id }) => id);

it('no cell names a disproved cause, or a step that the recipe lacks', async () => {
  const table = await tableOf(
    tbaCauses,
    [all, ['features', 'integration', 'role', 'token'], ['token']],
    columns,
  );
  process.stdout.write(`\n${table}\n`);
  expect(table).toContain('| WS_PERMISSION_REQD |');
});
