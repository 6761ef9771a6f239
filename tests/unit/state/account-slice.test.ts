// The slice of the account: which one is shown, its set-up, and what is asked of the background for it.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ACCOUNT, bundle, keepAll, OTHER, seen, typed } from '../account/worker';
import { asked, showKept, startPopup, type TestPopup } from './popup';

let popup: TestPopup;
beforeEach(async () => {
  popup = await startPopup();
});

const app = () => popup.app();
const ready = () => showKept(popup);

describe('the account', () => {
  it('is of nobody at the start, and says what is set all the same', async () => {
    expect(app()).toMatchObject({ status: 'loading', account: null, recipe: null });
    await app().load();
    expect(app()).toMatchObject({ status: 'ready', surface: 'popup', account: null, bundle: null });
    expect(app().recipes.length).toBeGreaterThan(1);
    expect(() => app().reveal('tokenId')).toThrow('No account is chosen');
  });

  it('is that of the tab the person looks at', async () => {
    seen.tabs = [{ id: 1, url: `https://${OTHER}.app.netsuite.com/app/center/card.nl` }];
    vi.spyOn(await import('wxt/browser').then(({ browser }) => browser.tabs), 'query').mockResolvedValue(
      seen.tabs as never,
    );
    await keepAll(popup.worker);
    await app().load();
    expect(app()).toMatchObject({ tabAccount: OTHER, account: OTHER });
    // No name of one account ever stands beside the number of another.
    const mixed: unknown[] = [];
    popup.subscribe(({ account, setUp }) => {
      if (setUp !== null && setUp.account !== account) mixed.push([account, setUp.account]);
    });
    app().showAccount(ACCOUNT);
    await vi.waitFor(() => expect(app().bundle?.key.account).toBe(ACCOUNT));
    expect(mixed).toEqual([]);
    expect(app().accounts).toContain(OTHER);
  });

  it('says that it could not be read, and reads it when asked again', async () => {
    popup.cutOff('always');
    await app().load();
    expect(app().status).toBe('failed');
    popup.cutOff('never');
    await app().load();
    expect(app().status).toBe('ready');
  });

  it('is asked once more when a worker was ended with the question', async () => {
    popup.cutOff('once');
    await app().load();
    expect(asked.types).toEqual(['readAccount', 'readDrafts', 'readAccount', 'readDrafts']);
    expect(app().status).toBe('ready');
  });

  it('is read again when something of it changed elsewhere, once for several changes', async () => {
    await ready();
    asked.types.length = 0;
    await popup.worker.popup.saveValues(typed({ locationId: '5' }));
    await popup.worker.popup.saveValues(typed({ locationId: '6' }));
    await vi.waitFor(() => expect(app().bundle?.values['locationId']?.shown).toBe('6'));
    expect(asked.types.length).toBeLessThanOrEqual(2);
  });

  it('follows another application with its own set-up, and comes back to the first as it was left', async () => {
    await ready();
    await app().saveSetUp({ role: 'A Role', user: 'Dana' }, null);
    await app().saveSetUp({ application: 'Another' }, null);
    expect(app().bundle?.key).toEqual({ ...bundle, application: 'Another' });
    expect(Object.keys(app().bundle!.values)).toEqual(['accountId']);
    expect(app().otherBundles).toEqual([{ key: bundle, unexported: 2 }]);
    await app().showBundle(bundle);
    expect(app().setUp).toMatchObject({ application: bundle.application, role: 'A Role', user: 'Dana' });
    expect(Object.keys(app().bundle!.values)).toContain('tokenSecret');
  });

  it('takes another recipe with the application that it proposes', async () => {
    await ready();
    const other = app().recipes.find(({ id }) => id !== bundle.recipe)!;
    await app().chooseRecipe(other);
    expect(app().setUp).toMatchObject({ recipe: other.id, application: other.application });
    expect(app().recipe).toMatchObject({ id: other.id });
  });

  it('skips a step, and takes it up again', async () => {
    await ready();
    const stateOf = (id: string) => app().progress?.steps.find((step) => step.id === id)?.state;
    const before = stateOf('location');
    await app().skipStep('location', true);
    expect(app().setUp?.skipped).toEqual(['location']);
    expect(stateOf('location')).toBe('skipped');
    await app().skipStep('location', false);
    expect(app().setUp?.skipped).toEqual([]);
    expect(stateOf('location')).toBe(before);
  });

  it('begins with an account that is typed, and says what is wrong with one that is none', async () => {
    await app().load();
    expect(await app().startWithAccount('https://example.com')).toMatchObject({ ok: false });
    expect(app().account).toBeNull();
    expect(await app().startWithAccount(' 1234567_sb1 ')).toEqual({ ok: true });
    expect(app()).toMatchObject({ account: '1234567_SB1', setUp: { account: '1234567_SB1' } });
    expect(app().bundle?.values['accountId']?.shown).toBe('1234567_SB1');
  });

  it('opens its pages at its own address and closes the popup, a tab stays', async () => {
    await ready();
    await app().openPage('/app/setup/mainsetup.nl');
    expect(asked).toMatchObject({
      opened: [`https://${ACCOUNT}.app.netsuite.com/app/setup/mainsetup.nl`],
      closed: 1,
    });
    await app().openInTab('import');
    expect(asked.opened[1]).toMatch(/\/popup\.html#import$/);
  });

  it('takes the view that a page asked for once', async () => {
    await popup.worker.items.nextViewItem.write('test');
    expect(await app().takeNextView()).toBe('test');
    expect(await app().takeNextView()).toBeNull();
  });
});
