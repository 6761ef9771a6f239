// What a press on *Fill in* brings to the page: what to write, and the words for what is said there meanwhile and afterwards.
import type { FillWrite } from './fill';

export interface OrderedChange {
  readonly id: string;
  /** What is wanted, in words, for the report. */
  readonly name: string;
  /** What stood there when it was listed; anything else, and nothing is written. */
  readonly now: string | boolean | null;
  readonly comesFirst: boolean;
  readonly write: FillWrite;
  /** Of a file: what it holds, which is no secret. */
  readonly content: string | null;
}

export interface FillOrder<Words> {
  readonly changes: readonly OrderedChange[];
  readonly words: Words;
}

/** Why something that was to be filled in was not. */
export const fillReasons = [
  'notFound',
  'disabled',
  'noOption',
  'severalOptions',
  'notTaken',
  'notRead',
  'reverted',
  'asked',
  'stopped',
  'loading',
  'begun',
] as const;
export type FillReason = (typeof fillReasons)[number];

export type FillOutcome = 'filled' | FillReason;

export interface FillResult {
  readonly id: string;
  readonly outcome: FillOutcome;
}
