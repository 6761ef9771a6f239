// What the card says besides the requirements: what was kept, what stands in the way, and what to do about it.
import { pairFields } from '../credential/fields';
import type { CardInput } from './card-input';
import { isAllMet, type JudgedPage } from './judge-page';
import type { Message } from './message';
import { isFinished, type StepProgress } from './progress';
import type { Suspect } from './page-plan';
import { refusalOf } from './refused-page';

export type Tone = 'info' | 'good' | 'warning' | 'danger';

export interface Notice {
  readonly tone: Tone;
  readonly text: Message;
}

interface Judged extends CardInput {
  readonly page: JudgedPage;
  readonly step: StepProgress | null;
  readonly isPairHeld: boolean;
}

export function noticesFor(judged: Judged): Notice[] {
  const { spec, capture } = judged;
  if (spec.id === 'permission-error') return [refusal(judged)];
  if (capture === 'failed') return [say('danger', 'card.capture.failed')];
  if (capture === 'storing') return [say('info', 'card.capture.storing')];
  const stored = capture === 'stored' ? [say('good', 'card.capture.stored')] : [];
  if (spec.list !== undefined) return [...afterTest(judged), ...waiting(judged), ...listNotices(judged)];
  if (spec.id === 'login-audit-trail') return auditNotices(judged);
  return [
    ...stored,
    ...(judged.page.isOurs
      ? [...afterTest(judged), ...waiting(judged), ...recordNotices(judged)]
      : [otherRecord(judged)]),
  ];
}

function say(tone: Tone, key: string, ...params: (string | number)[]): Notice {
  return { tone, text: { key, params } };
}

function refusal(judged: Judged): Notice {
  const { reading, plan, asked } = judged;
  const message = reading.fields['message']?.text ?? '';
  const why = refusalOf(judged) ?? 'permission';
  if (why === 'loginDisabled') return say('warning', 'card.refused.loginDisabled', plan.setUp.role);
  if (why === 'missing') return say('warning', 'card.refused.missing', asked?.menu ?? '', message);
  return say('warning', `card.refused.${why}`, message);
}

/** What the failed test leads here for, or that it is right now. */
function afterTest({ spec, plan: { failedTest }, capture }: Judged): Notice[] {
  if (failedTest === null || capture !== 'none') return [];
  const isHere = ({ page }: Suspect) => page === spec.id;
  const suspects = failedTest.suspects.filter(isHere);
  if (suspects.length > 0) {
    return [
      say('warning', 'card.afterTest.failed'),
      ...suspects.map(({ messageKey }) => say('warning', messageKey)),
    ];
  }
  return failedTest.mended.some(isHere) ? [say('good', 'card.afterTest.mended')] : [];
}

function auditNotices({ audit, plan: { failedTest } }: Judged): Notice[] {
  if (audit === 'no-test' || audit === null) return [say('info', 'card.audit.noTest')];
  if (audit === 'no-detail') return [say('warning', 'card.audit.noDetail')];
  if (audit === 'no-row') return [say('warning', 'card.audit.noRow')];
  const [suspect] = failedTest?.suspects ?? [];
  return [
    say('good', 'card.audit.found'),
    ...(suspect === undefined ? [] : [say('warning', suspect.messageKey)]),
  ];
}

/** Boxes of other ways to log in are there, and the one of this is not: gone for new set-ups (Oracle, from 2027.1, likely). */
function isTbaGone({ spec, reading: { fields, mode } }: Judged): boolean {
  if (fields['tba'] !== undefined) return false;
  if (spec.id === 'enable-features') return Object.keys(fields).length > 0;
  return (
    spec.id === 'integration-record' &&
    mode !== 'view' &&
    fields['authorizationCodeGrant'] !== undefined &&
    fields['tbaAuthorizationFlow'] === undefined
  );
}

/** Steps that come first: while a feature is off, NetSuite leaves its permissions out of the lists without a word. */
function waiting({ step, plan }: Judged): Notice[] {
  const number = step?.waitsFor[0];
  if (step === null || number === undefined || isFinished(step.state)) return [];
  const first = plan.steps.find((other) => other.number === number);
  if (first === undefined) return [];
  const key = step.id === 'role' ? 'card.waitsForFeatures' : 'card.waitsFor';
  return [say('info', key, number, plan.setUp.role)];
}

