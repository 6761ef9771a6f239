// The page's own words come first on the card: people look for what they see.
import { describe, expect, it } from 'vitest';
import { translator } from '@/utils/netsuite/languages/translator';
import { box, modelOf, recipe, setUp, text, view } from './card-given';

const german = ['Name', 'Rolle', 'Mitarbeiter', 'Unternehmen'];

describe('a translator', () => {
  it('takes the language that most of the labels are known in', () => {
    expect(translator(german)(['tokenbasedauthentication'])).toBe('Tokenbasierte Authentifizierung');
    expect(translator(german)(['nothingofnetsuite'])).toBeNull();
  });

  it('knows none by labels that are nothing to it', () => {
    expect(translator([])(['tokenbasedauthentication'])).toBeNull();
    expect(translator(['Foo', 'Bar'])(['tokenbasedauthentication'])).toBeNull();
  });
});

const own = (card: ReturnType<typeof view>) =>
  Object.fromEntries(card.groups.flatMap(({ lines }) => lines.map(({ id, own: word }) => [id, word])));

describe('a line of the card', () => {
  it('says what the page calls the field, and nothing twice where that is English', () => {
    const reading = { mode: 'edit' as const, fields: { tba: box(false), webservicesexternal: box(false) } };
    const labels = { tba: 'Tokenbasierte Authentifizierung', webservicesexternal: 'SOAP Web Services' };
    expect(own(view('enable-features', reading, { labels }))).toEqual({
      'feature-tba': 'Tokenbasierte Authentifizierung',
      'feature-webservicesexternal': null,
    });
  });

  it('says how a permission is called in the language of the page, there or to be added', () => {
    const lines = {
      setup: [{ key: 'ADMI_WEBSERVICES', label: 'SOAP-Webdienste', level: '4' }],
      transactions: [],
    };
    const inPageLanguage = ([label]: readonly string[]) =>
      label === 'salesorder' ? 'Verkaufsauftrag' : null;
    const words = own(view('role-record', { mode: 'edit', recordId: '7', lines }, { inPageLanguage }));
    expect(words['permission-ADMI_WEBSERVICES']).toBe('SOAP-Webdienste');
    expect(words['permission-TRAN_SALESORD']).toBe('Verkaufsauftrag');
    expect(words['permission-TRAN_ITEMSHIP']).toBeNull();
  });
});

describe('a permission that the work does not need', () => {
  const ids = (given: readonly string[]) => {
    const asked = { ...setUp, given: [...given] };
    const wanted = recipe.permissions.filter(
      ({ key, concern }) => concern === undefined || given.includes(key),
    );
    const model = { ...modelOf(['features']), setUp: asked, recipe: { ...recipe, permissions: wanted } };
    const lines = {
      setup: [{ key: 'ADMI_MANAGE_OAUTH_TOKENS', label: 'Access Token Management', level: '4' }],
    };
    const card = view(
      'role-record',
      { recordId: '7', fields: { name: text(setUp.role) }, lines: { ...lines, transactions: [] } },
      { model },
    );
    return {
      lines: card.groups.flatMap((group) => group.lines.map(({ id }) => id)),
      said: card.notices.flatMap(({ text: { key, params } }) => (key === 'card.moreThanAsked' ? params : [])),
    };
  };

  it('is no to-do, and said where the role has it all the same', () => {
    expect(ids([]).lines).not.toContain('permission-ADMI_MANAGE_OAUTH_TOKENS');
    expect(ids([]).said).toEqual(['Access Token Management']);
  });

  it('is asked for where the person gives it, and nothing warns of it twice', () => {
    const both = ids(['ADMI_MANAGE_OAUTH_TOKENS']);
    expect(both.lines).toContain('permission-ADMI_MANAGE_OAUTH_TOKENS');
    expect(both.said).toEqual([]);
  });
});
