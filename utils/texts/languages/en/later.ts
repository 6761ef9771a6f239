// English of the views that are loaded when they are asked for: values, test, export, import, recipes, and what is made here.
import { connection } from './connection';
import { credentials } from './credentials';
import { diagnosis } from './diagnosis';
import { exports } from './export';
import { fill } from './fill';
import { handover } from './handover';
import { made } from './made';
import { recipes } from './recipes';
import { test } from './test';
import { welcome } from './welcome';

export const later = {
  ...connection,
  ...diagnosis,
  ...exports,
  ...fill,
  popup: { ...credentials, ...handover, ...made, ...recipes, ...test, ...welcome },
} as const;
