// English, whole: what the card says, and what only the views say.
import { card } from './card';
import { connection } from './connection';
import { credentials } from './credentials';
import { diagnosis } from './diagnosis';
import { exports } from './export';
import { guide } from './guide';
import { handover } from './handover';
import { made } from './made';
import { permission } from './permission';
import { popup } from './popup';
import { test } from './test';

export const en = {
  ...guide,
  ...card,
  ...connection,
  ...diagnosis,
  ...exports,
  ...permission,
  popup: { ...popup, ...credentials, ...handover, ...made, ...test },
} as const;
