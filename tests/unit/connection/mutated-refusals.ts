// What NetSuite says to a login that it refuses, with small changes as a careless proxy, another release or another language would make them.
import fc from 'fast-check';

const refusals: readonly string[] = [
  '{"error":{"code":"INVALID_LOGIN_ATTEMPT","message":"Invalid login attempt."}}',
  '{"error":{"code":"INVALID_LOGIN_CREDENTIALS","message":"Your account is disabled for 23 more minutes."}}',
  '{"type":"https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2","title":"Unauthorized","status":401,"o:errorDetails":[{"detail":"Invalid login attempt.","o:errorCode":"INVALID_LOGIN"}]}',
  '{"type":"error.SuiteScriptError","name":"INSUFFICIENT_PERMISSION","message":"You need the \'Lists -> Currency\' permission."}',
  '{"error":"invalid_client"}',
  '{"error":"server_error"}',
  'error code: INVALID_LOGIN_ATTEMPT\nerror message: Invalid login attempt.',
  '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault><faultstring>Invalid login attempt.</faultstring><detail><invalidCredentialsFault><code>USER_ERROR</code><message>Invalid login attempt.</message></invalidCredentialsFault></detail></soapenv:Fault></soapenv:Body></soapenv:Envelope>',
  '<html><head><title>Sign in</title></head><body>Guest Wi-Fi</body></html>',
];

type Change = (text: string, at: number, more: number) => string;

const changes: readonly Change[] = [
  (text, at, more) => text.slice(0, at) + text.slice(at + more),
  (text, at) => text.slice(0, at),
  (text, at, more) => text.slice(0, at) + text.slice(at, at + more) + text.slice(at),
  (text, at, more) => text.slice(0, at) + String.fromCharCode(32 + ((more * 7) % 95)) + text.slice(at + 1),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => `\uFEFF\n\n${text}`,
  (text) => JSON.stringify(text),
  (text) => `[${text}]`,
  (text) => `{"a":${text}}`,
  (text) => text.replaceAll('"', "'"),
  (text) => text.replace('error', 'errors'),
  (text) => text.replace(/[A-Za-z]/g, (sign) => (sign === 'e' ? 'é' : sign)),
];

/** A refusal, changed up to three times. */
export const mutatedRefusal: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...refusals),
    fc.array(fc.tuple(fc.constantFrom(...changes), fc.nat(400), fc.integer({ min: 1, max: 30 })), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([text, made]) =>
    made.reduce((rest, [change, at, more]) => change(rest, at % (rest.length + 1), more), text),
  );

/** A success among them: a proxy may say 200 to everything. */
export const mutatedStatus: fc.Arbitrary<number> = fc.constantFrom(
  200,
  200,
  201,
  400,
  401,
  403,
  404,
  429,
  500,
  503,
);
