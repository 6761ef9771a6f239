// Hands values to the background, one set at a time, until they are stored, and guards leaving until then.
import type { FromPage, StoreProblem } from '../../messages/protocol';
import { send } from '../../messages/send';
import type { CaptureSpec } from '../../netsuite/capture-spec';
import type { SetUpName } from '../../netsuite/pages/page';
import { cutName, cutRecordId } from '../bounds';
import { mark, measure } from '../measure';
import { findFields } from '../read/find-field';
import { readField } from '../read/read-field';
import type { CapturedValues } from './find-values';

/** A record shows one set, and another one when it is reset. More are a page that makes them up. */
const MOST_SETS = 5;
const RETRY_MS = 400;
const LONGEST_RETRY_MS = 4000;

type Shown = FromPage['valuesShown']['data'];

/** How far the values of this page are on their way to storage. `problem` is null where nobody said why it failed. */
export type KeeperState =
  | { readonly status: 'none' | 'storing' | 'stored' }
  | { readonly status: 'failed'; readonly problem: StoreProblem | null };

export interface ValueKeeper {
  /** Values that are let go are not handed over. What was handed over is not again, unless the person picks it. */
  readonly keep: (spec: CaptureSpec, values: CapturedValues, source: Shown['source']) => void;
  readonly state: () => KeeperState;
  readonly onChange: (listener: () => void) => void;
}

export function makeValueKeeper(signal: AbortSignal): ValueKeeper {
  const listeners: (() => void)[] = [];
  const known = new Set<string>();
  /** In their order, each with why it could not be stored so far. */
  const waiting = new Map<Shown, StoreProblem | 'no-answer' | null>();
  let state: KeeperState = { status: 'none' };
  let isTooMany = false;
  let isRunning = false;
  let wake: () => void = () => undefined;

  const change = () => {
    const problem = isTooMany ? 'too-many' : [...waiting.values()].findLast((reason) => reason !== null);
    state =
      problem !== undefined
        ? { status: 'failed', problem: problem === 'no-answer' ? null : problem }
        : { status: waiting.size > 0 ? 'storing' : 'stored' };
    for (const listener of listeners) listener();
  };
  const run = async () => {
    isRunning = true;
    for (let round = 1; waiting.size > 0; round += 1) {
      // Those that are added meanwhile are met in this round.
      for (const [shown] of waiting) {
        const answer = await send('valuesShown', shown).catch(() => null);
        if (signal.aborted) return;
        if (answer?.stored === true) waiting.delete(shown);
        else waiting.set(shown, answer?.reason ?? 'no-answer');
        if (waiting.size === 0) measure('stored', 'shown');
        change();
      }
      if (waiting.size > 0) await pause(Math.min(RETRY_MS * round, LONGEST_RETRY_MS));
      if (signal.aborted) return;
    }
    isRunning = false;
  };
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, ms);
    });

  addEventListener(
    'beforeunload',
    (event) => {
      if (state.status === 'storing' || state.status === 'failed') event.preventDefault();
    },
    // First of all: a listener of the page's that stops the event comes after it.
    { capture: true, signal },
  );
  return {
    keep: (spec, values, source) => {
      const kept = keptOf(spec, values);
      // Whatever they are called: the names of another kind may come a moment after.
      const text = JSON.stringify(Object.values(kept));
      if (source !== 'picked') {
        if (known.has(text)) return;
        if (known.size >= MOST_SETS) {
          if (isTooMany) return;
          isTooMany = true;
          change();
          return;
        }
      }
      known.add(text);
      mark('shown');
      waiting.set({ capture: spec.id, source, values: kept, ...describe(spec) }, null);
      change();
      if (isRunning) wake();
      else void run();
    },
    state: () => state,
    onChange: (listener) => listeners.push(listener),
  };
}

function keptOf(spec: CaptureSpec, values: CapturedValues): Record<string, string> {
  return Object.fromEntries(
    spec.values.flatMap(({ field, keep }) => {
      const value = values[field];
      return keep && value !== undefined ? [[field, value]] : [];
    }),
  );
}

/** Whose values these are, as far as the page has said it by now: the names stand above the values. */
function describe({ names }: CaptureSpec): Pick<Shown, SetUpName | 'recordId'> {
  const places = findFields(document, names);
  const named = (name: SetUpName) => {
    const [place, field] = [places.get(name), names[name]];
    return place === undefined || field === undefined ? null : cutName(readField(place, field).text);
  };
  return {
    recordId: cutRecordId(new URL(location.href).searchParams.get('id')),
    application: named('application'),
    user: named('user'),
    role: named('role'),
  };
}
