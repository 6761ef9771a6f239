// Whether *Fill in* may be used, what one press of it writes, and what is noted of it.
import { bundleId } from '../credential/bundle-key';
import { fieldOf } from '../credential/field';
import { judgePage } from '../guide/judge-page';
import { chosenByFill } from '../guide/fill';
import type { FillState } from '../guide/fill-state';
import { fillOf, PRODUCTION, tickedChanges } from '../guide/fill-view';
import type { FillOrder, FillResult, OrderedChange } from '../guide/fill-order';
import { bundleOf } from '../guide/set-up';
import type { FillNote } from '../handover/fill-note';
import { bringFill } from '../messages/guide-tabs';
import { pingAccount } from '../messages/ping';
import type { FromPage } from '../messages/protocol';
import type { PageSender } from '../messages/sender';
import { openAccounts } from '../messages/tabs';
import { pageSpec } from '../netsuite/pages';
import { fillItem, fillsItem, type FillSettings } from '../storage/fill-items';
import { say } from '../texts';
import { cardInput } from './card';
import { fillWordsOf, type FillWords } from './fill-words';
import { revealValue } from './keep';
import { leftFillOf, noteLeftFill } from './left-fills';
import type { AccountModel } from './model';
import { modelOf } from './models';
import { withinSpec } from './observe';
import { chooseName } from './set-ups';
import { visitOf } from './visits';

/** What one press is about, from the press until the page is left. */
interface Press {
  readonly note: Omit<FillNote, 'fields' | 'isUndone' | 'isLeft'>;
  readonly bundle: string;
  /** By requirement, in words. */
  readonly names: ReadonlyMap<string, string>;
}

/** By opened document and frame; what the browser forgets with the worker is done by hand. */
const presses = new Map<string, Press>();
const failed = new Map<string, readonly string[]>();
const MOST_DOCUMENTS = 100;
const MOST_NOTES = 50;
const MOST_TEXT = 300;

const documentOf = (sender: PageSender) => `${visitOf(sender)}/${sender.frameId}`;

export async function fillStateOf(sender: PageSender): Promise<FillState> {
  const [settings, left] = await Promise.all([fillItem.read(), leftFillOf(sender)]);
  return { ...settings, failed: failed.get(documentOf(sender)) ?? [], left };
}

export async function changeFill(settings: Pick<FillSettings, 'isOn' | 'isForProduction'>): Promise<void> {
  await fillItem.change((before) => ({ ...before, ...settings }));
  for (const account of await openAccounts()) pingAccount(account);
}

/** Null where nothing is to be filled in: it is not allowed, or the page is not as it was when the changes were listed. */
export async function startFill(
  { reading: given, labels, capture, asked, print, ticked }: FromPage['startFill']['data'],
  sender: PageSender,
): Promise<FillOrder<FillWords> | null> {
  const { account } = sender;
  const spec = pageSpec(given.page);
  if (spec === null) return null;
  const [model, state] = await Promise.all([modelOf(account), fillStateOf(sender)]);
  const reading = withinSpec(spec, given);
  const input = cardInput(model, { reading, labels, capture, asked }, state);
  if (input === null) return null;
  const { guide } = input;
  const { setUp, recipe, shownValues } = model;
  const judged = judgePage({ spec, guide, reading, setUp, recipe, shownValues });
  const facts = { ...input, judged, step: null, isCaptureHeld: false };
  const { view, changes } = fillOf(facts);
  if (view?.print !== print) return null;
  const isForProduction = state.isForProduction || ticked.includes(PRODUCTION);
  if (view.ask !== null && !isForProduction) return null;
  const wanted = tickedChanges(changes, ticked);
  if (wanted.length === 0) return null;
  const names = new Map(judged.requirements.map(({ id, need }) => [id, say(need)]));
  const ordered = await Promise.all(
    wanted.map(async ({ id, now, comesFirst, write }): Promise<OrderedChange> => {
      const content = write.type === 'file' ? await publicText(model, write.content) : null;
      return { id, now, comesFirst, write, content, name: names.get(id) ?? id };
    }),
  );
  if (ordered.some(({ write, content }) => write.type === 'file' && content === null)) return null;
  if (!state.isExplained || isForProduction !== state.isForProduction)
    await fillItem.change((settings) => ({ ...settings, isExplained: true, isForProduction }));
  const chosen = chosenByFill(facts);
  if (chosen?.type === 'name') await chooseName(account, chosen.name, chosen.value);
  const { userName, roleName } = reading.signedIn;
  keep(presses, documentOf(sender), {
    note: { at: Date.now(), page: spec.id, user: cut(userName), role: cut(roleName) },
    bundle: bundleId(bundleOf(setUp)),
    names,
  });
  await bringFill(sender.tabId, sender.frameId);
  return { changes: ordered, words: fillWordsOf() };
}

/** What it brought about, that it was put back, or that the page went away meanwhile. */
export async function noteFilled(
  { results, isUndone, isLeft }: FromPage['fillEnded']['data'],
  sender: PageSender,
): Promise<void> {
  const document = documentOf(sender);
  const press = presses.get(document);
  if (press === undefined) return;
  const fields = results
    .filter(({ outcome }) => outcome === 'filled')
    .flatMap(({ id }) => press.names.get(id) ?? []);
  const { note, bundle } = press;
  if (isLeft)
    await noteLeftFill(sender, { filled: fields.length, all: results.length }).catch(() => undefined);
  if (fields.length > 0 || isUndone) {
    const names = fields.map((name) => name.slice(0, MOST_TEXT));
    const mine: FillNote = { ...note, fields: names, isUndone, isLeft };
    await fillsItem.change((all) => {
      const others = (all[bundle] ?? []).filter(({ at, page }) => at !== note.at || page !== note.page);
      return { ...all, [bundle]: [...others, mine].slice(-MOST_NOTES) };
    });
  }
  keep(failed, document, isUndone ? [] : [...(failed.get(document) ?? []), ...failures(results)]);
  pingAccount(sender.account);
}

/** What was not reached may be tried again. */
function failures(results: readonly FillResult[]): string[] {
  const isTried = ({ outcome }: FillResult) => outcome !== 'filled' && outcome !== 'stopped';
  return results.filter(isTried).map(({ id }) => id);
}

/** A value that is no secret, and that counts; null for every other. */
async function publicText({ kind, setUp }: AccountModel, field: string): Promise<string | null> {
  if (fieldOf(kind.fields, field)?.secret !== false) return null;
  return revealValue(bundleOf(setUp), field);
}

function cut(text: string | null): string | null {
  return text?.slice(0, MOST_TEXT) ?? null;
}

function keep<Value>(of: Map<string, Value>, document: string, value: Value): void {
  if (of.size >= MOST_DOCUMENTS) of.clear();
  of.set(document, value);
}
