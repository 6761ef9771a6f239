// English, whole: it decides which keys there are. Our pages load it in two parts, so that the first view is not kept waiting.
import { first } from './first';
import { later } from './later';

export const en = { ...first, ...later, popup: { ...first.popup, ...later.popup } } as const;
