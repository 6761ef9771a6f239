// Calls one of the vendor's RESTlets, where the person asked for it: by GET, with the ids of script and deployment and nothing else.
import { sourceOf } from '@/utils/connection/answer-source';
import type { Answered } from '@/utils/connection/call';
import type { Check, CheckContext, Outcome } from '@/utils/connection/check';
import { readAnswerError, readChallenge } from '@/utils/connection/json-answer';
import { noAnswer } from '@/utils/connection/no-answer';
import { callTimed } from '@/utils/connection/timed-call';
import type { Recipe, TestedScript } from '@/utils/guide/recipe';
import { restletAddress } from '@/utils/netsuite/hosts';
import { isDeploymentId, isScriptId } from '@/utils/netsuite/script-ids';
import { accountOf } from '../account-of';
import { answered, type RestChannel } from './rest-channel';

export function restletChecks(channel: RestChannel, { test: { restlets = [] } }: Recipe): readonly Check[] {
  return restlets
    .filter(({ script, deployment }) => isScriptId(script) && isDeploymentId(deployment))
    .map((restlet) => ({
      id: `restlet:${restlet.script}/${restlet.deployment}`,
      name: 'connection.check.restlet',
      about: `${restlet.script}, ${restlet.deployment}`,
      choice: 'on-request',
      proves: {},
      isWanted: channel.reachesRestlets,
      run: (context) => askRestlet(channel, context, restlet),
    }));
}

async function askRestlet(
  channel: RestChannel,
  context: CheckContext,
  { script, deployment }: TestedScript,
): Promise<Outcome> {
  const url = restletAddress(accountOf(context), script, deployment);
  if (url === null) throw new Error('A RESTlet has ids of another shape.');
  const { result, clockSeconds } = await callTimed(context, channel.request(context, url));
  const outcome = result.type === 'answered' ? judged(channel, result, clockSeconds) : noAnswer(result);
  return outcome.status === 'failed' ? { ...outcome, goesOn: true } : outcome;
}

/** What a script answers is its own, so any text counts as an answer that is no page and no error of NetSuite's. */
function judged(channel: RestChannel, result: Answered, clockSeconds: number | null): Outcome {
  const { status, text, challenge } = result;
  const error = readAnswerError(text);
  const isPage = /^\s*<(?:!doctype\s+html|html)\b/i.test(text);
  if (status === 200) {
    if (isPage) return channel.notNetSuite(result, clockSeconds);
    const cached = channel.fromCache(result, clockSeconds);
    const facts = { status, clockSeconds };
    return cached ?? answered('passed', 'ok', [...channel.restletClaims, 'restlet'], [], facts);
  }
  if (error === null || isPage || sourceOf(result, true).answeredBy !== 'netsuite')
    return channel.refused(result, clockSeconds);
  const { code, message } = error;
  const detail = { status, clockSeconds, code, message };
  if (isNoScript(code)) return answered('failed', 'restlet-missing', [], ['restlet'], detail);
  const reason = channel.reasonOf({ status, code, message }, readChallenge(challenge));
  // The login counts before the script is looked for, and NetSuite says so with 401.
  if (status === 403 && (reason === 'permission-missing' || reason === 'forbidden'))
    return answered('failed', 'restlet-audience', [], ['restlet'], detail);
  if (reason === 'feature-off') return answered('failed', 'restlet-feature-off', [], ['restlet'], detail);
  const isOfScript = status !== 401 && ownError.includes(reason);
  return isOfScript
    ? answered('warning', 'restlet-error', channel.restletClaims, [], detail)
    : channel.refused(result, clockSeconds);
}

/** SuiteScript's own code for a script or a deployment that is not there, or not released (likely). */
function isNoScript(code: string | null): boolean {
  return code === 'SSS_INVALID_SCRIPTLET_ID' || code === 'SSS_INVALID_SCRIPT_ID';
}

/** What is left when neither login, feature nor permission is in the way: the script ran, and did not like to be asked without parameters. */
const ownError: readonly string[] = ['refused-other', 'server-error', 'unreadable-answer', 'not-found'];
