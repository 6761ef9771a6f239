// What is ringed on a page: the fields of a form, the row or the button of a list, and *Save* and *Edit* when it is their turn.
import type { TextKey } from '../texts';
import type { PageFacts } from './card-input';
import { isBrought } from './brought';
import { isAllMet } from './judge-page';
import type { JudgedRequirement, RequirementState } from './judged-page';
import type { Message } from './message';
import { isFinished } from './progress';

/** What to ring: a field, a line of a sublist, a row of a list, or a button whose turn it is. */
export type RingPlace =
  | JudgedRequirement['place']
  | { readonly type: 'save-button' }
  | { readonly type: 'edit-button' }
  | { readonly type: 'next-page' };

export interface Ring {
  readonly number: number;
  readonly state: RequirementState;
  readonly place: RingPlace;
  readonly tag: Message;
}

export function ringsOf(facts: PageFacts, isEdited: boolean): Ring[] {
  if (facts.spec.list === undefined) return fieldRings(facts, isEdited);
  // A form that lies over the list is what is worked on.
  const form = facts.judged.requirements.filter(({ place }) => place.type === 'field');
  if (form.length === 0) return listRings(facts);
  return fieldRings({ ...facts, judged: { ...facts.judged, requirements: form } }, true);
}

function fieldRings({ reading, judged, capture }: PageFacts, isEdited: boolean): Ring[] {
  const { isOurs, requirements } = judged;
  if (!isOurs || capture !== 'none') return [];
  const button = (place: RingPlace, key: TextKey): Ring => ({
    number: requirements.length + 1,
    state: 'unmet',
    place,
    tag: { key },
  });
  const isWrong = requirements.some(({ state }) => state === 'unmet');
  if (!isEdited) return isWrong ? [button({ type: 'edit-button' }, 'ring.edit')] : [];
  const rings = requirements.map(({ state, place, tag }, position) => ({
    number: position + 1,
    state,
    place,
    tag,
  }));
  const isReady = (!reading.saved || reading.mode === 'list') && isAllMet(judged);
  return isReady ? [...rings, button({ type: 'save-button' }, 'ring.save')] : rings;
}

function listRings(facts: PageFacts): Ring[] {
  const { guide, reading, judged, step, spec, model } = facts;
  const { list } = guide;
  const { row } = judged;
  if (list === undefined) return [];
  const ring = (place: RingPlace, key: TextKey): Ring[] => [
    { number: 1, state: 'unmet', place, tag: { key } },
  ];
  // What is finished may still be what a failed test leads to.
  if (step !== null && isFinished(step.state)) {
    if (row === null || !isSuspected(facts)) return [];
    return ring(
      { type: 'row', id: row.id },
      spec.list?.record === undefined ? 'ring.checkRow' : 'ring.openRow',
    );
  }
  if (row !== null && list.isAlwaysNew !== true) return ring({ type: 'row', id: row.id }, 'ring.openRow');
  if (reading.listPage !== undefined && list.isAlwaysNew !== true)
    return ring({ type: 'next-page' }, 'ring.nextPage');
  return list.isMadeNew === true && !isBrought(list.wanted, model.recipe)
    ? ring({ type: 'new-button' }, 'ring.new')
    : [];
}

function isSuspected({ model, step, spec }: PageFacts): boolean {
  const pages = model.kind.steps.find(({ id }) => id === step?.id)?.pages ?? [spec.id];
  return (model.failedTest?.suspects ?? []).some(({ page }) => page !== null && pages.includes(page));
}
