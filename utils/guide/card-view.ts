// Decides what the card on a page says and what is ringed: from the page as read, the plan and the state of the capture.
import type { CredentialField } from '../credential/fields';
import type { PageSpec, PairKind, SetUpName } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import { isAllMet, judgePage, type JudgedPage, type RequirementState } from './judge-page';
import type { Message } from './message';
import type { PagePlan } from './page-plan';
import type { StepProgress } from './progress';
import { stepPages } from './recipe';

export interface CardLine {
  readonly id: string;
  readonly number: number;
  readonly state: RequirementState;
  readonly need: Message;
}

/** What to ring: a field, a row of the list, or the button that makes a new record. */
export type RingPlace =
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'row'; readonly id: string }
  | { readonly kind: 'new-button' };

export interface Ring {
  readonly number: number;
  readonly state: RequirementState;
  readonly place: RingPlace;
  readonly tag: Message;
}

export type Tone = 'info' | 'good' | 'warning' | 'danger';

export interface CardView {
  readonly step: StepProgress | null;
  readonly stepCount: number;
  readonly lines: readonly CardLine[];
  readonly rings: readonly Ring[];
  readonly notices: readonly { readonly tone: Tone; readonly text: Message }[];
  /** The values of this page's pair, shown as dots with their state. */
  readonly pair: readonly {
    readonly field: CredentialField;
    readonly state: 'storing' | 'kept' | 'failed';
  }[];
  readonly useThisOne: { readonly as: SetUpName; readonly name: string } | null;
  readonly next: StepProgress | null;
}

export const pairFields: Readonly<Record<PairKind, readonly [CredentialField, CredentialField]>> = {
  consumer: ['consumerKey', 'consumerSecret'],
  token: ['tokenId', 'tokenSecret'],
};

/** `none`: nothing shown on this page; the others say how far the pair shown here is on its way to storage. */
export type Capture = 'none' | 'storing' | 'stored' | 'failed';

export interface CardInput {
  readonly spec: PageSpec;
  readonly reading: PageReading;
  readonly plan: PagePlan;
  readonly capture: Capture;
}

export function cardView(input: CardInput): CardView {
  const { spec, reading, plan } = input;
  const page = judgePage(spec, reading, plan.setUp);
  const step = plan.steps.find(({ id }) => stepPages[id].includes(spec.id)) ?? null;
  const isEdited = reading.mode === 'new' || reading.mode === 'edit';
  const showsLines = page.isOurs && (isEdited || input.capture === 'none');
  const lines = showsLines
    ? page.requirements.map((requirement, position) => ({
        id: requirement.id,
        number: position + 1,
        state: requirement.state,
        need: { key: `requirement.${requirement.id}.need`, params: [requirement.wanted ?? ''] },
      }))
    : [];
  const pairKind = spec.oneTime?.kind ?? null;
  const isPairHeld =
    pairKind !== null && pairFields[pairKind].every((field) => plan.held[field] !== undefined);
  return {
    step,
    stepCount: plan.steps.length,
    lines,
    rings: spec.list === undefined ? fieldRings(page, isEdited) : listRings(spec, page, plan),
    notices: spec.list === undefined ? recordNotices(input, page, isPairHeld) : listNotices(input, page),
    pair: pairState(pairKind, input.capture, isPairHeld && page.isOurs && !isEdited),
    useThisOne:
      page.isOurs || spec.subject === undefined || page.otherName === null
        ? null
        : { as: spec.subject.as, name: page.otherName },
    next: plan.next !== null && plan.next.id !== step?.id ? plan.next : null,
  };
}

function fieldRings(page: JudgedPage, isEdited: boolean): Ring[] {
  if (!page.isOurs || !isEdited) return [];
  return page.requirements.map((requirement, position) => ({
    number: position + 1,
    state: requirement.state,
    place: { kind: 'field', field: requirement.field },
    tag: { key: `requirement.${requirement.id}.tag`, params: [requirement.wanted ?? ''] },
  }));
}

function isListDone(spec: PageSpec, plan: PagePlan): boolean {
  const step = plan.steps.find(({ id }) => stepPages[id].includes(spec.id));
  return step?.state === 'done' || step?.state === 'proven';
}

function listRings(spec: PageSpec, page: JudgedPage, plan: PagePlan): Ring[] {
  if (isListDone(spec, plan)) return [];
  if (page.row !== null && spec.list?.always === undefined) {
    return [
      { number: 1, state: 'unmet', place: { kind: 'row', id: page.row.id }, tag: { key: 'ring.openRow' } },
    ];
  }
  return [{ number: 1, state: 'unmet', place: { kind: 'new-button' }, tag: { key: 'ring.new' } }];
}

type Notice = CardView['notices'][number];

function listNotices({ spec, plan }: CardInput, page: JudgedPage): Notice[] {
  const list = spec.list;
  if (list === undefined) return [];
  const name = plan.setUp[list.wanted] ?? '';
  if (isListDone(spec, plan)) return [{ tone: 'good', text: { key: 'card.list.done' } }];
  const key =
    list.always !== undefined
      ? 'card.list.alwaysNew'
      : page.row !== null
        ? 'card.list.found'
        : 'card.list.missing';
  return [{ tone: 'info', text: { key, params: [name] } }];
}

function recordNotices(
  { spec, reading, plan, capture }: CardInput,
  page: JudgedPage,
  isPairHeld: boolean,
): Notice[] {
  if (capture === 'failed') return [{ tone: 'danger', text: { key: 'card.capture.failed' } }];
  if (capture === 'storing') return [{ tone: 'info', text: { key: 'card.capture.storing' } }];
  const notices: Notice[] = [];
  if (capture === 'stored') notices.push({ tone: 'good', text: { key: 'card.capture.stored' } });
  if (!page.isOurs) {
    const params = [
      page.otherName ?? '',
      spec.subject === undefined ? '' : (plan.setUp[spec.subject.as] ?? ''),
    ];
    notices.push({ tone: 'warning', text: { key: 'card.otherRecord', params } });
    return notices;
  }
  const unreadable = page.requirements.filter(({ state }) => state === 'unknown');
  if (unreadable.length > 0) notices.push({ tone: 'warning', text: { key: 'card.unknownFields' } });
  if (spec.oneTime === undefined || capture === 'stored') return notices;
  if (reading.mode === 'view' && !isPairHeld) {
    notices.push({ tone: 'warning', text: { key: `card.notKept.${spec.oneTime.kind}` } });
  }
  if (reading.mode === 'edit' && !isPairHeld) {
    notices.push({ tone: 'info', text: { key: `card.reset.${spec.oneTime.kind}` } });
  }
  if (reading.mode === 'edit' && isPairHeld) {
    notices.push({ tone: 'info', text: { key: `card.alreadyKept.${spec.oneTime.kind}` } });
  }
  if (reading.mode === 'new' && isAllMet(page))
    notices.push({ tone: 'good', text: { key: 'card.readyToSave' } });
  return notices;
}

function pairState(kind: PairKind | null, capture: Capture, isHeld: boolean): CardView['pair'] {
  if (kind === null || (capture === 'none' && !isHeld)) return [];
  const state = capture === 'storing' ? 'storing' : capture === 'failed' ? 'failed' : 'kept';
  return pairFields[kind].map((field) => ({ field, state }));
}
