// The exported collection and environment run as they are with newman, Postman's own runner, against the fake NetSuite.
import { Agent } from 'node:https';
import { connect } from 'node:tls';
import { run } from 'newman';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatsOf } from '@/utils/credential-kinds/formats';
import type { ExportValues } from '@/utils/handover/format';
import { setting } from '../../netsuite/api/test-world';
import { startNetSuite, type NetSuite } from '../../netsuite/server';
import { context } from './sample';

const set = setting();
let netsuite: NetSuite;
beforeAll(async () => {
  netsuite = await startNetSuite({ world: set.world });
});
afterAll(() => netsuite.close());

/** Every NetSuite address leads to the fake NetSuite; the requests know nothing of it. */
class ToFakeNetSuite extends Agent {
  override createConnection({ servername }: { servername?: string }) {
    const { port } = netsuite;
    return connect({ host: '127.0.0.1', port, rejectUnauthorized: false, ...(servername && { servername }) });
  }
}

function written(id: string, values: ExportValues): unknown {
  const format = formatsOf('tba').find((each) => each.id === id);
  return JSON.parse(
    format!.write(values, { ...context, application: set.integration.name, role: set.role.name }),
  );
}

async function runCollection(values: ExportValues) {
  return new Promise<{ requests: number; assertions: number; failures: string[] }>((resolve, reject) => {
    run(
      {
        collection: written('postman-collection', values),
        environment: written('postman-environment', values),
        insecure: true,
        requestAgents: { https: new ToFakeNetSuite() },
      },
      (error, summary) => {
        if (error !== null) reject(error);
        else {
          const { stats, failures } = summary.run;
          resolve({
            requests: stats.requests.total,
            assertions: stats.assertions.total,
            failures: failures.map(({ error: { message } }) => message),
          });
        }
      },
    );
  });
}

const values = {
  accountId: set.account.id,
  consumerKey: set.integration.consumerKey,
  consumerSecret: set.integration.consumerSecret,
  tokenId: set.token.tokenId,
  tokenSecret: set.token.tokenSecret,
};

it('is green with the right values, signed with HMAC-SHA256 in the header', async () => {
  expect(await runCollection(values)).toEqual({ requests: 2, assertions: 2, failures: [] });
  expect(set.world.seen.map(({ host, path }) => `${host}${path}`)).toEqual([
    '1234567-sb1.restlets.api.netsuite.com/rest/tokeninfo',
    '1234567-sb1.suitetalk.api.netsuite.com/services/rest/system/v1/serverTime',
  ]);
});

it('is red with a wrong secret, so that green means something', async () => {
  const { requests, failures } = await runCollection({ ...values, tokenSecret: '0'.repeat(64) });
  expect(requests).toBe(2);
  expect(failures).toHaveLength(2);
});
