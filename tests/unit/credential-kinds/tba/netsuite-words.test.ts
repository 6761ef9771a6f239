// NetSuite's answers that lead astray whoever believes one code, one status or one check: what the test must say of each, in several wordings.
import { describe, expect, it } from 'vitest';
import type { TbaCause } from '@/utils/credential-kinds/tba/cause-list';
import { aRecipe } from '../../connection/examples';
import { answer, envelope, json, MISSING, probing } from './fake-fetch';
import { fault, idsOf, refusalsIn, restlet, testAgainst } from './misleading-answers';

describe('a generic code beside a fault, a sentence or a status that says more', () => {
  it.each([
    ['UNEXPECTED_ERROR', 'An unexpected error occurred. Error ID: abc123'],
    ['USER_ERROR', 'Échec de l’authentification.'],
    ['UNEXPECTED_ERROR', null],
    ['UNEXPECTED_FAILURE', 'x'],
  ])('invalidCredentialsFault with %s is a refused login', async (code, message) => {
    const made = await testAgainst({ soap: () => fault('invalidCredentialsFault', code, message) });
    expect(made.result('soap').reason).toBe('invalid-login');
    expect(refusalsIn(made)).toBe(1);
  });

  it.each([
    ['UNEXPECTED_ERROR', null, 'You do not have permission to access web services feature.'],
    [
      'UNEXPECTED_ERROR',
      'An error occurred.',
      'You do not have permission to access SOAP web services feature.',
    ],
    ['USER_ERROR', 'Permission Violation', 'x'],
    ['UNEXPECTED_ERROR', 'No tiene permiso para acceder a los servicios web.', 'x'],
  ])('%s, %s, %s is the permission of SOAP', async (code, message, faultstring) => {
    const made = await testAgainst({ soap: () => fault('unexpectedErrorFault', code, message, faultstring) });
    expect(made.result('soap').reason).toBe('permission-missing');
    expect(idsOf(made.diagnosis)[0]).toBe('soapPermission');
    expect(refusalsIn(made)).toBe(0);
  });

  it.each([
    ['unexpectedErrorFault', 'UNEXPECTED_ERROR', 'Incorrect data center requested!'],
    ['invalidCredentialsFault', 'USER_ERROR', 'Wrong data centre for this account.'],
    ['unexpectedErrorFault', 'UNEXPECTED_ERROR', 'Rechenzentrum ist nicht korrekt'],
    ['unexpectedErrorFault', 'WRONG_DC_OR_VERSION', 'x'],
  ])('%s %s %s is the wrong host', async (name, code, message) => {
    const made = await testAgainst({ soap: () => fault(name, code, message) });
    expect(made.result('soap').reason).toBe('wrong-host');
  });

  it.each([
    'Your account is disabled for 23 more minutes due to 6 consecutive failed login attempts.',
    'Your account has been locked. Try again in 23 minutes.',
    'Su cuenta está bloqueada durante 23 minutos más.',
    'Ihr Konto ist noch 23 Minuten gesperrt.',
    'アカウントはあと23分間ロックされています。',
  ])('a lock comes first, with its minutes: %s', async (message) => {
    for (const token of [
      () => restlet(401, 'INVALID_LOGIN_ATTEMPT', message),
      () => restlet(403, 'USER_ERROR', message),
      () => restlet(401, 'INVALID_LOGIN_CREDENTIALS', message),
    ]) {
      const { diagnosis, result } = await testAgainst({ token });
      expect(result('token').detail['minutes']).toBe(23);
      expect(diagnosis.causes[0]).toMatchObject({
        id: 'userLocked',
        text: { key: 'diagnosis.userLockedFor', params: ['23'] },
      });
    }
  });
});

