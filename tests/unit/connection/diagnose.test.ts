// The diagnosis: which causes are named, in which order, and where they lead.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { causeIds, causeOf } from '@/utils/connection/causes';
import { diagnose } from '@/utils/connection/diagnose';
import { reasons, rungs, type Detail, type ReasonId, type Rung } from '@/utils/connection/check';

const idsOf = (rung: Rung, reason: ReasonId, detail: Detail = {}) =>
  diagnose({ rung, reason, detail }).causes.map(({ id }) => id);

/** Reasons that ask nothing of the person. */
const nothingToDo: readonly ReasonId[] = [
  'ok',
  'stopped-earlier',
  'not-wanted',
  'interrupted',
  'nothing-to-probe',
  'identity-unknown',
];

const pages = [
  ...[
    'integration-list',
    'integration-record',
    'enable-features',
    'role-list',
    'role-record',
    'employee-list',
  ],
  ...['employee-record', 'access-token-list', 'access-token-record', 'company-information', 'location-list'],
  ...['web-services-preferences', 'location-record', 'login-audit-trail'],
];

describe('diagnose', () => {
  it.each(reasons)('%s has causes if there is something to do', (reason) => {
    for (const rung of rungs) expect(idsOf(rung, reason).length > 0).toBe(!nothingToDo.includes(reason));
  });

  it('every cause of the table has its text in the catalogue', () => {
    const texts = readFileSync(join(import.meta.dirname, '../../../utils/texts/en.yml'), 'utf8');
    const diagnosis = /^diagnosis:\n((?: {2}.*\n)+)/m.exec(texts)?.[1] ?? '';
    for (const id of causeIds) {
      expect(causeOf(id).messageKey).toBe(`diagnosis.${id}`);
      expect(diagnosis).toContain(`  ${id}: `);
    }
  });

  it('every cause has a message, and leads to a step and page that exist', () => {
    for (const rung of rungs) {
      for (const reason of reasons) {
        for (const cause of diagnose({ rung, reason, detail: { itemFulfillment: 'missing' } }).causes) {
          expect(causeIds).toContain(cause.id);
          expect(cause.messageKey).toBe(`diagnosis.${cause.id}`);
          expect(cause.id).toMatch(/^[a-z]+([A-Z][a-z]+)*$/);
          if (cause.page !== null) expect(pages).toContain(cause.page);
          if (cause.step !== null) expect([1, 2, 3, 4, 5, 6, 7, 8]).toContain(cause.step);
        }
      }
    }
  });

  it('names the clock for a refused login only when it is known to be off', () => {
    expect(idsOf('soap', 'invalid-login')).not.toContain('clock');
    expect(idsOf('soap', 'invalid-login', { clockSeconds: null })).not.toContain('clock');
    expect(idsOf('soap', 'invalid-login', { clockSeconds: -121 })[0]).toBe('clock');
    expect(idsOf('soap', 'invalid-login', { clockSeconds: 120 })).toEqual([
      'wrongSecrets',
      'integrationOrToken',
      'roleOrUser',
      'keyUnknown',
      'mixedGenerations',
      'tbaFeature',
      'accountSpelling',
      'userLocked',
      'integrationState',
      'tokenState',
    ]);
    expect(idsOf('token', 'clock-off', { clockSeconds: 400 })).toEqual(['clock']);
  });

  it('suspects a Web Services Only role only where RESTlets are asked', () => {
    expect(idsOf('token', 'invalid-login')).toContain('webServicesOnly');
    expect(idsOf('soap', 'invalid-login')).not.toContain('webServicesOnly');
  });

  it('leads a missing permission to its channel', () => {
    expect(diagnose({ rung: 'soap', reason: 'permission-missing', detail: {} }).causes).toEqual([
      { id: 'soapPermission', step: 3, page: 'role-record', messageKey: 'diagnosis.soapPermission' },
    ]);
    expect(idsOf('soap', 'feature-off')).toEqual(['soapFeature']);
    expect(idsOf('rest', 'permission-missing')).toEqual(['restPermission', 'restFeatures']);
  });

  it('names Fulfill Orders when fulfilments are refused', () => {
    expect(idsOf('records', 'record-permission-missing', { itemFulfillment: 'missing' })).toEqual([
      'recordPermission',
      'fulfillOrdersPermission',
      'subsidiaryRestriction',
    ]);
    expect(idsOf('records', 'record-permission-missing', { salesOrder: 'missing' })).not.toContain(
      'fulfillOrdersPermission',
    );
  });
});
