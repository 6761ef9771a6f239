// Says on the card what *Fill in* did: how much of it, what is left by hand and why, the way to it, and *Undo*.
import type { FillOutcome, OrderedChange } from '../../guide/fill-order';
import type { FillWords } from '../../messages/protocol';
import { is, one } from '../dom';
import { fillWords } from '../fill-words';
import { element, onPress } from '../overlay/element';
import type { FillPlace } from './fill-world';
import { bringIntoSight, sublistOf } from './hand';
import type { Ending, Tried } from './tried';

export interface Results {
  readonly tried: readonly Tried[];
  /** All that was to be written. */
  readonly changes: readonly OrderedChange[];
  readonly ending: Ending;
  readonly undo: () => Promise<void>;
}

export interface Report {
  readonly say: (text: string) => void;
  readonly results: (results: Results, place: FillPlace) => void;
  /** Names: of what could not be put back, and of what was left alone because it was changed since. */
  readonly undone: (failed: readonly string[], changed: readonly string[]) => void;
  /** Whether something is being written: what the card offers besides is not to be had then. */
  readonly setBusy: (isBusy: boolean) => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

export function makeReport(layer: HTMLElement, words: FillWords): Report {
  const box = element('div', { class: 'notice fill', role: 'status', 'data-tone': 'info' });
  // Before what the card says, and left alone when that is drawn anew.
  one(layer, '.body')?.prepend(box);
  const button = (text: string, press: () => void) =>
    onPress(element('button', { type: 'button' }, text), press);
  const close = () => {
    box.remove();
  };
  const show = (tone: string, ...parts: readonly HTMLElement[]) => {
    box.dataset['tone'] = tone;
    box.replaceChildren(...parts);
  };
  const text = (given: string) => element('p', {}, given);
  const shut = () => button(words.close, close);
  return {
    close,
    isOpen: () => box.isConnected,
    setBusy: (isBusy) => {
      one(layer, '.card > .actions')?.toggleAttribute('inert', isBusy);
    },
    say: (given) => {
      show('info', text(given));
    },
    results: ({ tried, changes, ending, undo }, place) => {
      const outcomeOf = (id: string): FillOutcome =>
        tried.find(({ change }) => change.id === id)?.outcome ?? 'stopped';
      const left = changes.filter(({ id }) => outcomeOf(id) !== 'filled');
      const done = changes.length - left.length;
      const isAsking = tried.some(({ change: { write } }) => write.type === 'box' && write.opensWindow);
      const end = ending === 'done' ? '' : words[ending];
      const said = [
        fillWords(words.done, done, changes.length),
        end,
        isAsking ? words.terms : left.length === 0 ? words.save : '',
      ];
      const items = left.map((change) => {
        const outcome = outcomeOf(change.id);
        const why = outcome === 'filled' ? '' : words[outcome === 'stopped' ? 'stoppedBefore' : outcome];
        return element(
          'li',
          {},
          element('span', {}, `${change.name}: ${why} `),
          button(words.show, () => void showIt(change, place)),
        );
      });
      const rest = ending === 'stopped' ? words.missed : fillWords(words.rest, left.length);
      const list = [text(rest), element('ul', { class: 'left' }, ...items)];
      const mayUndo = tried.some(({ outcome }) => outcome === 'filled' || outcome === 'reverted');
      const actions = element('div', { class: 'actions' });
      if (mayUndo) actions.append(button(words.undo, () => void undo()));
      actions.append(shut());
      show(
        left.length === 0 ? 'good' : 'warning',
        text(said.filter(Boolean).join(' ')),
        // Before the list, which may be long.
        actions,
        ...(left.length === 0 ? [] : list),
      );
    },
    undone: (failed, changed) => {
      const given = [
        failed.length > 0 ? fillWords(words.notUndone, failed.join(', ')) : '',
        changed.length > 0 ? fillWords(words.undoneBut, changed.join(', ')) : '',
      ].filter(Boolean);
      const tone = failed.length > 0 ? 'danger' : changed.length > 0 ? 'warning' : 'good';
      show(tone, text(given.join(' ') || words.undone), element('div', { class: 'actions' }, shut()));
    },
  };
}

/** Opens the way to it and brings it into the window. */
async function showIt({ write }: OrderedChange, { spec, read, signal }: FillPlace): Promise<void> {
  const find = (): HTMLElement | null => {
    if (write.type !== 'line') return read().places.get(write.field) ?? null;
    const sublist = sublistOf(spec, write.sublist);
    return sublist === undefined ? null : one(document, `#${sublist.machine}_splits`);
  };
  await bringIntoSight({ spec, read, stop: signal }, find);
  const target = find();
  target?.scrollIntoView({ block: 'center' });
  const control = target === null ? null : one(target, 'input:not([type="hidden"]), select, textarea');
  if (control !== null && !is(control, ':disabled')) control.focus({ preventScroll: true });
}
