// What the card on a page says, as finished words: projected from the account's model and from the page as it was just read.
import { cardView, type CardView } from '../guide/card-view';
import type { CardInput } from '../guide/card-input';
import type { FillState } from '../guide/fill-state';
import { localise, type Card } from '../guide/localise';
import { isEnglish } from '../guide/own-words';
import { pageGuide } from '../guide/page-guide';
import type { FromPage } from '../messages/protocol';
import { translator } from '../netsuite/languages/translator';
import type { PageSpec } from '../netsuite/pages/page';
import { pageSpec } from '../netsuite/pages';
import { say } from '../texts';
import { askedSpec } from './asked-spec';
import { lookForAttempt } from './audit';
import type { AccountModel } from './model';

/** Those that are not English; none where most are, since some words are alike in both. */
function foreignLabels(spec: PageSpec, labels: Readonly<Record<string, string>>): string[] {
  const all = Object.entries(labels);
  const foreign = all.filter(([key, text]) => !isEnglish(spec, key, text));
  return foreign.length * 2 > all.length ? foreign.map(([, text]) => text) : [];
}

type Question = Pick<FromPage['pageRead']['data'], 'reading' | 'labels' | 'capture' | 'asked'>;

/** Null where the kind says nothing of the page. */
export function cardInput(
  model: AccountModel,
  { reading, labels, capture, asked }: Question,
  fill: FillState,
): CardInput | null {
  const known = pageSpec(reading.page);
  const spec = known === null ? null : askedSpec(known, model.recipe);
  const guide = pageGuide(model.kind.pages, reading.page);
  if (spec === null || guide === null) return null;
  return {
    spec,
    guide,
    reading,
    labels,
    inPageLanguage: translator(foreignLabels(spec, labels)),
    capture,
    asked: asked === null ? null : pageSpec(asked),
    audit: guide.isAuditTrail === true ? lookForAttempt(model, reading).type : null,
    model,
    fill,
  };
}

/** Null where there is nothing to say. `isKept`: what is read here is there after the browser was closed, too. */
export function cardFor(
  model: AccountModel,
  question: Question,
  fill: FillState,
  isKept: boolean,
): Card | null {
  const input = cardInput(model, question, fill);
  if (input === null) return null;
  const view = cardView(input);
  const { guide } = input;
  // Where NetSuite goes after a save there is nothing to say at other times.
  if (guide.saved !== undefined && view.notices.length === 0) return null;
  const notices: CardView['notices'] = isKept
    ? view.notices
    : [...view.notices, { tone: 'warning', text: { key: 'card.notNoted' } }];
  return localise({ ...view, notices }, say);
}
