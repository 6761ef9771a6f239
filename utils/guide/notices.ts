// What the card says besides the requirements: what was kept, what stands in the way, and what to do about it.
import { replacedCaptures } from '../credential/bundle';
import { fieldOf } from '../credential/field';
import type { TextKey } from '../texts';
import { levelOf } from '../netsuite/permissions';
import { dangerAt } from './dangers';
import { isAllMet } from './judge-page';
import type { Message } from './message';
import type { PageFacts, Suspect } from './card-input';
import type { NoticeRule, Tone } from './page-guide';
import { isFinished } from './progress';
import { isBrought } from './brought';
import { refusalOf } from './refused-page';

export type { Tone } from './page-guide';

export interface Notice {
  readonly tone: Tone;
  readonly text: Message;
}

export function noticesFor(facts: PageFacts): Notice[] {
  const { spec, guide, capture } = facts;
  if (spec.isRefusal === true) return [refusal(facts)];
  if (capture === 'failed') return [say('danger', 'card.capture.failed')];
  if (capture === 'storing') return [say('info', 'card.capture.storing')];
  const stored =
    capture === 'stored' ? [unsorted(facts) ?? say('good', 'card.capture.stored'), ...replaced(facts)] : [];
  if (spec.list !== undefined) return [...afterTest(facts), ...waiting(facts), ...listNotices(facts)];
  if (guide.isAuditTrail === true) return auditNotices(facts);
  if (guide.saved !== undefined) {
    const isSaved = facts.reading.fields['saved']?.value === true;
    const isOpen = facts.model.progress.steps.some(({ state }) => state === 'not-saved');
    return isSaved ? [say('good', guide.saved.good)] : isOpen ? [say('info', guide.saved.unknown)] : [];
  }
  return [
    ...stored,
    ...(facts.judged.isOurs
      ? [...afterTest(facts), ...(stored.length > 0 ? [] : waiting(facts)), ...recordNotices(facts)]
      : [otherRecord(facts)]),
  ];
}

/** What NetSuite shows once on this page. */
function shownOnce({ guide, model: { kind } }: PageFacts) {
  return kind.captures.find(({ id }) => id === guide.capture?.id)?.values ?? [];
}

/** The values taken here count instead of others that were taken before. */
function replaced(facts: PageFacts): Notice[] {
  const { bundle } = facts.model;
  const fields = shownOnce(facts);
  const isHere = replacedCaptures(bundle).some(({ values }) =>
    values.some((held) => fields.some(({ field }) => field === held.field)),
  );
  return isHere ? [say('warning', 'card.capture.replaced')] : [];
}

/** Of values that this page shows once it is not known which is which. */
function unsorted(facts: PageFacts): Notice | null {
  const { kind, bundle } = facts.model;
  const fields = shownOnce(facts);
  const between = bundle.conflicts.find(
    ({ type, between: [{ field }] }) => type === 'unsorted' && fields.some((value) => value.field === field),
  )?.between;
  const names = between?.flatMap(({ field }) => fieldOf(kind.fields, field)?.name ?? []);
  return names === undefined ? null : say('warning', 'card.capture.unsorted', ...names);
}

function say(tone: Tone, key: TextKey, ...params: (string | number)[]): Notice {
  return { tone, text: { key, params } };
}

function ruled(rules: readonly NoticeRule[] | undefined, facts: PageFacts): Notice[] {
  return (rules ?? [])
    .filter(({ when }) => when(facts))
    .map(({ tone, text, params }) => say(tone, text, ...(params?.(facts) ?? [])));
}

function refusal(facts: PageFacts): Notice {
  const { reading, model, asked } = facts;
  const message = reading.fields['message']?.text ?? '';
  const why = refusalOf(facts);
  if (why?.type === 'login-disabled') return say('warning', 'card.refused.loginDisabled', model.setUp.role);
  if (why?.type === 'missing') return say('warning', 'card.refused.missing', asked?.menu ?? '', message);
  return say('warning', why?.type === 'closed' ? why.guard.refused : 'card.refused.permission', message);
}

/** What the failed test leads here for, or that it is right now. */
function afterTest({ spec, model: { failedTest }, capture }: PageFacts): Notice[] {
  if (failedTest === null || capture !== 'none') return [];
  const suspects = failedTest.suspects.filter(({ page }) => page === spec.id);
  if (suspects.length > 0) {
    return [
      say('warning', 'card.afterTest.failed'),
      ...suspects.map(({ text }: Suspect): Notice => ({ tone: 'warning', text })),
    ];
  }
  return failedTest.mended.includes(spec.id) ? [say('good', 'card.afterTest.mended')] : [];
}

function auditNotices({ audit, model: { failedTest } }: PageFacts): Notice[] {
  if (audit === 'no-test' || audit === null) return [say('info', 'card.audit.noTest')];
  if (audit === 'no-detail') return [say('warning', 'card.audit.noDetail')];
  if (audit === 'no-row') return [say('warning', 'card.audit.noRow')];
  const [suspect] = failedTest?.suspects ?? [];
  return [
    say('good', 'card.audit.found'),
    ...(suspect === undefined ? [] : [{ tone: 'warning' as const, text: suspect.text }]),
  ];
}

