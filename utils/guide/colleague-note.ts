// A note for the colleague who may open a page that the person may not: the page, the way to it, what to set. Never a value.
import { hostLabel } from '../netsuite/account';
import { pageSpec } from '../netsuite/pages';
import type { PageSpec } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import type { CardInput } from './card-input';
import { judgePage, stepsOfPage } from './judge-page';
import type { Message } from './message';
import { stepPages } from './recipe';
import { refusalOf } from './refused-page';

/** Line by line; empty when nothing was refused. */
export function colleagueNote(input: CardInput): Message[] {
  const { reading, plan, asked } = input;
  if (refusalOf(input) !== 'permission' || asked === null) return [];
  const { setUp, recipe } = plan;
  const steps = stepsOfPage(asked, recipe);
  const specs = [...new Set(steps.flatMap((step) => stepPages[step]))]
    .map(pageSpec)
    .filter((page) => page !== null);
  const wants = specs.flatMap((page) => wantsOf(page, reading, plan));
  const kind = specs.find(({ oneTime }) => oneTime !== undefined)?.oneTime?.kind;
  const said = reading.fields['message']?.text ?? '';
  return [
    { key: 'note.ask', params: [setUp.account, setUp.application] },
    ...(asked.menu === undefined ? [] : [{ key: 'note.menu', params: [asked.menu] }]),
    ...(asked.open === null
      ? []
      : [
          { key: 'note.link', params: [`https://${hostLabel(setUp.account)}.app.netsuite.com${asked.open}`] },
        ]),
    ...wants,
    ...(kind === undefined ? [] : [{ key: 'note.oneTime' }]),
    ...(said === '' ? [] : [{ key: 'note.orPermission', params: [said] }]),
    { key: 'note.after' },
  ];
}

/** Everything that is wanted on the page, as the card would say it if nothing of it were right. */
function wantsOf(page: PageSpec, refused: PageReading, { setUp, recipe }: CardInput['plan']): Message[] {
  const nothing: PageReading = { ...refused, page: page.id, mode: 'new', fields: {}, lines: {}, rows: [] };
  const { requirements } = judgePage(page, nothing, setUp, recipe);
  return requirements.map(({ text, params }) => ({ key: `requirement.${text}.need`, params }));
}
