// The whole guide with *Fill in*, in a sandbox and as the first use in production: few presses, and nothing typed.
import { countHands, saidOf, type HandCount } from '../walk/count-hands';
import { exportedFields, issuedValues } from '../walk/walk';
import { finishFilled, walkFilled, walkFilledCertificate } from '../walk/walk-fill';
import { certificateFields, faultsOf } from '../walk/walk-m2m';
import { expect, PRODUCTION, SANDBOX, test } from './fixtures';
import { sample } from './sample';

// What counts the presses stays in its browser.
test.use({ untouched: true, begun: false, own: {} });

const MOST_PRESSES = 30;

for (const account of sample([PRODUCTION, SANDBOX], 2)) {
  test(`takes at most ${MOST_PRESSES} presses in ${account}`, async ({ netsuite, launched, page: _ }) => {
    const count = await countHands(launched.context);
    const walk = { netsuite, launched, account, step: async () => undefined };
    const last = await walkFilled(walk);
    expect(await finishFilled(last, walk, exportedFields)).toEqual(issuedValues(netsuite, account));
    expect(pressesOf(count), saidOf(count)).toBeLessThanOrEqual(MOST_PRESSES);
    expect(count.keys).toBe(0);
  });
}

function pressesOf({ netsuite, card, popup, toolbar }: HandCount): number {
  return netsuite + card + popup + toolbar;
}

test('takes client credentials to a mapped certificate, no file saved or chosen', async ({
  netsuite,
  launched,
  page: _,
}) => {
  const walk = { netsuite, launched, account: SANDBOX, step: async () => undefined };
  const last = await walkFilledCertificate(walk);
  const exported = await finishFilled(last, walk, certificateFields);
  expect(faultsOf(exported, netsuite, SANDBOX)).toEqual([]);
});
