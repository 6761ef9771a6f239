// What an account's own scripts and widgets do to whoever writes into its forms; played by assets/nlquirks.js.

/** `field` is a field's id, `machine` a sublist's; `ms` how long it waits. */
export type Quirk =
  | {
      readonly do: 'revert' | 'redraw' | 'late' | 'search' | 'rebuild' | 'redwood';
      readonly field: string;
      readonly ms: number;
    }
  | { readonly do: 'validate'; readonly field: string; readonly alert: boolean }
  | {
      readonly do: 'order' | 'disable' | 'alert' | 'ask' | 'native' | 'widget' | 'decoy';
      readonly field: string;
    }
  | { readonly do: 'framework'; readonly field: string; readonly how: 'list' | 'typed' | 'trusted' }
  | { readonly do: 'lag'; readonly machine: string }
  /** Without `ms` the line is refused with an alert; with it, it is dropped so much later. */
  | { readonly do: 'refuse'; readonly machine: string; readonly text?: string; readonly ms?: number }
  | { readonly do: 'missing'; readonly machine: string; readonly text: string }
  | { readonly do: 'foreign' }
  /** `to`: where it goes; home without it. */
  | { readonly do: 'leave'; readonly ms: number; readonly to?: string };

/** What was done to a page, as its own script has seen it. */
export interface QuirkLog {
  readonly type: 'click' | 'change' | 'submit';
  readonly trusted: boolean;
  readonly id: string;
  readonly name: string;
  readonly field: string;
  readonly path: string;
}
