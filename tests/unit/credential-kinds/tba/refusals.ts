// What ends a check, whichever asks.
import type { Reason } from '@/utils/credential-kinds/tba/refusal';
import { answer, json, type Answer } from './fake-fetch';

const page = () => answer(200, '<html><body>Log in</body></html>');

/** A body that breaks off. */
function cutOff(): Response {
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('<soapenv:Env')),
    pull: (controller) => controller.error(new TypeError('cut')),
  });
  return new Response(body);
}

export const anywhere: [Reason, () => Answer][] = [
  ['unreachable', () => new TypeError('Failed to fetch')],
  ['redirected', () => answer(302)],
  ['too-large', () => answer(200, 'x'.repeat(300_000))],
  ['maintenance', () => json(503, { error: { code: 'ACCT_TEMP_UNAVAILABLE' } })],
  ['maintenance', () => answer(503, 'NetSuite is undergoing scheduled maintenance.')],
  ['unsigned-error', () => answer(503, 'down')],
  ['unsigned-error', () => answer(502, '<html/>')],
  ['server-error', () => json(500, { error: { code: 'UNEXPECTED_ERROR' } })],
  ['server-slow', () => json(400, { error: { code: 'SSS_TIME_LIMIT_EXCEEDED' } })],
  ['rate-limited', () => answer(429)],
  ['unsigned-refusal', () => answer(401, '<html/>')],
  ['unsigned-refusal', () => answer(401, '', 301)],
  ['clock-off', () => answer(401, '', 301, { 'www-authenticate': 'OAuth realm="1234567_SB1"' })],
  ['proxy-answered', () => answer(403, 'Zscaler')],
  ['portal-answered', () => answer(511)],
  ['edge-refused', () => answer(403, 'Reference #18.9 https://errors.edgesuite.net/18.9')],
  ['from-cache', () => answer(401, '{"error":{"code":"INVALID_LOGIN"}}', 0, { age: '9' })],
  ['wrong-host', () => json(403, { error: { code: 'X', message: 'invalid domain' } })],
  ['origin-refused', () => json(403, { error: { code: 'X', message: 'Origin not allowed' } })],
  ['login-not-seen', () => json(401, { error: { code: 'WS_LOG_IN_REQD' } })],
  ['user-locked', () => json(401, { error: { code: 'X', message: 'locked for 9 minutes' } })],
  ['two-factor', () => json(401, { error: { code: 'TWO_FA_REQD' } })],
  ['login-disabled', () => json(401, { error: { code: 'LOGIN_DISABLED' } })],
  ['role-or-user-refused', () => json(401, { error: { code: 'INVALID_ROLE' } })],
  ['user-refused', () => json(401, { error: { code: 'USER_DISABLED' } })],
  ['token-login-refused', () => json(401, { error: { code: 'CANT_LOGIN_WITH_OAUTH' } })],
  ['language-refused', () => json(400, { error: { code: 'INVALID_HEADER' } })],
  ['record-restricted', () => json(403, { error: { code: 'X', message: 'restrictions on your role' } })],
  ['forbidden-silently', () => answer(403)],
  ['unreadable-answer', page],
  ['unreadable-answer', () => answer(200, '')],
  ['cut-off', cutOff],
];
