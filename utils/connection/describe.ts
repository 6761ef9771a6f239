// Says what a check found as a message: one plain sentence with the facts that belong into it.
import type { FieldDef } from '../credential/field';
import type { Message } from '../guide/message';
import type { TextKey } from '../texts';
import type { CauseTables, ReasonText } from './causes';
import type { CheckFacts, Detail } from './check';

/** What any kind may run into. Kinds add their own. */
export const engineReasons = {
  ok: { text: 'connection.reason.ok' },
  'stopped-earlier': { text: 'connection.reason.stoppedEarlier' },
  'not-wanted': { text: 'connection.reason.notWanted' },
  /** The person left it out, or did not ask for it. */
  'not-chosen': { text: 'connection.reason.notChosen' },
  'most-requests': { text: 'connection.reason.mostRequests' },
  interrupted: { text: 'connection.reason.interrupted' },
  /** What a login needs is with the vendor alone. */
  'only-vendor': { text: 'connection.reason.onlyVendor' },
  offline: { text: 'connection.reason.offline' },
  unreachable: { text: 'connection.reason.unreachable' },
  'timed-out': { text: 'connection.reason.timedOut' },
  redirected: { text: 'connection.reason.redirected' },
  'too-large': { text: 'connection.reason.tooLarge' },
  'unreadable-answer': { text: 'connection.reason.unreadableAnswer' },
} as const satisfies Readonly<Record<string, ReasonText>>;
export type EngineReason = keyof typeof engineReasons;

export interface ResultText {
  /** Stands in bold before the text. */
  readonly lead: TextKey | null;
  readonly text: Message;
}

/** A reason that is in no list any more, as an old stored test may have one, reads as an answer that could not be read. */
export function describeResult(
  { reasons }: Pick<CauseTables, 'reasons'>,
  { reason, ...facts }: Pick<CheckFacts, 'reason' | 'detail' | 'actingAs'>,
): ResultText {
  const all: CauseTables['reasons'] = { ...engineReasons, ...reasons };
  const known = Object.hasOwn(all, reason) ? all[reason] : undefined;
  const { text, lead, params }: ReasonText = known ?? engineReasons['unreadable-answer'];
  return { lead: lead ?? null, text: { key: text, params: params?.(facts) ?? [] } };
}

/** For a text: `–` for a fact that is not there. */
export function fact(value: Detail[string] | undefined): string {
  return value === undefined || value === null ? '–' : String(value);
}

/** The names of the fields in a comma-separated list of their ids, in the order of the kind's table. */
export function namesOfFields(ids: Detail[string] | undefined, fields: readonly FieldDef[]): string {
  const listed = String(ids ?? '').split(',');
  return fields
    .filter(({ id }) => listed.includes(id))
    .map(({ name }) => name)
    .join(', ');
}
