// @vitest-environment jsdom
// *Fill in* on a form with scripts of its own: what is written, what is said of it, when it stops, and what *Undo* puts back.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OrderedChange } from '@/utils/guide/fill-order';
import { fillIn } from '@/utils/page/fill/fill-in';
import { hearMessages, type Sent } from './background';
import { chosen, line, openForm, order, text, tick, type Form } from './fill-form';

// That only a person presses a button of ours is tested in the browser.
vi.mock('@/utils/page/overlay/element', async (original) => ({
  ...(await original<object>()),
  onPress: (button: HTMLElement, press: () => void) => {
    button.addEventListener('click', press);
    return button;
  },
}));

let form: Form;
let sent: Sent[];
beforeEach(() => {
  vi.useFakeTimers();
  sent = hearMessages();
  form = openForm();
});
afterEach(async () => {
  await vi.runAllTimersAsync();
  vi.useRealTimers();
});

const login = line('User Access Tokens');
const soap = line('SOAP Web Services');
type Changes = readonly OrderedChange[];

/** Until it was looked at again after 2 s. */
async function fill(...changes: Changes): Promise<void> {
  fillIn(order(...changes), form.place);
  await vi.advanceTimersByTimeAsync(20_000);
}
async function undo(): Promise<void> {
  form.press('Undo');
  await vi.advanceTimersByTimeAsync(20_000);
}
const ended = () => sent.filter(({ type }) => type === 'fillEnded').map(({ data }) => data);
const outcomes = (of = ended().at(-1)) =>
  Object.fromEntries(
    (of?.['results'] as { id: string; outcome: string }[]).map((one) => [one.id, one.outcome]),
  );
