// Brings *Show me the values* to this page: its script runs in the same isolated world, and leaves its function there.
import { send } from '../../messages/send';
import type { showValues } from './show-values';

/** No page reaches it. */
export const pickWorld = globalThis as { credentialGuidePick?: typeof showValues };

/** Undefined where the background could not bring it. */
export async function bringPicker(): Promise<typeof showValues | undefined> {
  if (pickWorld.credentialGuidePick === undefined) await send('bringPicker').catch(() => undefined);
  return pickWorld.credentialGuidePick;
}
