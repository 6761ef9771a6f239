// As whom a login is, in forms that nobody has published, and that only what a recipe wants is asked.
import { describe, expect, it } from 'vitest';
import { aRecipe } from '../../connection/examples';
import { answer, json, soapFault } from './fake-fetch';
import { testAgainst } from './misleading-answers';

describe('as whom', () => {
  it.each([
    { companyId: '1234567_SB1', roleName: 'Administrator', roleId: 3 },
    { company: { id: '1234567_SB1' }, role: { id: 3, name: 'Administrator' } },
    { account: '1234567_SB1', role: 'Administrator' },
  ])('another role than the set-up’s is named, and leads to the token: %j', async (identity) => {
    const { diagnosis, result, verdict } = await testAgainst({ token: () => json(200, identity) });
    expect(result('token')).toMatchObject({ status: 'warning', reason: 'other-role-named' });
    expect(diagnosis.causes[0]).toMatchObject({ id: 'tokenOfOtherRole', step: 'token' });
    expect(verdict).toBe('passed-with-remarks');
  });

  it.each([
    ['a name in place of the id', () => json(200, { company: 'Honeycomb Mfg.', role: 'Token Role' })],
    ['an internal id', () => json(200, { company: { id: 3, name: 'Acme' } })],
    ['a list', () => json(200, [{ companyId: 'x' }])],
    ['nothing', () => json(200, {})],
    ['a sentence', () => json(200, 'Acme as Token Role')],
    ['XML', () => answer(200, '<token><company>Acme</company></token>')],
    ['the account without its sandbox', () => json(200, { companyId: '1234567' })],
    ['other names', () => json(200, { cmp: 'a', r: 7 })],
  ])('%s never fails a good login', async (_, token) => {
    const { result, verdict } = await testAgainst({ token });
    expect(result('token').status).not.toBe('failed');
    expect(result('soap').status).toBe('passed');
    expect(['passed', 'passed-with-remarks']).toContain(verdict);
  });
});

describe('only what is wanted', () => {
  it('REST alone: SOAP is not asked, and all is well', async () => {
    const made = await testAgainst(
      { soap: () => soapFault('WS_FEATURE_REQD', 'm'), records: () => soapFault('WS_FEATURE_REQD', 'm') },
      { recipe: aRecipe({ test: { records: [], rest: true } }) },
    );
    expect(made.sent.map(({ name }) => name)).toEqual(['hosts', 'token', 'rest']);
    expect(made.verdict).toBe('passed');
    for (const check of ['soap', 'records'] as const)
      expect(made.result(check)).toMatchObject({ status: 'not-run', reason: 'not-wanted' });
  });
});
