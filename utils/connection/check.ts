// What a check of the connection test is, and the facts that it leaves: who answered, what that proves, what it disproves.
import type { FieldId } from '../credential/field';
import type { Secret } from '../credential/secret';
import type { Recipe } from '../guide/recipe';
import type { SetUp } from '../guide/set-up';
import type { AccountId } from '../netsuite/account';
import type { TextKey } from '../texts';
import type { CallRequest, CallResult } from './call';
import type { RecordIds } from './record-ids';

/** The kind's own word for something that an answer can prove or disprove, such as `clock` or `signature`. */
export type Claim = string;

/**
 * `passed` and `failed` are certain, and only `failed` ends the test, unless it `goesOn`; `warning` and `not-tested` let it go on;
 * `not-run` was not reached or not wanted.
 */
export const checkStatuses = ['passed', 'failed', 'warning', 'not-tested', 'not-run'] as const;
export type CheckStatus = (typeof checkStatuses)[number];

/**
 * `gateway`: a proxy or filter of the network; `portal`: the sign-in of a hotspot; `edge`: the network in front of NetSuite; `cache`:
 * what NetSuite had said before; `other`: something in NetSuite's place that does not show itself. `nobody`: no answer came.
 * `this-computer`: nobody was asked.
 */
export const answerers = [
  'netsuite',
  'gateway',
  'portal',
  'edge',
  'cache',
  'other',
  'nobody',
  'this-computer',
] as const;
export type Answerer = (typeof answerers)[number];

/** Who NetSuite says the login stands for; null for what the answer does not name. Each at most 100 characters. */
export interface ActingAs {
  readonly companyId: string | null;
  readonly companyName: string | null;
  readonly roleId: string | null;
  readonly roleName: string | null;
  readonly userId: string | null;
}

/**
 * Plain facts for texts and for somebody who helps. Never a secret, and at most 200 characters of foreign text each. Every kind uses
 * `status` (HTTP), `clockSeconds` (this computer minus server, positive = ahead), `code`, `fault` and `message` (as NetSuite wrote
 * them), `permission`, `feature` and `minutes` (as a message named them), `product` and `title` (of who answered in its place) and
 * `loginRefused` the same way; more are the kind's own.
 */
export type Detail = Readonly<Record<string, string | number | boolean | null>>;

export interface CheckFacts {
  /** Id of the check. */
  readonly check: string;
  readonly status: CheckStatus;
  /** Out of the engine's list (`engineReasons`) or the kind's (`CauseTables.reasons`). */
  readonly reason: string;
  readonly answeredBy: Answerer;
  /** Claims that the answer showed to be true, or to be wrong. */
  readonly proves: readonly Claim[];
  readonly disproves: readonly Claim[];
  readonly detail: Detail;
  readonly actingAs?: ActingAs;
  /** When the check ended, unix milliseconds by the clock handed in. */
  readonly at: number;
  readonly ms: number;
}

/** By a name of the kind's own, such as that of an access token. */
export type CheckSecrets = Readonly<Record<string, Secret>>;

/** What a check says of its answer; `runChecks` adds which check, when and how long. */
export interface Outcome extends Omit<CheckFacts, 'check' | 'at' | 'ms'> {
  /**
   * What was sent or answered and must not be seen: handed to the checks after this one, covered wherever an answer repeats it, and
   * gone when the test has ended. It is no part of the facts, so nothing stores it.
   */
  readonly secrets?: CheckSecrets;
  /** It failed, and yet each check after it tells something of its own. */
  readonly goesOn?: true;
}

/** A field that is not held is absent. */
export type CheckValues = Readonly<Record<FieldId, Secret>>;

export interface CheckContext {
  readonly account: AccountId;
  readonly values: CheckValues;
  readonly recipe: Recipe;
  readonly setUp: SetUp;
  /** Ids of the causes that NetSuite's pages showed before the test. */
  readonly seen: ReadonlySet<string>;
  /** What the checks before this one left, in their order, and the secrets that they handed on. */
  readonly before: readonly CheckFacts[];
  readonly secrets: CheckSecrets;
  /** Where an answer says ids and no names. */
  readonly recordIds: RecordIds;
  /** Sends the one request of this check. A second call is a fault of ours and ends the test with an exception. */
  readonly call: (request: CallRequest) => Promise<CallResult>;
  /** Unix milliseconds. */
  readonly now: () => number;
}

export interface Check {
  readonly id: string;
  /** What it is called on the screen, and what fills `$1`. */
  readonly name: TextKey;
  readonly about?: string;
  /**
   * The person may leave it out, and where there are more than a test can ask for some have to be: whether it is made unless the person
   * says otherwise. Left out: it is always made.
   */
  readonly choice?: 'usual' | 'on-request';
  /** It sends no request. */
  readonly asksNobody?: true;
  /** Id of a step → the claim that proves it, when the check passed. */
  readonly proves: Readonly<Record<string, Claim>>;
  readonly isWanted: (recipe: Recipe, values: CheckValues) => boolean;
  /** Read-only, and at most one request. Rejects for our own mistakes only. */
  readonly run: (context: CheckContext) => Promise<Outcome>;
}

/**
 * Whether NetSuite refused a login in this check. Five refusals lock a user for 30 minutes (`temporary_locked`; Oracle help,
 * subsect_156935170194; sure); that refused tokens count is a guess.
 */
export function isRefusedLogin({ detail }: Pick<CheckFacts, 'detail'>): boolean {
  return detail['loginRefused'] === true;
}
