// Makes a test and its diagnosis against answers that lead astray whoever believes one code, one status or one check.
import { isRefusedLogin } from '@/utils/connection/check';
import { diagnose, type Diagnosis } from '@/utils/connection/diagnose';
import { noEvidence } from '@/utils/connection/evidence';
import { verdictOf } from '@/utils/connection/test-record';
import type { TbaCause } from '@/utils/credential-kinds/tba/cause-list';
import { tbaCauses } from '@/utils/credential-kinds/tba/causes';
import { tbaSteps } from '@/utils/credential-kinds/tba/steps';
import type { run } from './fake-fetch';
import { answer, envelope, json, runAndCheck, type Answer, type CallName } from './fake-fetch';

const recipe = { steps: tbaSteps.map(({ id }) => ({ id, after: [] })) };

export async function testAgainst(
  answers: Partial<Record<CallName, () => Answer>>,
  options: Parameters<typeof run>[1] = {},
  isByHand = false,
) {
  const made = await runAndCheck(answers, options);
  const diagnosis = diagnose({
    tables: tbaCauses,
    test: { checks: made.results },
    evidence: { ...noEvidence, isByHand },
    recipe,
  });
  const status = made.results.some((each) => each.status === 'failed') ? 'failed' : 'passed';
  return { ...made, diagnosis, verdict: verdictOf({ status, checks: made.results }) };
}

export const idsOf = ({ causes }: Diagnosis) => causes.map(({ id }) => id as TbaCause);
export const refusalsIn = ({ results }: Awaited<ReturnType<typeof testAgainst>>) =>
  results.filter(isRefusedLogin).length;

/** A fault whose sentences may differ. */
export function fault(
  name: string,
  code: string,
  message: string | null,
  faultstring: string | null = message,
) {
  const inner = message === null ? '' : `<message>${message}</message>`;
  const around = faultstring === null ? '' : `<faultstring>${faultstring}</faultstring>`;
  const detail = `<detail><ns1:${name} xmlns:ns1="urn:faults_2025_2.platform.webservices.netsuite.com"><ns1:code>${code}</ns1:code>${inner}</ns1:${name}></detail>`;
  return answer(500, envelope(`<soapenv:Fault>${around}${detail}</soapenv:Fault>`));
}

export const restlet = (status: number, code: string, message = '') =>
  json(status, { error: { code, message } });
export const page = (status: number, body: string, headers: Record<string, string> = {}) =>
  answer(status, `<html><head><title>T</title></head><body>${body}</body></html>`, 0, {
    'content-type': 'text/html',
    ...headers,
  });
