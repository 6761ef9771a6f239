// Ends what is going on at any moment while a key is made: the worker is stopped, the popup closed, the extension reloaded.
import type { Page } from '@playwright/test';
import { ask } from '../../driver/ask';
import { allowReloads } from '../../driver/developer-mode';
import { workerStopper } from '../../driver/stop-worker';
import type { Browser } from '../browser';
import { hearKeys, openSetUp, pressMake, reachKeyStep, type HeardOfKey } from '../key-step';
import { checkKeys, newKeyRecord, type KeyRecord } from '../key-record';
import { PRODUCTION } from '../one-time-page';
import { numbered, sleep, until, type Kit, type Outcome, type Part } from '../part';
import { openPopupAgain, reloadExtension } from '../reload-extension';
import { withStand, type Stand } from '../stand';

export const keyWorkers: Part = { name: 'key-workers', run };

const MOST_STOPS = 3;
/** From the press, in milliseconds. */
const MAKING_MS = 150;
/** A reload takes seconds, and a closing next to nothing. */
const CLOSINGS_FOR_A_RELOAD = 4;
/** A second key of the same application must not cost the first. */
const KEYS_EACH = 2;

interface Run extends Stand {
  kit: Kit;
  browser: Browser;
  /** Told of what happens in the popup of the record that is tried. */
  hear: (event: HeardOfKey) => void;
}
