// How a kind of credentials asks REST web services and RESTlets, and what their answers mean to it.
import type { Answered, CallRequest } from '@/utils/connection/call';
import type { Check, CheckContext, Claim, Outcome } from '@/utils/connection/check';
import type { SharedReason } from '../reasons';
import type { Refusal } from '../refusal';

export interface RestChannel {
  /** Whether the values can be used there. */
  readonly isWanted: Check['isWanted'];
  /** The same for RESTlets. */
  readonly reachesRestlets: Check['isWanted'];
  /** `url` belongs to the account. With a body it is a POST of JSON, which NetSuite's own queries are. */
  readonly request: (context: CheckContext, url: string, body?: string) => CallRequest;
  readonly reasonOf: (refusal: Refusal, challenge: string | null) => string;
  readonly refused: (result: Answered, clockSeconds: number | null) => Outcome;
  /** Null for an answer to this very request. */
  readonly fromCache: (result: Answered, clockSeconds: number | null) => Outcome | null;
  /** An answer in a form that NetSuite does not use there. */
  readonly notNetSuite: (result: Answered, clockSeconds: number | null) => Outcome;
  /** What every answer of REST proves that is no refusal, and what every answer of a RESTlet does. */
  readonly claims: readonly Claim[];
  readonly restletClaims: readonly Claim[];
  /** Once it is proven, a missing permission is one of the record. */
  readonly restProof: Claim;
}

/** What NetSuite itself answered. */
export function answered(
  status: Outcome['status'],
  reason: SharedReason | 'ok',
  proves: readonly Claim[],
  disproves: readonly Claim[],
  detail: Outcome['detail'],
): Outcome {
  return { status, reason, answeredBy: 'netsuite', proves, disproves, detail };
}
