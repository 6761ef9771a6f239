// English that is there before a page of ours draws: what the card says too, and the head, the guide and the notices of the views.
import { asked } from './asked';
import { card } from './card';
import { guide } from './guide';
import { permission } from './permission';
import { popup } from './popup';

export const first = { ...guide, ...card, ...asked, ...permission, popup } as const;
