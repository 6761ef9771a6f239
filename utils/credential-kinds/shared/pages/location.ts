// The locations of which one, or several, are chosen by internal id. Nothing on these pages is ringed.
import type { RuleFacts, PageGuide } from '../../../guide/page-guide';

const field = 'locationId';
const records = { field, pick: 'card.pick.location' } as const;

const chosenIds = ({ model }: RuleFacts) => model.chosenIds[field] ?? [];
const isSeveral = ({ model }: RuleFacts) => model.recipe.values[field]?.several === true;
const isThisChosen = (facts: RuleFacts) =>
  facts.reading.recordId !== null && chosenIds(facts).includes(facts.reading.recordId);

export const locationList: PageGuide = {
  page: 'location-list',
  step: 'location',
  requirements: [],
  records,
  instead: [
    {
      tone: 'info',
      text: 'card.list.location',
      when: (facts) => chosenIds(facts).length === 0,
      params: ({ model }) => [model.recipe.values[field]?.reason ?? ''],
    },
    {
      tone: 'info',
      text: 'card.list.locationChosen',
      when: (facts) => chosenIds(facts).length > 0 && !isSeveral(facts),
      params: (facts) => [chosenIds(facts).join(', ')],
    },
    {
      tone: 'info',
      text: 'card.list.locationsChosen',
      when: (facts) => chosenIds(facts).length > 0 && isSeveral(facts),
      params: (facts) => [chosenIds(facts).join(', ')],
    },
  ],
};

export const locationRecord: PageGuide = {
  page: 'location-record',
  step: 'location',
  requirements: [
    {
      id: 'locationActive',
      field: 'inactive',
      expect: { type: 'checked', value: false },
      optional: true,
      need: 'requirement.locationActive.need',
      tag: 'requirement.locationActive.tag',
    },
  ],
  records,
  instead: [
    {
      tone: 'good',
      text: 'card.location.chosen',
      when: isThisChosen,
      params: ({ reading }) => [reading.recordId ?? ''],
    },
    {
      tone: 'info',
      text: 'card.location.offer',
      when: (facts) => facts.reading.recordId !== null && !isThisChosen(facts),
      params: ({ reading }) => [reading.recordId ?? ''],
    },
  ],
};
