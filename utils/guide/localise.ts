// Turns every message in a view into its text, so that a page gets finished words and carries no catalogue.
import type { CardView } from './card-view';
import type { Message } from './message';

export type Localised<T> = T extends Message
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Localised<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: Localised<T[K]> }
      : T;

/** What is drawn on NetSuite's page. */
export type Card = Localised<CardView>;

export function localise<T>(view: T, say: (message: Message) => string): Localised<T> {
  return localised(view, say) as Localised<T>;
}

function localised(part: unknown, say: (message: Message) => string): unknown {
  if (Array.isArray(part)) return part.map((item: unknown) => localised(item, say));
  if (typeof part !== 'object' || part === null) return part;
  if (isMessage(part)) return say(part);
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, localised(value, say)]));
}

/** A view holds no other object of just these two. */
function isMessage(part: object): part is Message {
  const { key, params = [] } = part as Partial<Message>;
  const names = Object.keys(part);
  return (
    typeof key === 'string' &&
    Array.isArray(params) &&
    names.every((name) => name === 'key' || name === 'params')
  );
}
