// A note for the colleague who may open a page that the person may not: the page, the way to it, what to set. Never a value.
import { appOrigin } from '../netsuite/hosts';
import { pageSpec } from '../netsuite/pages';
import type { PageId } from '../netsuite/pages/page';
import type { PageReading } from '../netsuite/pages/reading';
import type { CardInput } from './card-input';
import { judgePage } from './judge-page';
import type { Message } from './message';
import { pageGuide } from './page-guide';
import { stepsOfPage } from './progress';
import { refusalOf } from './refused-page';

/** Line by line; empty when nothing was refused. */
export function colleagueNote(input: CardInput): Message[] {
  const { reading, model, asked } = input;
  if (refusalOf(input)?.type !== 'permission' || asked === null) return [];
  const { setUp, recipe, kind } = model;
  const steps = stepsOfPage(asked.id, kind, recipe);
  const pages = [...new Set(steps.flatMap((step) => step.pages))];
  const message = reading.fields['message']?.text ?? '';
  return [
    { key: 'note.ask', params: [setUp.account, setUp.application] },
    ...(asked.menu === undefined ? [] : [{ key: 'note.menu' as const, params: [asked.menu] }]),
    ...(asked.open === null
      ? []
      : [{ key: 'note.link' as const, params: [`${appOrigin(setUp.account)}${asked.open}`] }]),
    ...pages.flatMap((page) => wantsOf(page, input)),
    ...(pages.some((page) => pageGuide(kind.pages, page)?.capture !== undefined)
      ? [{ key: 'note.oneTime' as const }]
      : []),
    ...(message === '' ? [] : [{ key: 'note.orPermission' as const, params: [message] }]),
    { key: 'note.after' },
  ];
}

/** For whoever may have the values that NetSuite showed once, and that are not here. */
export function askForValues(
  { model: { setUp } }: CardInput,
  fields: readonly { readonly name: string }[],
): Message[] {
  const names = fields.map(({ name }) => name).join(', ');
  return [
    { key: 'note.askValues', params: [names, setUp.application, setUp.account] },
    { key: 'note.sendEncrypted' },
  ];
}

/** Everything that is wanted on the page, as the card would say it if nothing of it were right. */
function wantsOf(page: PageId, { reading, model }: CardInput): Message[] {
  const { setUp, recipe, kind, shownValues } = model;
  const [spec, guide] = [pageSpec(page), pageGuide(kind.pages, page)];
  if (spec === null || guide === null) return [];
  const nothing: PageReading = { ...reading, page, mode: 'new', fields: {}, lines: {}, rows: [] };
  const judged = judgePage({ spec, guide, reading: nothing, setUp, recipe, shownValues });
  return judged.requirements.map(({ need }) => need);
}
