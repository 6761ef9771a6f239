// All codes at all checks of OAuth 2.0 client credentials.
import { expect, it } from 'vitest';
import { oauth2Causes } from '@/utils/credential-kinds/oauth2-client-credentials/causes';
import { oauth2Checks } from '@/utils/credential-kinds/oauth2-client-credentials/checks';
import { oauth2Probes } from '@/utils/credential-kinds/oauth2-client-credentials/checks/probes';
import { oauth2Steps } from '@/utils/credential-kinds/oauth2-client-credentials/steps';
import { tableOf, type Column } from '../../connection/code-table';
import { fullRecipe, json, oauthError, restError, run, type Answers } from './fake-fetch';

/** The check of the values is the same in each cell, and costs the most of the time. */
const [ofValues] = (await run()).results;
const asking = [...oauth2Checks, ...oauth2Probes(fullRecipe)].filter(({ id }) => id !== 'offline');

const column = (name: string, answers: (code: string) => Answers): Column => ({
  name,
  made: async (code) => [ofValues!, ...(await run(answers(code), {}, asking)).results],
});

const unknown = () => json(200, { restDomain: 'https://rest.netsuite.com' });

const columns = [
  column('login', (code) => ({ login: () => restError(400, code) })),
  column('login, as OAuth writes it', (code) => ({ login: () => oauthError(400, code) })),
  column('login, addresses unknown', (code) => ({ hosts: unknown, login: () => restError(400, code) })),
  column('REST', (code) => ({ rest: () => restError(400, code) })),
  column('REST, 403', (code) => ({ rest: () => restError(403, code) })),
  column('a record', (code) => ({ salesOrder: () => restError(403, code) })),
];

const all = oauth2Steps.map(({ id }) => id);

it('no cell names a disproved cause, or a step that the recipe lacks', async () => {
  const table = await tableOf(oauth2Causes, [all, ['features', 'role', 'mapping'], ['mapping']], columns);
  process.stdout.write(`\n${table}\n`);
  expect(table).toContain('| WS_PERMISSION_REQD |');
});
