// The list of parts, in the order in which they start: kills first, whose times count, then the longest; last the search in what all have left.
import type { Part } from './part';
import { alone } from './parts/alone';
import { clocks } from './parts/clocks';
import { closings } from './parts/closings';
import { crashes } from './parts/crashes';
import { fills } from './parts/fills';
import { floods } from './parts/floods';
import { forgeries } from './parts/forgeries';
import { garbagePart } from './parts/garbage';
import { fullStorage } from './parts/full-storage';
import { hostilePages } from './parts/hostile-pages';
import { keyForgeries } from './parts/key-forgeries';
import { keyKills } from './parts/key-kills';
import { keyWorkers } from './parts/key-workers';
import { kills } from './parts/kills';
import { losses } from './parts/losses';
import { search } from './parts/search';
import { tabs } from './parts/tabs';
import { workers } from './parts/workers';

export const parts: readonly Part[] = [
  kills,
  keyKills,
  alone,
  forgeries,
  keyForgeries,
  hostilePages,
  fills,
  closings,
  crashes,
  workers,
  keyWorkers,
  tabs,
  garbagePart,
  clocks,
  floods,
  fullStorage,
  losses,
  search,
];
