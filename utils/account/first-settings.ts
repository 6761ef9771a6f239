// Writes the settings that the extension ships with, once. Never in the place of settings that cannot be read: they delete.
import { defaultSettings, settingsItem } from '../storage/items';

/**
 * At installation, and after an update from a release that wrote none. `stored`: what the browser's storage has under the item's key,
 * readable or not.
 */
export async function writeFirstSettings(stored: Readonly<Record<string, unknown>>): Promise<void> {
  if (stored[settingsItem.key] === undefined) await settingsItem.write(defaultSettings);
}
