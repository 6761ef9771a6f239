// How a result is said: the engine's reasons, the kind's, and what fills a text.
import { describe, expect, it } from 'vitest';
import type { CauseTables } from '@/utils/connection/causes';
import { describeResult, engineReasons, fact, namesOfFields } from '@/utils/connection/describe';
import { aField, facts } from './examples';

const texts: Pick<CauseTables, 'reasons'> = {
  reasons: {
    locked: {
      text: 'connection.reason.refusedOther',
      lead: 'popup.check.locationNotTested',
      params: ({ detail }) => [fact(detail['code']), 7],
    },
  },
};

describe('a result', () => {
  it("is said by the kind's table, with what belongs into it", () => {
    expect(describeResult(texts, facts('door', { reason: 'locked', detail: { code: 'X' } }))).toEqual({
      lead: 'popup.check.locationNotTested',
      text: { key: 'connection.reason.refusedOther', params: ['X', 7] },
    });
    expect(describeResult(texts, facts('door', { reason: 'locked' })).text.params).toEqual(['–', 7]);
  });

  it.each(Object.entries(engineReasons))("is said by the engine's table: %s", (reason, { text }) => {
    expect(describeResult(texts, facts('door', { reason }))).toEqual({
      lead: null,
      text: { key: text, params: [] },
    });
  });

  it.each(['forgotten', 'constructor', '__proto__'])('of an unknown reason is unreadable: %s', (reason) => {
    expect(describeResult(texts, facts('door', { reason })).text.key).toBe(
      'connection.reason.unreadableAnswer',
    );
  });
});

it('names of fields stand in the order of the table', () => {
  const fields = [aField('a', { name: 'A' }), aField('b', { name: 'B' }), aField('c', { name: 'C' })];
  expect(namesOfFields('c,a', fields)).toBe('A, C');
  expect(namesOfFields(undefined, fields)).toBe('');
  expect(namesOfFields(null, fields)).toBe('');
});
