// Who a token stands for and where an account lives is read leniently, and never from what only looks like an answer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainAnswer } from '@/utils/connection/json-answer';
import { judgeHosts } from '@/utils/credential-kinds/shared/judge-hosts';
import { readTokenInfo } from '@/utils/credential-kinds/tba/answers';

const nobody = { companyId: null, companyName: null, roleId: null, roleName: null, userId: null };

describe('tokeninfo', () => {
  const full = {
    companyId: '1234567',
    companyName: 'Acme',
    roleId: '1017',
    roleName: 'Token Role',
    userId: '42',
  };
  it.each([
    [
      'as guessed',
      { companyId: '1234567', companyName: 'Acme', roleId: 1017, roleName: 'Token Role', userId: 42 },
    ],
    [
      'other cases and signs',
      {
        COMPANY_ID: '1234567',
        'company-name': 'Acme',
        Roleid: '1017',
        ROLE_NAME: 'Token Role',
        user_id: '42',
      },
    ],
    [
      'nested',
      {
        company: { id: '1234567', name: 'Acme' },
        role: { id: 1017, name: 'Token Role' },
        entity: { id: '42' },
      },
    ],
    [
      'other words',
      { accountId: '1234567', accountName: 'Acme', role: '1017', roleName: 'Token Role', entityId: 42 },
    ],
  ])('%s', (_, json) => {
    expect(readTokenInfo(JSON.stringify(json))).toEqual(full);
  });

  it('misses nothing but what is missing', () => {
    expect(readTokenInfo('{"roleId":3}')).toEqual({ ...nobody, roleId: '3' });
    expect(readTokenInfo('{"x":1}')).toEqual(nobody);
    expect(readTokenInfo('{"roleName":null,"userId":[1]}')).toEqual(nobody);
  });

  it('cuts names to 100 characters', () => {
    const answer = readTokenInfo(JSON.stringify({ companyName: 'x'.repeat(300) }));
    expect(answer?.companyName).toHaveLength(100);
  });

  it.each(['', '<html/>', '[]', '{}', '"ok"', 'null', '{"error":{"code":"X"}}', '{"roleId":3,"error":"no"}'])(
    'unreadable: %s',
    (text) => {
      expect(readTokenInfo(text)).toBeNull();
      expect(isPlainAnswer(text)).toBe(false);
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const companyId = readTokenInfo(text)?.companyId ?? null;
        return companyId === null || typeof companyId === 'string';
      }),
    );
  });
});

describe('datacenterurls', () => {
  const urls = (label: string, suffix = '.api.netsuite.com') =>
    JSON.stringify({
      restDomain: `https://${label}.restlets${suffix}`,
      systemDomain: `https://${label}.app.netsuite.com`,
      webservicesDomain: `https://${label}.suitetalk${suffix}`,
    });
  it.each([
    ['confirmed', urls('1234567-sb1')],
    ['confirmed', urls('1234567-SB1').replaceAll('.com"', '.com/"')],
    ['other-account', urls('7654321')],
    ['other-account', urls('1234567')],
    ['unconfirmed', urls('1234567-sb1', '.api.netsuite.com.evil.example')],
    ['unconfirmed', urls('evil.example/1234567-sb1')],
    ['unconfirmed', urls('1234567-sb1').replaceAll('https:', 'http:')],
    ['unconfirmed', urls('1234567-sb1').replaceAll('.com"', '.com:8443"')],
    ['unconfirmed', urls('me@1234567-sb1')],
    [
      'unconfirmed',
      '{"restDomain":"https://rest.netsuite.com","webservicesDomain":"https://webservices.netsuite.com"}',
    ],
    ['unconfirmed', '{"restDomain":"https://1234567-sb1.restlets.api.netsuite.com"}'],
    ['unconfirmed', '<html/>'],
    ['unconfirmed', '[]'],
  ])('%s: %s', (verdict, text) => {
    expect(judgeHosts(text, '1234567_SB1')).toBe(verdict);
  });
});
