// An export that was made and is not handed over yet: where it stands, and for how long its passphrase can be read.
import type { FieldId } from '../credential/field';
import type { HowExported } from './receipt';

export interface Delivery extends Omit<HowExported, 'way'> {
  /** When it was made, unix milliseconds. */
  readonly at: number;
  /** Of each field the entry whose value is in it. */
  readonly entryIds: Readonly<Record<FieldId, string>>;
  readonly fileName: string;
  /** How it has left so far, or null. */
  readonly way: HowExported['way'] | null;
  /** The person said that the passphrase was told. */
  readonly isTold: boolean;
  /** The encrypted text; null where it was made in clear, or the browser was closed since: nothing of either is kept. */
  readonly text: string | null;
  /** Null where there is none, it was told, or its time is over. */
  readonly passphrase: string | null;
}

/** A passphrase can be read for so long, also by whoever sits down at the computer. */
export const PASSPHRASE_MS = 10 * 60_000;

export function isPassphraseOver({ at, isTold }: Pick<Delivery, 'at' | 'isTold'>, now: number): boolean {
  // A clock that was set back does not make it longer.
  return isTold || now - at >= PASSPHRASE_MS || now < at;
}
