// Every fault that people run into with client credentials: what the test says of it before and after the Login Audit Trail was opened.
import { describe, expect, it } from 'vitest';
import type { CheckFacts } from '@/utils/connection/check';
import { findAttempt } from '@/utils/connection/audit-trail';
import { diagnose, NAMED } from '@/utils/connection/diagnose';
import { noEvidence } from '@/utils/connection/evidence';
import { decisiveCheck } from '@/utils/connection/test-record';
import {
  oauth2CauseList,
  type Oauth2Cause,
} from '@/utils/credential-kinds/oauth2-client-credentials/cause-list';
import { oauth2Causes } from '@/utils/credential-kinds/oauth2-client-credentials/causes';
import { runAndCheck, START, valuesOf } from './fake-fetch';
import { loginFaults } from './login-faults';
import { otherFaults } from './other-faults';
import { answersOf, aWorld } from './small-netsuite';

const APPLICATION = 'Vendor Link';
const faults = [...loginFaults, ...otherFaults];

/** The rows as the page with the advanced columns shows them to somebody on this computer, at NetSuite's time. */
function auditRows(details: readonly string[], aheadSeconds = 0) {
  const date = new Date(START - aheadSeconds * 1000);
  const minute = String(date.getMinutes()).padStart(2, '0');
  return details.map((detail, position) => ({
    id: String(position),
    name: '',
    cells: {
      date: `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()} ${date.getHours()}:${minute}`,
      detail,
      application: APPLICATION,
    },
  }));
}

const table: string[] = [];

describe('a set-up with one fault', () => {
  it('has none to begin with', async () => {
    const { results } = await runAndCheck(answersOf(aWorld()));
    expect(results.map(({ status }) => status)).not.toContain('failed');
    expect(decisiveCheck({ checks: results })).toBeUndefined();
  });

  it.each(faults)('$name', async (fault) => {
    const { name, texts, answers, byHand, named, first, afterAudit } = fault;
    const world = aWorld();
    fault.break?.(world);
    const { results: checks } = await runAndCheck(
      { ...answersOf(world), ...answers },
      { values: valuesOf(texts) },
    );
    const decisive = decisiveCheck({ checks });
    expect(decisive).toBeDefined();

    const evidence = { ...noEvidence, isByHand: byHand === true };
    const causesOf = (audit: string | null) =>
      diagnose({ tables: oauth2Causes, test: { checks }, evidence: { ...evidence, audit } }).causes.map(
        ({ id }) => id,
      );
    const before = causesOf(null);
    expect(before.slice(0, NAMED).filter((id) => named.includes(id as Oauth2Cause))).not.toEqual([]);
    if (first !== undefined) expect(before[0]).toBe(first);

    const proven = checks.flatMap(({ proves }) => proves);
    const disproved = before.filter((id) =>
      oauth2CauseList.find((cause) => cause.id === id)!.disprovedBy.some((claim) => proven.includes(claim)),
    );
    expect(disproved).toEqual([]);

    const attempt = findAttempt(auditRows(world.audit, aheadOf(checks)), checks, APPLICATION, oauth2Causes);
    const after = attempt.type === 'found' ? causesOf(attempt.word) : [];
    expect(after).toEqual(afterAudit === undefined ? [] : [afterAudit]);

    const at = `${decisive!.check}: ${decisive!.reason}`;
    table.push(`| ${name} | ${at} | ${before.slice(0, NAMED).join(', ')} | ${after.join() || '–'} |`);
  });

  it('is told by the table', () => {
    expect(table).toHaveLength(faults.length);
    const head = '| fault | seen | named | after the audit trail |\n|---|---|---|---|';
    process.stdout.write(`\n${head}\n${table.join('\n')}\n\n`);
  });
});

/** How far this computer is ahead, as the test has measured it. */
function aheadOf(checks: readonly CheckFacts[]): number {
  return Number(checks.find(({ detail }) => 'clockSeconds' in detail)?.detail['clockSeconds'] ?? 0);
}

describe('a word of the audit trail', () => {
  // Oracle help, subsect_158324637123; those of the code grant have no cause here.
  it.each<[string, Oauth2Cause]>([
    ['FeatureDisabled', 'oauth2Feature'],
    ['IntegrationBlocked', 'integrationState'],
    ['InvalidIntegration', 'integrationState'],
    ['AuthorizationCodeGrantRequired', 'grant'],
    ['ScopeMismatched', 'scope'],
    ['InvalidScope', 'scope'],
    ['MissingKeyId', 'mapping'],
    ['MissingKey', 'mapping'],
    ['SignatureValidation', 'ourFault'],
    ['UnsupportedAlgo', 'ourFault'],
    ['TokenValidityTooBroad', 'ourFault'],
    ['TokenNotAcceptable', 'clock'],
    ['TokenExpired', 'clock'],
    ['AccessTokenExpired', 'testAgain'],
    ['InvalidIssuer', 'clientUnknown'],
    ['EntityOrRoleDisabled', 'roleOrUser'],
  ])('%s names one cause', async (detail, cause) => {
    const world = aWorld();
    world.mappings.clear();
    const { results: checks } = await runAndCheck(answersOf(world));
    const attempt = findAttempt(auditRows([detail]), checks, APPLICATION, oauth2Causes);
    const audit = attempt.type === 'found' ? attempt.word : null;
    const { causes } = diagnose({
      tables: oauth2Causes,
      test: { checks },
      evidence: { ...noEvidence, audit },
    });
    expect(causes.map(({ id }) => id)).toEqual([cause]);
  });

  it.each(['TokenRejected', 'InvalidTokenType', 'TokenBlocked', 'ClientIdMismatch'])(
    '%s is of another login',
    async (detail) => {
      const world = aWorld();
      world.mappings.clear();
      const { results } = await runAndCheck(answersOf(world));
      expect(findAttempt(auditRows([detail]), results, APPLICATION, oauth2Causes).type).toBe('no-row');
    },
  );
});