const type = (input: HTMLInputElement, value: string) => {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('filling in', () => {
  it('writes what is listed, and nothing else', async () => {
    form.remark.value = 'Mine';
    await fill(text('A role'), chosen('Classic Center'), tick(), login, soap);
    expect([form.name.value, form.center.value, form.box.checked]).toEqual([
      'A role',
      'Classic Center',
      true,
    ]);
    expect(form.lines).toEqual(['User Access Tokens=Full', 'SOAP Web Services=Full']);
    expect(form.remark.value).toBe('Mine');
    expect(form.report()).toContain('5 of 5 filled in.');
    expect(new Set(Object.values(outcomes()))).toEqual(new Set(['filled']));
  });

  it('does nothing at all where one of them no longer stands as it was listed', async () => {
    form.lines.push('SOAP Web Services=View');
    form.draw();
    await fill(text('A role'), soap);
    expect(form.report()).toContain('nothing was filled in');
    expect(form.name.value).toBe('');
    expect(form.pressed).toEqual([]);
    expect(ended()).toEqual([]);
  });

  it('fills in once at a time', async () => {
    fillIn(order(text('A role')), form.place);
    fillIn(order(text('Another')), form.place);
    await vi.advanceTimersByTimeAsync(5000);
    expect(form.name.value).toBe('A role');
  });

  it('lets nothing else on the card be pressed while it writes or puts back', async () => {
    const isInert = () => form.offers.hasAttribute('inert');
    fillIn(order(tick(), login), form.place);
    expect(isInert()).toBe(true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(isInert()).toBe(false);
    form.press('Undo');
    expect(isInert()).toBe(true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(isInert()).toBe(false);
  });

  it('sees before it chooses that a field has no such option', async () => {
    const heard = vi.fn();
    for (const type of ['mousedown', 'change', 'input']) form.center.addEventListener(type, heard);
    await fill(chosen('Warehouse Center'));
    expect(form.report()).toContain('it is not on offer');
    expect(heard).not.toHaveBeenCalled();
    expect(form.center.value).toBe('');
  });

  it('cancels a line that cannot be finished, and goes on', async () => {
    await fill(line('No Such Permission'), soap);
    expect(form.pressed).toEqual(['open 1', 'cancel', 'open 1', 'open 1', 'add']);
    expect(form.lines).toEqual(['SOAP Web Services=Full']);
    expect(outcomes()).toEqual({ 'No Such Permission': 'noOption', 'SOAP Web Services': 'filled' });
    expect(form.report()).toContain('1 of 2 filled in.');
  });

  it('cancels a line whose level is not on offer', async () => {
    await fill(line('User Access Tokens', null, 3));
    expect(form.pressed).toEqual(['open 1', 'open 1', 'cancel']);
    expect(form.lines).toEqual([]);
  });

  it('says of a line that it cannot read back that it may be there, and does not say that it was put back', async () => {
    document.querySelector('#setupmach_splits')!.addEventListener('click', ({ target }) => {
      if ((target as Element).id !== 'setupmach_addedit') return;
      form.lines[0] = 'アクセス=Full';
      form.draw();
    });
    await fill(line('User Access Tokens'), tick());
    expect(outcomes()).toEqual({ 'User Access Tokens': 'notRead', Box: 'filled' });
    await undo();
    expect(form.report()).toContain('Look at: User Access Tokens.');
  });

  it('does not touch a line that the person has open', async () => {
    form.lines.push('User Access Tokens=View');
    form.draw();
    document.querySelector<HTMLElement>('#setupmach_row_1 td')!.click();
    await fill(soap);
    expect(outcomes()).toEqual({ 'SOAP Web Services': 'begun' });
    expect(form.pressed).toEqual(['open 1']);
  });

  it('stops at two that are not taken, and leaves them as they were', async () => {
    form.box.disabled = true;
    form.name.addEventListener('blur', () => (form.name.value = ''));
    await fill(text('A role'), tick(), soap);
    expect(outcomes()).toEqual({ Name: 'notTaken', Box: 'disabled', 'SOAP Web Services': 'stopped' });
    expect(form.report()).toContain('two fields did not take');
    expect([form.name.value, form.box.checked, form.lines.length]).toEqual(['', false, 0]);
  });

  it('writes nothing more while the one that comes first is not there', async () => {
    form.center.disabled = true;
    await fill({ ...chosen('Classic Center'), comesFirst: true }, soap);
    expect(outcomes()).toEqual({ 'Center Type': 'disabled', 'SOAP Web Services': 'stopped' });
    expect(form.report()).toContain('the rest waits for this one');
  });

  it('answers nothing that the page asks, and stops', async () => {
    form.name.addEventListener('change', () => {
      document.body.insertAdjacentHTML('beforeend', '<div role="dialog"><button>Yes</button></div>');
    });
    const yes = vi.fn();
    document.body.addEventListener('click', ({ target }) => {
      if ((target as Element).textContent === 'Yes') yes();
    });
    await fill(text('A role'), tick());
    expect(form.report()).toContain('the page asks something');
    expect(yes).not.toHaveBeenCalled();
    expect(form.box.checked).toBe(false);
  });

  it('takes no private key for the file', async () => {
    const write = { type: 'file', field: 'name', to: 'x', name: 'a.pem', content: 'certificate' } as const;
    await fill({ ...text(''), write, content: '-----BEGIN PRIVATE KEY-----' });
    expect(outcomes()['Name']).not.toBe('filled');
  });
});

describe('the person', () => {
  it.each(['keydown', 'pointerdown', 'mousedown', 'touchstart'])('stops it at once: %s', async (type) => {
    form.name.addEventListener('change', () => form.byHand(type));
    await fill(text('A role'), tick(), soap);
    expect(form.report()).toContain('Stopped, because you pressed a key or clicked.');
    expect(form.report()).toContain('1 of 3 filled in.');
    expect(form.report()).toContain('Not filled in:');
    expect([form.box.checked, form.lines.length]).toEqual([false, 0]);
  });

  it('is not a script of the page', async () => {
    form.name.addEventListener('change', () => dispatchEvent(new Event('keydown')));
    await fill(text('A role'), tick());
    expect(form.report()).toContain('2 of 2 filled in.');
  });

  it('who stops it while a line is open finds that cancelled', async () => {
    document.querySelector('#setupmach_splits')!.addEventListener('change', () => form.byHand('keydown'));
    await fill(soap);
    expect(form.pressed).toEqual(['open 1', 'cancel']);
    expect(form.lines).toEqual([]);
    expect(form.report()).toContain('0 of 1 filled in.');
  });
});

describe('reading back', () => {
  it('says at first that it is there, and two seconds later that the page put it back', async () => {
    form.box.addEventListener('change', () => setTimeout(() => (form.box.checked = false), 900));
    fillIn(order(text('A role'), tick()), form.place);
    await vi.advanceTimersByTimeAsync(500);
    expect(form.report()).toContain('2 of 2 filled in.');
    await vi.advanceTimersByTimeAsync(2500);
    expect(form.report()).toContain('1 of 2 filled in.');
    expect(form.report()).toContain('the page put it back');
    expect(ended().map((one) => outcomes(one)['Box'])).toEqual(['filled', 'reverted']);
  });

  it('says nothing new where nothing is', async () => {
    await fill(text('A role'));
    expect(ended()).toHaveLength(1);
  });

  it.each([
    ['before anything is there', 0, 0],
    ['with one there', 1, 1],
  ])('a page that goes away says how far it was: %s', async (_, filled, turns) => {
    fillIn(order(text('A role'), chosen('Warehouse Center'), soap), form.place);
    if (turns === 0) type(form.name, '');
    else await vi.advanceTimersByTimeAsync(100);
    form.byHand('pagehide');
    const last = ended().at(-1);
    expect(last).toMatchObject({ isLeft: true, isUndone: false });
    expect(Object.values(outcomes(last)).filter((one) => one === 'filled')).toHaveLength(filled);
  });

  it('a page that goes away says what it has put back until then', async () => {
    form.box.addEventListener('change', () => setTimeout(() => (form.box.checked = false), 900));
    fillIn(order(text('A role'), tick()), form.place);
    await vi.advanceTimersByTimeAsync(1500);
    form.byHand('pagehide');
    expect(outcomes()).toEqual({ Name: 'filled', Box: 'reverted' });
  });

  it('a page that goes away while it is put back says what still stands there', async () => {
    await fill(tick(), login);
    form.press('Undo');
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(1);
    const told = ended().find(({ isLeft }) => isLeft === true);
    expect([told?.['isUndone'], Object.values(outcomes(told)).includes('filled')]).toEqual([false, true]);
    expect(ended().filter(({ isLeft }) => isLeft === true)).toHaveLength(1);
  });

  it('a page that goes away later was not being written', async () => {
    fillIn(order(text('A role')), form.place);
    await vi.advanceTimersByTimeAsync(1000);
    form.byHand('pagehide');
    expect(ended().at(-1)).toMatchObject({ isLeft: false });
  });
});

describe('Undo', () => {
  it('puts back exactly what was there, lines included', async () => {
    form.lines.push('Access Token Management=Full', 'SOAP Web Services=View');
    form.draw();
    type(form.name, 'Before');
    const given = [text('A role', 'Before'), chosen('Sales Center'), tick(), login] as const;
    await fill(...given, line('SOAP Web Services', 1));
    expect(form.report()).toContain('5 of 5 filled in.');
    expect(form.lines).toContain('SOAP Web Services=Full');
    await undo();
    expect(form.report()).toContain('Everything is as it was before.');
    expect([form.name.value, form.center.value, form.box.checked]).toEqual(['Before', '', false]);
    expect(form.lines).toEqual(['Access Token Management=Full', 'SOAP Web Services=View']);
    expect(ended().at(-1)).toMatchObject({ isUndone: true });
  });

  it('puts back what the page proposed meanwhile', async () => {
    form.name.addEventListener('change', () => (form.remark.value = `For ${form.name.value}`));
    await fill(text('A role'));
    form.name.replaceWith(form.name.cloneNode(true));
    await undo();
    expect(form.remark.value).toBe('');
    expect(form.report()).toContain('Everything is as it was before.');
  });

  it('leaves what the person wrote since, and says so', async () => {
    form.lines.push('SOAP Web Services=View');
    form.draw();
    await fill(text('A role'), tick(), line('SOAP Web Services', 1), login);
    type(form.name, 'My own name');
    form.lines[0] = 'SOAP Web Services=';
    form.lines[1] = 'User Access Tokens=View';
    form.draw();
    await undo();
    expect(form.name.value).toBe('My own name');
    expect(form.box.checked).toBe(false);
    expect(form.lines).toEqual(['SOAP Web Services=', 'User Access Tokens=View']);
    expect(form.report()).toContain(
      'left as it is: Name, SOAP Web Services, User Access Tokens. The rest is as it was before.',
    );
  });

  it('leaves what the person wrote by hand where the page had put it back', async () => {
    form.name.addEventListener('change', () => setTimeout(() => (form.name.value = ''), 50), { once: true });
    await fill(text('A role'), tick());
    expect(form.report()).toContain('1 of 2 filled in.');
    type(form.name, 'By hand');
    await undo();
    expect(form.name.value).toBe('By hand');
    expect(form.report()).toContain('left as it is: Name.');
  });

  it('leaves what the person wrote over a proposal of the page, by the page’s name of it', async () => {
    form.name.addEventListener('change', () => (form.remark.value = 'Proposed'));
    await fill(text('A role'));
    type(form.remark, 'My remark');
    await undo();
    expect(form.remark.value).toBe('My remark');
    expect(form.report()).toContain('left as it is: Remark.');
  });

  it('says what could not be put back', async () => {
    await fill(text('A role'), { ...tick(), name: 'Box is ticked' });
    form.box.disabled = true;
    await undo();
    expect(form.report()).toContain('Not everything could be put back. Look at: Box.');
    expect(ended().at(-1)).toMatchObject({ isUndone: false });
  });

  it('says so where putting back one thing changes another', async () => {
    await fill(text('A role'), tick());
    // It is put back first, and comes again when the name is.
    form.name.addEventListener('change', () => (form.box.checked = true));
    await undo();
    expect(form.report()).toContain('Look at: Box.');
  });

  it('ends at a key of the person, and says what it did not reach', async () => {
    await fill(text('A role'), tick());
    form.box.addEventListener('change', () => form.byHand('keydown'));
    await undo();
    expect(form.name.value).toBe('A role');
    expect(form.report()).toContain('Look at: Name.');
  });
});