function otherRecord({ spec, page, plan }: Judged): Notice {
  const meant = spec.subject === undefined ? null : plan.setUp[spec.subject.as];
  return say('warning', 'card.otherRecord', page.name ?? '', meant ?? '');
}

function listNotices({ spec, plan, step, page, reading }: Judged): Notice[] {
  const list = spec.list;
  if (list === undefined) return [];
  if ((reading.rowsWithoutId ?? 0) > 0) return [say('warning', 'card.list.noIds')];
  if (list.wanted === 'location') {
    const { reason = '', several = false } = plan.recipe.location ?? {};
    if (plan.locationIds.length === 0) return [say('info', 'card.list.location', reason)];
    const key = several ? 'card.list.locationsChosen' : 'card.list.locationChosen';
    return [say('info', key, plan.locationIds.join(', '))];
  }
  if (step !== null && isFinished(step.state)) return [say('good', 'card.list.done')];
  const name = plan.setUp[list.wanted];
  if (name === null) return [say('info', 'card.list.choose')];
  if (list.always !== undefined) return [say('info', 'card.list.alwaysNew', name)];
  if (page.row !== null) return [say('info', 'card.list.found', name)];
  return [
    say('info', list.wanted === 'user' ? 'card.list.noUser' : 'card.list.missing', name, reading.rows.length),
  ];
}

function recordNotices(judged: Judged): Notice[] {
  const { spec, reading, page, isPairHeld, capture, plan, step } = judged;
  const notices: Notice[] = [];
  if (isTbaGone(judged)) notices.push(say('warning', 'card.tbaGone'));
  else if (page.requirements.some(({ state }) => state === 'unknown'))
    notices.push(say('warning', 'card.unknownFields'));
  if (spec.oneTime !== undefined) {
    // Nothing else is worth saying while the two values are on the page.
    if (capture === 'stored') return [];
    const { kind } = spec.oneTime;
    const isHandedOver = !isPairHeld && pairFields[kind].every((field) => field in plan.handedOver);
    if (isHandedOver && reading.mode !== 'new') notices.push(say('info', `card.handedOver.${kind}`));
    else if (reading.mode === 'view' && !isPairHeld) notices.push(say('warning', `card.notKept.${kind}`));
    else if (reading.mode === 'edit') {
      notices.push(say('info', isPairHeld ? `card.alreadyKept.${kind}` : `card.reset.${kind}`));
    }
    if (reading.mode === 'new' && isAllMet(page)) notices.push(say('good', 'card.readyToSaveOnce'));
    return notices;
  }
  if (spec.id === 'company-information' || spec.id === 'web-services-preferences') {
    const met = isAllMet(page);
    notices.push(
      met ? say('good', 'card.account.agrees') : say('warning', 'card.account.differs', plan.setUp.account),
    );
    return notices;
  }
  if (spec.id === 'location-record') {
    const isChosen = reading.recordId !== null && plan.locationIds.includes(reading.recordId);
    if (isChosen) notices.push(say('good', 'card.location.chosen', reading.recordId));
    else if (reading.recordId !== null) notices.push(say('info', 'card.location.offer', reading.recordId));
    return notices;
  }
  const isEdited = reading.mode === 'new' || reading.mode === 'edit';
  if (isEdited && isAllMet(page)) {
    notices.push(reading.saved ? say('good', 'card.allRight') : say('good', 'card.readyToSave'));
  } else if (!isEdited && isAllMet(page)) {
    notices.push(say('good', 'card.allRight'));
  } else if (!isEdited && page.requirements.some(({ state }) => state === 'unmet')) {
    notices.push(say('warning', 'card.pressEdit'));
  }
  if (spec.id === 'role-record' && reading.fields['webServicesOnly']?.value === true) {
    notices.push(say('info', 'card.webServicesOnly'));
  }
  if (
    step?.id === 'employee' &&
    page.requirements.some(({ id, state }) => id === 'giveAccess' && state === 'unmet')
  ) {
    notices.push(say('info', 'card.needsEmail'));
  }
  return notices;
}
