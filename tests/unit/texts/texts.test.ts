// @vitest-environment jsdom
// Texts: parameters, plurals in several languages, what is missing, and what the background has of them.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasText, say, setTexts, t, type TextKey } from '@/utils/texts';
import { keyPart } from '@/utils/texts/key-part';
import { setCardLanguage } from '@/utils/texts/card-texts';
import { browserLanguage } from '@/utils/texts/language';
import { en } from '@/utils/texts/languages/en';
import { loadTexts } from '@/utils/texts/load-texts';

afterEach(() => setTexts('en', en));

describe('say', () => {
  it('fills the parameters in, each where its number stands and as often', () => {
    setTexts('en', { a: { of: '$2 of $1, $2' } });
    expect(say({ key: 'a.of', params: ['five', 3] })).toBe('3 of five, 3');
  });

  it('takes a parameter as it is, marks of parameters in it too', () => {
    setTexts('en', { name: 'Name: $1' });
    expect(say({ key: 'name', params: ['$1 $2 $& $$'] })).toBe('Name: $1 $2 $& $$');
  });

  it('leaves nothing where a parameter is missing', () => {
    setTexts('en', { name: 'Name: “$1”' });
    expect(say({ key: 'name' })).toBe('Name: “”');
  });

  it.each([
    'nowhere',
    'popup',
    'popup.tab',
    'popup.tab.nowhere',
    'popup.close.more',
    'constructor',
    'popup.constructor.name',
    '',
  ])('shows a key without a text as itself: %o', (key) => {
    expect(say({ key })).toBe(key);
    expect(hasText(key)).toBe(false);
  });

  it('knows a text called other from a plural', () => {
    expect(t('page.other')).toBe('A page that the guide does not know');
    expect(say({ key: 'page' })).toBe('page');
  });
});

describe('plurals', () => {
  it('follow the first parameter, or the one that is named', () => {
    expect(t('popup.kept.damagedValues', 1)).toMatch(/^One /);
    expect(t('popup.kept.damagedValues', 2)).toMatch(/^2 /);
    expect(t('popup.guide.progress', 1, 8)).toBe('1 of 8 steps done');
    expect(t('popup.guide.progress', 1, 1)).toBe('1 of 1 step done');
  });

  it('may name a number of its own', () => {
    expect(t('icon.unexported', 0)).toBe('Credential Guide for NetSuite');
    expect(t('icon.unexported', 1)).toContain('1 pair kept');
    expect(t('icon.unexported', 3)).toContain('3 pairs kept');
  });

  it('are those of the language that was set', () => {
    const pages = { one: '$1 strana', few: '$1 strany', other: '$1 stran' };
    // Only the rules are those of the language here: which one is a matter of `Intl`.
    setTexts('cs' as 'en', { pages });
    expect([1, 3, 5].map((count) => say({ key: 'pages', params: [count] }))).toEqual([
      '1 strana',
      '3 strany',
      '5 stran',
    ]);
  });

  it('need no more than one form where a language has no other', () => {
    setTexts('ja' as 'en', { pages: { other: '$1ページ' } });
    expect(say({ key: 'pages', params: [1] })).toBe('1ページ');
  });
});

describe('the language', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['xx-YY', 'en'],
    ['', 'en'],
  ])('of a browser in %o is %s', (ui, language) => {
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(ui);
    expect(browserLanguage()).toBe(language);
  });

  it('of our own pages is loaded whole, and said to screen readers', async () => {
    document.documentElement.lang = '';
    setTexts('en', {});
    await loadTexts();
    expect(t('popup.close')).toBe('Close');
    expect(t('card.title')).toBe('Credential Guide');
    expect(document.documentElement.lang).toBe('en');
  });

  it('of the background has what the card and the icon say, and nothing of the views', () => {
    setTexts('en', {});
    setCardLanguage();
    const said: readonly TextKey[] = [
      'card.title',
      'step.role',
      'page.roleRecord',
      'icon.unexported',
      'note.ask',
    ];
    expect(said.filter((key) => !hasText(key))).toEqual([]);
    expect(hasText('popup.close')).toBe(false);
  });
});

it('the name of a key has no hyphen', () => {
  expect(keyPart('not-right')).toBe('notRight');
  expect(keyPart('record')).toBe('record');
});
