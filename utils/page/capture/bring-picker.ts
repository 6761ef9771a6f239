// Brings *Show me the values* to this page: its script runs in the same isolated world, and leaves its function there.
import { send } from '../../messages/send';
import type { pickOnPage } from './pick-on-page';

/** No page reaches it. */
export const pickWorld = globalThis as { credentialGuidePick?: typeof pickOnPage };

/** Undefined where the background could not bring it. */
export async function bringPicker(): Promise<typeof pickOnPage | undefined> {
  if (pickWorld.credentialGuidePick === undefined) await send('bringPicker').catch(() => undefined);
  return pickWorld.credentialGuidePick;
}
