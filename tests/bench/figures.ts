// Every figure of the benchmark, in the order of the table. Adding one: write a file in figures/ and name it here.
import type { Measurement } from './bench';
import { backgroundWork } from './figures/background-work';
import { connectionTest } from './figures/connection-test';
import { fill } from './figures/fill';
import { guideTime } from './figures/guide-time';
import { locationList } from './figures/location-list';
import { locationPicker } from './figures/location-picker';
import { offPages } from './figures/off-pages';
import { oneTimePair } from './figures/one-time-pair';
import { pageCost } from './figures/page-cost';
import { popup } from './figures/popup';
import { reading } from './figures/reading';
import { sizes } from './figures/sizes';

export const measurements: readonly Measurement[] = [
  sizes,
  offPages,
  guideTime,
  oneTimePair,
  backgroundWork,
  locationList,
  popup,
  locationPicker,
  fill,
  reading,
  connectionTest,
  pageCost,
];