/** Steps that come first. Where a feature was seen to be off, NetSuite leaves its permissions out of the lists without a word. */
function waiting({ step, model }: PageFacts): Notice[] {
  const { steps } = model.progress;
  const number = step?.waitsFor[0];
  if (step === null || number === undefined || isFinished(step.state)) return [];
  const byNumber = new Map(steps.filter(({ state }) => !isFinished(state)).map((one) => [one.number, one]));
  // What it waits for may itself wait: the first of them is the one that can be done now.
  let first = byNumber.get(number);
  for (const _ of steps) first = byNumber.get(first?.waitsFor[0] ?? Number.NaN) ?? first;
  const isSeenOff = byNumber.get(number)?.state === 'not-right';
  const waits = isSeenOff ? model.kind.steps.find(({ id }) => id === step.id)?.waits : undefined;
  return [
    waits === undefined ? say('info', 'card.waitsFor', first?.number ?? number) : say('info', waits, number),
  ];
}

function otherRecord({ guide, judged, model }: PageFacts): Notice {
  const wanted = guide.subject === undefined ? null : model.setUp[guide.subject.name];
  return say('warning', 'card.otherRecord', judged.name ?? '', wanted ?? '');
}

function listNotices(facts: PageFacts): Notice[] {
  const { spec, guide, model, step, judged, reading } = facts;
  if ((reading.rowsWithoutId ?? 0) > 0 && spec.list?.idPattern === undefined)
    return [say('warning', 'card.list.noIds')];
  if (guide.instead !== undefined) return ruled(guide.instead, facts);
  const { list } = guide;
  if (list === undefined) return [];
  if (step !== null && isFinished(step.state)) return [say('good', 'card.list.done')];
  const name = typeof list.wanted === 'string' ? model.setUp[list.wanted] : null;
  if (name === null) return [say('info', 'card.list.choose')];
  if (list.isAlwaysNew === true) return [say('info', 'card.list.alwaysNew', name)];
  if (judged.row !== null) return [say('info', 'card.list.found', name)];
  if (isBrought(list.wanted, model.recipe)) return [say('warning', 'card.list.brought', name)];
  const { listPage } = reading;
  if (listPage === undefined) return [say('info', list.missing, name, reading.rows.length)];
  const { total } = listPage;
  const rows = reading.rows.length;
  return [
    total === null ? say('info', 'card.list.part', name) : say('info', 'card.list.partOf', name, rows, total),
  ];
}

function recordNotices(facts: PageFacts): Notice[] {
  const { guide, reading, judged, capture } = facts;
  // Nothing else is worth saying while values that are shown once are on the page.
  if (guide.capture !== undefined && capture === 'stored') return [];
  const first = ruled(guide.first, facts);
  const isAnyUnknown = judged.requirements.some(({ state }) => state === 'unknown');
  const unknown = say('warning', reading.unsettled === undefined ? 'card.unknownFields' : 'card.unsettled');
  const notices = first.length === 0 && isAnyUnknown ? [unknown] : first;
  if (guide.capture !== undefined) return [...notices, ...captureNotices(facts, guide.capture)];
  if (guide.instead !== undefined) return [...notices, ...ruled(guide.instead, facts)];
  return [...notices, ...stateNotices(facts), ...moreThanAsked(facts), ...ruled(guide.last, facts)];
}

/** The values that this page showed once, and that are no more held because they were handed over. */
function isHandedOver(facts: PageFacts): boolean {
  const { isCaptureHeld, model } = facts;
  const kept = shownOnce(facts).filter(({ keep }) => keep);
  return !isCaptureHeld && kept.every(({ field }) => model.bundle.handedOver[field] !== undefined);
}

/** The record is there, and the values that it showed once are neither here nor were they handed over from here. */
export function isWithoutValues(facts: PageFacts): boolean {
  const { guide, reading, judged, capture, isCaptureHeld } = facts;
  const isLooked = guide.capture !== undefined && judged.isOurs && reading.mode === 'view';
  return isLooked && capture === 'none' && !isCaptureHeld && !isHandedOver(facts);
}

function captureNotices(facts: PageFacts, texts: NonNullable<PageFacts['guide']['capture']>): Notice[] {
  const { reading, judged, isCaptureHeld } = facts;
  const notices: Notice[] = [];
  if (isHandedOver(facts) && reading.mode !== 'new') notices.push(say('info', texts.handedOver));
  else if (reading.mode === 'view' && !isCaptureHeld) notices.push(say('warning', texts.notKept));
  else if (reading.mode === 'edit')
    notices.push(say('info', isCaptureHeld ? texts.alreadyKept : texts.reset));
  if (reading.mode === 'new' && isAllMet(judged)) notices.push(say('good', 'card.readyToSaveOnce'));
  return notices;
}

/** Dangerous permissions of the role that nobody asked for. They are no failure, and no secret either. */
function moreThanAsked({ guide, reading, model: { recipe } }: PageFacts): Notice[] {
  if (guide.fromRecipe?.type !== 'permissions') return [];
  const asked = new Set(recipe.permissions.map(({ key }) => key));
  const more = Object.values(reading.lines)
    .flatMap((lines) => lines ?? [])
    .filter(({ key, means, level }) => {
      const id = key ?? means;
      return id !== undefined && !asked.has(id) && dangerAt(id, levelOf(level ?? '') ?? 0) !== null;
    });
  return more.length === 0
    ? []
    : [say('warning', 'card.moreThanAsked', [...new Set(more.map(({ label }) => label))].join(', '))];
}

/** Whether all is right here, and saved. */
function stateNotices({ reading, judged }: PageFacts): Notice[] {
  const isEdited = reading.mode === 'new' || reading.mode === 'edit';
  if (isAllMet(judged))
    return [say('good', isEdited && !reading.saved ? 'card.readyToSave' : 'card.allRight')];
  const isWrong = judged.requirements.some(({ state }) => state === 'unmet');
  return !isEdited && isWrong ? [say('warning', 'card.pressEdit')] : [];
}