describe('a login that is refused after another was let in', () => {
  it.each([
    'Invalid login attempt.',
    'Intento de inicio de sesión no válido',
    'Tentative de connexion invalide',
  ])('accuses nothing that the other one proved: %s', async (message) => {
    const made = await testAgainst({ soap: () => fault('invalidCredentialsFault', 'USER_ERROR', message) });
    expect(idsOf(made.diagnosis)).toEqual(['soapPermission', 'ipRules', 'webServicesLoad']);
  });

  it('a role that is Web Services Only is named where a page showed it, and SOAP lets it in', async () => {
    const token = () => restlet(401, 'INVALID_LOGIN_ATTEMPT', 'Invalid login attempt.');
    const made = await testAgainst({ token }, { seen: new Set(['webServicesOnly']) });
    expect(made.verdict).toBe('passed-with-remarks');
    expect(idsOf(made.diagnosis)).toEqual(['webServicesOnly']);
  });

  it('by its code alone, SOAP is asked, and only what was tried is said', async () => {
    const token = () => restlet(401, 'INVALID_LOGIN_CREDENTIALS', 'x');
    const made = await testAgainst({ token });
    expect(made.result('soap').reason).toBe('soap-only');
    const restOnly = await testAgainst({ token }, { recipe: aRecipe({ test: { records: [], rest: true } }) });
    expect(restOnly.result('soap').reason).toBe('not-wanted');
    expect(restOnly.results.map(({ reason }) => reason)).not.toContain('soap-only');
    expect(restOnly.result('rest')).toMatchObject({ status: 'passed', reason: 'rest-only' });
    expect(restOnly.verdict).toBe('passed-with-remarks');
    expect(idsOf(restOnly.diagnosis)).toContain('webServicesOnly');
  });
});

describe('IP rules', () => {
  const message = 'The IP address of the request does not match any of the ipaddress rules of this user.';
  it.each([
    ['IP_REQUEST', message],
    ['INVALID_LOGIN_IP', 'x'],
    ['DISALLWD_IP_ADDRESS', 'x'],
    ['INVALID_LOGIN_ATTEMPT', message],
    ['USER_ERROR', 'Die IP-Adresse entspricht keiner Regel.'],
  ])('%s %s', async (code, text) => {
    const { diagnosis } = await testAgainst({ token: () => restlet(401, code, text) });
    expect(idsOf(diagnosis)).toEqual(['ipRules']);
  });

  it('are among what a plain 401 may mean', async () => {
    const { diagnosis } = await testAgainst({
      token: () => restlet(401, 'INVALID_LOGIN_ATTEMPT', 'Invalid login attempt.'),
    });
    expect([...diagnosis.causes, ...diagnosis.further].map(({ id }) => id)).toContain('ipRules');
    expect(diagnosis.causes).toHaveLength(3);
  });
});

describe('what is named', () => {
  it.each([
    [
      "Permission Violation: You need  the 'Lists -> Currency' permission to access this page.",
      'Lists -> Currency',
    ],
    [
      'You need a higher level of the "Transactions -> Sales Order" permission.',
      'Transactions -> Sales Order',
    ],
    ["Sie benötigen die Berechtigung 'Listen -> Währung'.", 'Listen -> Währung'],
    ['権限が必要です「リスト -> 通貨」', 'リスト -> 通貨'],
    ["You need the 'Lists -&gt; Currency' permission", 'Lists -> Currency'],
  ])('a permission: %s', async (detail, permission) => {
    const rest = () =>
      json(403, { 'o:errorDetails': [{ detail, 'o:errorCode': 'INSUFFICIENT_PERMISSION' }] });
    const { diagnosis } = await testAgainst({ rest });
    expect(diagnosis.causes[0]).toMatchObject({
      id: 'namedPermission',
      step: 'role',
      page: 'role-record',
      text: { key: 'diagnosis.permissionNamed', params: [permission] },
      basis: {
        type: 'answer',
        check: 'rest',
        said: expect.stringContaining('INSUFFICIENT_PERMISSION: ') as string,
      },
    });
  });

  it('a permission of a record', async () => {
    const message = "Permission Violation: You need  the 'Transactions -> Purchase Order' permission.";
    const statuses = [MISSING, MISSING, 'INSUFFICIENT_PERMISSION'].map(
      (code) =>
        `<readResponse><status isSuccess="false"><statusDetail><code>${code}</code><message>${message.replaceAll('>', '&gt;')}</message></statusDetail></status></readResponse>`,
    );
    const text = envelope(
      `<getListResponse><readResponseList><status isSuccess="true"/>${statuses.join('')}</readResponseList></getListResponse>`,
    );
    const { diagnosis } = await testAgainst({ records: () => answer(200, text) });
    expect(diagnosis.causes[0]).toMatchObject({
      id: 'recordPermission',
      text: { key: 'diagnosis.permissionNamed', params: ['Transactions -> Purchase Order'] },
    });
  });

  it.each([
    'The subsidiary restrictions on your role prevent you from seeing this record.',
    'The restrictions on your role deny you access to this record.',
    'Las restricciones de subsidiaria de su rol impiden ver este registro.',
  ])('a restriction is no missing permission: %s', async (message) => {
    const status = `<readResponse><status isSuccess="false"><statusDetail><code>INSUFFICIENT_PERMISSION</code><message>Permission Violation: ${message}</message></statusDetail></status></readResponse>`;
    const one = envelope(
      `<getListResponse><readResponseList><status isSuccess="true"/>${status}</readResponseList></getListResponse>`,
    );
    for (const options of [probing({}), probing({ records: [], locationId: '12' })]) {
      const { diagnosis, result } = await testAgainst({ records: () => answer(200, one) }, options);
      expect(['record-restricted', 'location-restricted']).toContain(result('records').reason);
      expect(idsOf(diagnosis).filter((id) => id !== 'subsidiaryRestriction')).toEqual([]);
    }
  });

  it.each([
    ['INSUFFICIENT_PERMISSION', "Feature 'REST Web Services' is not enabled in this account."],
    ['FEATURE_DISABLED', 'x'],
    ['REQUIRED_FEATURE_IS_NOT_ENABLED', 'x'],
    ['USER_ERROR', 'You have not enabled the REST Web Services feature.'],
  ])('a feature: %s %s', async (code, message) => {
    const rest = () => json(403, { 'o:errorDetails': [{ detail: message, 'o:errorCode': code }] });
    const { diagnosis } = await testAgainst({ rest });
    expect(diagnosis.causes[0]).toMatchObject({ id: 'restFeatures', step: 'features' });
  });
});

