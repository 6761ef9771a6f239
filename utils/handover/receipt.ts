// What is remembered of a hand-over: when, in which form, sealed to whom, how tested. Never a value.
import type { FieldId } from '../credential/field';

/** `clear`: as it is; `passphrase`; or the public keys (`age1…`) of the receivers. */
export type SealedTo = 'clear' | 'passphrase' | readonly string[];

export interface HowExported {
  /** Id of the export format. */
  readonly format: string;
  readonly way: 'clipboard' | 'file';
  readonly sealedTo: SealedTo;
}

export interface Receipt extends HowExported {
  /** Unix milliseconds. */
  readonly at: number;
  readonly fields: readonly FieldId[];
  /** The test of these values, as it stood then. */
  readonly test: { readonly status: 'passed' | 'failed'; readonly at: number } | null;
}
