// A kind of credentials that nobody has goes through the connection test: checks, evidence, diagnosis, proven steps and the result to share.
import { describe, expect, it } from 'vitest';
import { findAttempt } from '@/utils/connection/audit-trail';
import { isRefusedLogin, type CheckFacts } from '@/utils/connection/check';
import { describeResult } from '@/utils/connection/describe';
import { diagnose, knownProblems } from '@/utils/connection/diagnose';
import { evidenceOf } from '@/utils/connection/evidence';
import { runChecks, type RunOptions } from '@/utils/connection/run-checks';
import { shareableTest } from '@/utils/connection/shareable-test';
import { decisiveCheck, provenSteps, testedEntries } from '@/utils/connection/test-record';
import { secret } from '@/utils/credential/secret';
import { progressOf } from '@/utils/guide/progress';
import type { Observation } from '@/utils/guide/observation';
import { bundleOf } from '@/utils/guide/set-up';
import { deviceKey, inventedKind, inventedRecipe, inventedSetUp } from '../invented-kind/kind';
import { aBundle, aTest } from './examples';

const { checks, causes, fields } = inventedKind;
const key = deviceKey(8100);
const values = {
  accountId: secret('1234567'),
  deviceId: secret('D-0123456789AB'),
  devicePin: secret('D-BA9876543210'),
  deviceKey: secret(key),
};
const wantsOrders = { ...inventedRecipe, test: { records: ['orders'], rest: false } };
const bundle = aBundle({ accountId: 'a', deviceId: 'b', devicePin: 'b', deviceKey: 'c' });

const error = (code: string, message = 'No.') => ({ error: { code, message } });

/** Answers by the last part of the address; what is not named is answered well. */
async function make(answers: Readonly<Record<string, unknown>> = {}, options: Partial<RunOptions> = {}) {
  const sent: string[] = [];
  const facts = await runChecks(checks, {
    account: '1234567',
    values,
    fields,
    recipe: wantsOrders,
    setUp: inventedSetUp,
    seen: new Set(),
    signal: new AbortController().signal,
    isOnline: () => true,
    now: () => 5,
    fetch: (url) => {
      sent.push(url);
      const answer = answers[url.split('/').at(-1) ?? ''] ?? { fine: true };
      return Promise.resolve(new Response(typeof answer === 'string' ? answer : JSON.stringify(answer)));
    },
    onStart: async () => {},
    onFacts: async () => {},
    ...options,
  });
  return { facts, sent };
}

const evidence = (observations: readonly Observation[] = [], audit?: string, held = bundle) =>
  evidenceOf({
    guideTables: inventedKind,
    causes,
    recipe: wantsOrders,
    setUp: inventedSetUp,
    bundle: held,
    observations,
    test: { seenUpTo: 50, ...(audit === undefined ? {} : { audit }) },
  });
const causesOf = (facts: readonly CheckFacts[], known = evidence()) =>
  diagnose({ tables: causes, test: { checks: facts }, evidence: known }).causes;
const idsOf = (...input: Parameters<typeof causesOf>) => causesOf(...input).map(({ id }) => id);

