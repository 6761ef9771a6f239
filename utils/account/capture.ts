// Takes values that a page shows once: checked against the kind's own description of them, bounded, on disk before it is acknowledged.
import type { BundleKey, EntryFacts } from '../credential/entry';
import { checkValue, fieldOf } from '../credential/field';
import { kinds } from '../credential-kinds';
import type { CredentialKind } from '../credential-kinds/kind';
import { bundleOf, type SetUp } from '../guide/set-up';
import type { FieldValues, FromPage } from '../messages/protocol';
import type { PageSender } from '../messages/sender';
import type { CaptureSpec } from '../netsuite/capture-spec';
import { recipes } from '../recipes';
import { recipesItem, setUpsItem } from '../storage/items';
import { printsOf } from '../vault/vault';
import { inCaptureQueue, mayTake } from './capture-bounds';
import { keepValues, type Known } from './keep';
import { currentSetUp, noteLastAccount } from './set-ups';
import { storeProblem } from './store-problem';
import { noteTooMany } from './too-many';
import { entryOfSame, keepSorted } from './unsorted';
import { visitOf } from './visits';

type Shown = FromPage['valuesShown']['data'];
type Answer = FromPage['valuesShown']['answer'];

const tooMany: Answer = { stored: false, reason: 'too-many' };

interface Capture {
  readonly kind: CredentialKind;
  readonly spec: CaptureSpec;
}

const everyCapture: readonly Capture[] = kinds.flatMap((kind) =>
  kind.captures.map((spec) => ({ kind, spec })),
);

/** What pages may show in each place, as the kind of the set-up calls it where it has to do with it. */
export function capturesOf(kindId: string): readonly Capture[] {
  const isOwn = ({ kind }: Capture) => kind.id === kindId;
  const ownFirst = [...everyCapture].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  return ownFirst.filter(({ spec }, at) => !ownFirst.slice(0, at).some((one) => isSamePlace(one.spec, spec)));
}

/** Two kinds call the same values by names of their own. */
function isSamePlace(one: CaptureSpec, other: CaptureSpec): boolean {
  const isAlike = one.path === other.path && one.pattern === other.pattern;
  return isAlike && one.values.length === other.values.length;
}

/** What a page calls by the names of one kind, by those of the kind that is set up: both stand in the same places, in their order. */
function renamed(id: string, values: FieldValues, kindId: string): [Capture, FieldValues] | null {
  const given = everyCapture.find(({ spec }) => spec.id === id);
  const wanted = capturesOf(kindId).find(({ spec }) => given !== undefined && isSamePlace(spec, given.spec));
  if (given === undefined || wanted === undefined) return null;
  const names = new Map(
    given.spec.values.map(({ field }, at) => [field, wanted.spec.values[at]?.field ?? field]),
  );
  return [
    wanted,
    Object.fromEntries(Object.entries(values).map(([field, text]) => [names.get(field) ?? field, text])),
  ];
}

export async function captureValues(shown: Shown, sender: PageSender): Promise<Answer> {
  const { account } = sender;
  try {
    const setUps = (await setUpsItem.read())[account] ?? [];
    const current = currentSetUp(setUps, account);
    const [capture, given] = renamed(shown.capture, shown.values, current.kind) ?? [];
    const values = capture === undefined ? null : capturedValues(capture, given ?? {});
    if (capture === undefined || values === null) return { stored: false, reason: 'refused' };
    const { kind, spec } = capture;
    const setUp = await setUpOfKind(kind, current, setUps);
    const { source, recordId, application, user, role } = shown;
    // It belongs to the application that its page names, whatever the set-up is about just now.
    const named = application === null || application.trim() === '' ? setUp.application : application;
    const bundle = { ...bundleOf(setUp), application: named };
    const visit = visitOf(sender);
    const answer = await inCaptureQueue(account, visit, async (): Promise<Answer> => {
      const prints = Object.entries(await printsOf(values)).map((entry) => entry.join('='));
      if (!mayTake(account, prints.sort().join())) return tooMany;
      const known = { source, page: spec.page, recordId, application, user, role, visit };
      const entry = await keep(bundle, values, known);
      void noteLastAccount(account).catch(() => undefined);
      return { stored: true, at: entry.provenance.at };
    });
    if (answer !== null && (answer.stored || answer.reason !== 'too-many')) return answer;
    await noteTooMany(account, spec.page, visit).catch(() => undefined);
    return tooMany;
  } catch (error) {
    return { stored: false, reason: storeProblem(error) };
  }
}

/** One set of values is there once, and what is known of their order is not forgotten. */
async function keep(bundle: BundleKey, values: FieldValues, known: Known): Promise<EntryFacts> {
  const add = async () => (await keepValues(bundle, values, known)).entry;
  if (known.source === 'unsorted') return (await entryOfSame(bundle, values)) ?? add();
  return keepSorted(add, bundle, values);
}

/** The account's newest set-up of this kind: a page may show values of another kind than the current one. */
async function setUpOfKind(kind: CredentialKind, current: SetUp, setUps: readonly SetUp[]): Promise<SetUp> {
  const own = [current, ...setUps].find((setUp) => setUp.kind === kind.id);
  if (own !== undefined) return own;
  const known = [...recipes, ...Object.values(await recipesItem.read())];
  const recipe = known.find((each) => each.kind === kind.id)?.id ?? current.recipe;
  return { ...current, kind: kind.id, recipe };
}

/** Those that are kept, as they are kept; null when they are not what the page is to show. */
function capturedValues({ kind, spec }: Capture, values: FieldValues): FieldValues | null {
  const whole = new RegExp(`^(?:${spec.pattern})$`);
  const kept: Record<string, string> = {};
  for (const { field, keep } of spec.values) {
    const text = values[field];
    if (!keep) continue;
    const def = fieldOf(kind.fields, field);
    const checked =
      text === undefined || def === undefined || !whole.test(text) ? null : checkValue(def, text);
    if (checked?.ok !== true) return null;
    kept[field] = checked.value;
  }
  const isForeign = Object.keys(values).some((field) => !spec.values.some((value) => value.field === field));
  // Two fields with one value are a page that was misread.
  const isDouble = new Set(Object.values(kept)).size < Object.keys(kept).length;
  return isForeign || isDouble || Object.keys(kept).length === 0 ? null : kept;
}
