// The checks of the invented kind, and the causes behind them: a login with a device and its key, and the orders of a vendor.
import type { CauseTables } from '@/utils/connection/causes';
import { isRefusedLogin, type Check, type CheckContext, type Outcome } from '@/utils/connection/check';
import { fact } from '@/utils/connection/describe';
import { isPlainAnswer, readAnswerError } from '@/utils/connection/json-answer';
import { noAnswer } from '@/utils/connection/no-answer';
import { callTimed } from '@/utils/connection/timed-call';
import { suiteTalkOrigin } from '@/utils/netsuite/hosts';

const names: Readonly<Record<string, string>> = {
  deviceId: 'Device ID',
  devicePin: 'Device PIN',
  deviceKey: 'Device Key',
};

const reasonByCode: Readonly<Record<string, string>> = {
  DEVICE_REFUSED: 'device-refused',
  KEY_TOO_OLD: 'key-too-old',
  ORDERS_CLOSED: 'orders-closed',
};

const disproofs: Readonly<Record<string, readonly string[]>> = {
  'key-too-old': ['key'],
  'orders-closed': ['orders'],
};

async function ask(context: CheckContext, path: string, proves: readonly string[]): Promise<Outcome> {
  const { account, values } = context;
  const { result, clockSeconds } = await callTimed(context, {
    method: 'POST',
    url: `${suiteTalkOrigin(account)}/services/device/${path}`,
    headers: { 'X-Device': values['deviceId']?.reveal() ?? '' },
    body: `pin=${values['devicePin']?.reveal() ?? ''}`,
  });
  if (result.type !== 'answered') return noAnswer(result);
  const answeredBy = 'netsuite';
  const detail = { status: result.status, clockSeconds };
  if (isPlainAnswer(result.text))
    return { status: 'passed', reason: 'ok', answeredBy, proves, disproves: [], detail };
  const error = readAnswerError(result.text);
  if (error === null) {
    const nothing = { proves: [], disproves: [], detail };
    return { status: 'failed', reason: 'unreadable-answer', answeredBy: 'other', ...nothing };
  }
  const reason = reasonByCode[error.code ?? ''] ?? 'refused';
  return {
    status: 'failed',
    reason,
    answeredBy,
    proves: [],
    disproves: disproofs[reason] ?? [],
    detail: { ...detail, ...error, loginRefused: reason === 'device-refused' },
  };
}

export const inventedChecks: readonly Check[] = [
  {
    id: 'written',
    name: 'connection.check.offline',
    proves: {},
    isWanted: () => true,
    run: ({ values }) => {
      const missing = Object.keys(names).filter((field) => values[field] === undefined);
      const isThere = missing.length === 0;
      return Promise.resolve({
        status: isThere ? 'passed' : 'failed',
        reason: isThere ? 'ok' : 'not-there',
        answeredBy: 'this-computer',
        proves: isThere ? ['written'] : [],
        disproves: [],
        detail: isThere ? {} : { fields: missing.map((field) => names[field]).join(', ') },
      });
    },
  },
  {
    id: 'device',
    name: 'connection.check.token',
    proves: { link: 'device', key: 'key' },
    isWanted: () => true,
    run: async (context) => {
      const outcome = await ask(context, 'login', ['device', 'key']);
      // A device that a page showed as unknown may still have its orders.
      const goesOn = context.seen.has('deviceUnknown') && isRefusedLogin(outcome);
      return goesOn ? { ...outcome, status: 'warning' } : outcome;
    },
  },
  {
    id: 'orders',
    name: 'connection.check.records',
    proves: {},
    isWanted: ({ test }) => test.records.includes('orders'),
    run: (context) => ask(context, 'orders', ['device', 'key', 'orders']),
  },
];

const text = 'diagnosis.unknownAnswer';

export const inventedCauses: CauseTables = {
  causes: [
    {
      id: 'deviceUnknown',
      step: 'link',
      page: 'integration-record',
      text,
      disprovedBy: ['device'],
      auditWords: ['deviceunknown'],
    },
    { id: 'keyOld', step: 'key', page: 'company-information', text, disprovedBy: ['key'] },
    { id: 'otherApplication', step: 'link', page: 'integration-record', text, disprovedBy: ['device'] },
    { id: 'ordersClosed', step: null, page: null, text, disprovedBy: ['orders'] },
    { id: 'missing', step: 'key', page: null, text, disprovedBy: ['written'] },
    { id: 'wait', step: null, page: null, text, disprovedBy: [] },
  ],
  byReason: {
    'not-there': ['missing'],
    'device-refused': ['keyOld', 'deviceUnknown', 'ordersClosed'],
    'key-too-old': ['deviceUnknown', 'keyOld'],
    'orders-closed': ['ordersClosed'],
    refused: ['wait'],
    'unreadable-answer': ['wait'],
    unreachable: ['wait'],
  },
  byCheck: { 'orders/device-refused': ['keyOld', 'deviceUnknown', 'ordersClosed'] },
  byHand: { 'device-refused': ['deviceUnknown'] },
  seenBehind: {},
  contradicted: ['wait'],
  login: { reasons: ['device-refused'], field: 'deviceId', claim: 'device' },
  provenance: [{ field: 'deviceId', name: 'application', cause: 'otherApplication' }],
  signs: [],
  reasons: {
    'not-there': {
      text: 'connection.reason.valueMissing',
      params: ({ detail }) => [fact(detail['fields'])],
    },
    'device-refused': { text: 'connection.reason.invalidLogin' },
    'key-too-old': { text: 'connection.reason.forbidden' },
    'orders-closed': { text: 'connection.reason.permissionMissing' },
    refused: { text: 'connection.reason.refusedOther', params: ({ detail }) => [fact(detail['code'])] },
  },
};
