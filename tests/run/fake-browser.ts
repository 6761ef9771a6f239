// Gives every Vitest file an extension's browser in memory, whose texts are those of utils/texts, before it imports anything.
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const catalogue = join(import.meta.dirname, '../../utils/texts/en.yml');
const messages = generateChromeMessages(await parseMessagesFile(catalogue));

/** As the browser does: `$1` … `$9` are filled in, `$$` is a dollar, an unknown name gives an empty text. */
function getMessage(name: string, substitutions: string | string[] = []): string {
  const values = [substitutions].flat();
  const { message = '' } = messages[name] ?? {};
  return message.replace(/\$([1-9$])/g, (_, mark: string) =>
    mark === '$' ? '$' : (values[Number(mark) - 1] ?? ''),
  );
}

Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en' });
vi.stubGlobal('chrome', fakeBrowser);