describe('a kind that nobody has', () => {
  it('passes, and proves its steps', async () => {
    const { facts, sent } = await make();
    expect(facts.map(({ check, status }) => `${check} ${status}`)).toEqual([
      'written passed',
      'device passed',
      'orders passed',
    ]);
    expect(sent).toEqual([
      'https://1234567.suitetalk.api.netsuite.com/services/device/login',
      'https://1234567.suitetalk.api.netsuite.com/services/device/orders',
    ]);
    const test = aTest({ entryIds: testedEntries(bundle, fields), checks: facts });
    expect(provenSteps(test, bundle, inventedKind)).toEqual({
      link: { at: 50, seenUpTo: 3 },
      key: { at: 50, seenUpTo: 3 },
    });
    expect(causesOf(facts)).toEqual([]);
  });

  it('is asked only what its recipe wants', async () => {
    const { facts } = await make({}, { recipe: inventedRecipe });
    expect(facts.at(-1)).toMatchObject({ check: 'orders', status: 'not-run', reason: 'not-wanted' });
  });

  it('is told what is missing by the names of its own fields', async () => {
    const { facts } = await make(
      {},
      { values: { accountId: values.accountId, devicePin: values.devicePin } },
    );
    const decisive = decisiveCheck({ checks: facts })!;
    expect(describeResult(causes, decisive).text).toEqual({
      key: 'connection.reason.valueMissing',
      params: ['Device ID, Device Key'],
    });
    expect(idsOf(facts)).toEqual(['missing']);
  });

  it('never gives away a key of many lines, whoever repeats it and however', async () => {
    const lines = key.split('\n');
    for (const echo of [
      key,
      key.replaceAll('\n', ' '),
      lines.slice(1, -2).join(''),
      encodeURIComponent(key),
      lines[3]!,
    ]) {
      const { facts } = await make({ login: error('X', `You sent ${echo}`) });
      expect(JSON.stringify(facts)).not.toMatch(/QUJDQUJD/i);
      const result = shareableTest(aTest({ checks: facts }), causesOf(facts));
      expect(JSON.stringify(result)).not.toMatch(/QUJDQUJD/i);
    }
    const pin = await make({ login: error('X', 'D-BA9876543210 and d-0123456789ab') });
    expect(JSON.stringify(pin.facts)).not.toMatch(/ba9876543210|0123456789ab/i);
  });

  it('is diagnosed from all its checks', async () => {
    const refused = await make({ login: error('DEVICE_REFUSED') });
    expect(idsOf(refused.facts)).toEqual(['keyOld', 'deviceUnknown', 'ordersClosed']);
    const old = await make({ login: error('KEY_TOO_OLD') });
    expect(idsOf(old.facts)).toEqual(['keyOld', 'deviceUnknown']);
    const later = await make({ orders: error('DEVICE_REFUSED') });
    expect(idsOf(later.facts)).toEqual(['ordersClosed']);
    const odd = await make({ orders: error('KEY_TOO_OLD') });
    expect(idsOf(odd.facts)).toEqual(['wait']);
    const proxy = await make({ login: '<html>Sign in</html>' });
    expect(proxy.facts[1]).toMatchObject({ reason: 'unreadable-answer', answeredBy: 'other' });
  });

  it('goes on after a refusal where a page said why', async () => {
    const { facts } = await make({ login: error('DEVICE_REFUSED') }, { seen: new Set(['deviceUnknown']) });
    expect(facts.map(({ status }) => status)).toEqual(['passed', 'warning', 'passed']);
    expect(facts.filter(isRefusedLogin)).toHaveLength(1);
    // The orders came with this device and key, so neither is at fault.
    expect(idsOf(facts)).toEqual([]);
  });

  it('is explained by its pages, by where its values came from, and by the audit trail', async () => {
    const { facts } = await make({ login: error('DEVICE_REFUSED') });
    const page = observed({ name: { value: '', text: '', source: 'id' } });
    expect(causesOf(facts, evidence([page]))[0]).toMatchObject({ id: 'deviceUnknown', isShown: true });
    expect(knownProblems(causes, evidence([page]), wantsOrders).map(({ id }) => id)).toEqual([
      'deviceUnknown',
    ]);
    const taken = aBundle({ deviceId: 'b' }, { application: 'Shop' });
    expect(evidence([], undefined, taken).seen).toEqual(['otherApplication']);
    const typed = aBundle({ deviceId: 'b' }, { source: 'typed' });
    expect(idsOf(facts, evidence([], undefined, typed))[0]).toBe('deviceUnknown');

    const date = new Date(5);
    const cells = {
      date: `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()} ${date.getHours()}:${date.getMinutes()}`,
      detail: 'Device_Unknown',
    };
    const attempt = findAttempt([{ id: '1', name: '', cells }], facts, 'Vendor Link', causes);
    expect(attempt).toEqual({ type: 'found', word: 'deviceunknown' });
    expect(idsOf(facts, evidence([], 'deviceunknown'))).toEqual(['deviceUnknown']);
  });

  it('leads to its own steps, whatever their numbers', async () => {
    const { facts } = await make({ login: error('KEY_TOO_OLD') });
    const [first] = causesOf(facts);
    for (const numbers of [
      { link: 40, key: 7 },
      { link: 1, key: 2 },
    ]) {
      const steps = inventedRecipe.steps.map((step) => ({
        ...step,
        number: numbers[step.id as 'link' | 'key'],
      }));
      const progress = progressOf({
        kind: inventedKind,
        recipe: { ...inventedRecipe, steps },
        setUp: inventedSetUp,
        bundle,
        observations: [],
        proven: {},
      });
      const step = progress.steps.find(({ id }) => id === first?.step);
      expect(step).toMatchObject({ id: 'key', article: numbers.key, open: { page: first?.page } });
    }
  });

  it('has a result to share, that names its kind', async () => {
    const { facts } = await make({ login: error('DEVICE_REFUSED') });
    const test = aTest({ bundle: bundleOf(inventedSetUp), status: 'failed', checks: facts });
    expect(shareableTest(test, causesOf(facts))).toMatchObject({
      format: 'netsuite-connection-test',
      kind: 'invented',
      result: 'failed',
      checks: [{ check: 'written' }, { check: 'device', reason: 'device-refused' }, { check: 'orders' }],
      causes: [{ id: 'keyOld' }, { id: 'deviceUnknown' }, { id: 'ordersClosed' }],
    });
  });
});

function observed(fields: Observation['reading']['fields']): Observation {
  const nobody = {
    account: null,
    companyName: null,
    userId: null,
    userName: null,
    roleId: null,
    roleName: null,
  };
  return {
    at: 1,
    seq: 1,
    reading: {
      page: 'integration-record',
      mode: 'view',
      recordId: '1',
      fields,
      lines: {},
      rows: [],
      recordName: null,
      signedIn: nobody,
      saved: true,
    },
  };
}
