// Gives every Vitest file an extension's browser in memory and the English texts, before it imports anything.
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setTexts } from '../../utils/texts';
import { en } from '../../utils/texts/languages/en';

Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-US' });
vi.stubGlobal('chrome', fakeBrowser);
setTexts('en', en);