describe('codes', () => {
  it.each<[string, TbaCause]>([
    ['INVALID_ROLE', 'roleOrUser'],
    ['DISALLWD_IP_ADDRESS', 'ipRules'],
    ['TWO_FA_REQD', 'twoFactor'],
    ['TWO_FA_AUTH_REQD', 'twoFactor'],
    ['ADDITIONAL_AUTHENTICATION_REQUIRED_2FA', 'twoFactor'],
    ['ACTIVE_ROLE_REQD', 'roleInactive'],
    ['PERMISSION_VIOLATION', 'tokenLoginPermission'],
    ['FEATURE_DISABLED', 'tbaFeature'],
    ['REQUIRED_FEATURE_IS_NOT_ENABLED', 'tbaFeature'],
    ['WS_EXCEEDED_CONCUR_USERS_ALLWD', 'waitAndRetry'],
    ['EXCEEDED_MAX_SESSIONS', 'waitAndRetry'],
    ['EXCEEDED_MAX_CONCUR_RQST', 'waitAndRetry'],
    ['SESSION_TIMED_OUT', 'loginNotSeen'],
    ['WS_LOG_IN_REQD', 'loginNotSeen'],
    ['WRONG_DC_OR_VERSION', 'wrongHost'],
    ['UPGRADE_WS_VERSION', 'ourFault'],
    ['SSS_TIME_LIMIT_EXCEEDED', 'waitAndRetry'],
    ['USER_DISABLED', 'userRefused'],
    ['CANT_LOGIN_WITH_OAUTH', 'tokenLoginPermission'],
    ['NEVER_HEARD_OF_1', 'unknownAnswer'],
  ])('%s', async (code, cause) => {
    const { diagnosis } = await testAgainst({ token: () => restlet(400, code, 'x') });
    expect(idsOf(diagnosis)[0]).toBe(cause);
  });

  it('a sentence in a language that is not known is said to be unread', async () => {
    const { result, diagnosis } = await testAgainst({
      token: () => restlet(400, 'USER_ERROR', 'Jotain meni pieleen.'),
    });
    expect(result('token')).toMatchObject({ reason: 'refused-other', detail: { unread: true } });
    expect(diagnosis.causes[0]?.basis).toMatchObject({ said: 'USER_ERROR: Jotain meni pieleen.' });
  });
});
