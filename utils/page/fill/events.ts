// What a person's hand does to a page, as the events that the page hears: a press of the mouse, text that is typed, leaving a field.
import { attribute, is, isDrawn } from '../dom';

const FOCUSABLE = 'input, select, textarea, button, a[href], [tabindex]';

/** All of a press, from the pointer that comes over it: pages listen to one part of it or another. */
export function press(target: Element): void {
  const { left, top, width, height } = target.getBoundingClientRect();
  const place = { clientX: left + width / 2, clientY: top + height / 2, button: 0, detail: 1 };
  const fire = (type: string, buttons: number) => {
    const given = { bubbles: !type.endsWith('enter'), cancelable: true, composed: true, buttons, ...place };
    return target.dispatchEvent(
      type.startsWith('pointer') ? new PointerEvent(type, given) : new MouseEvent(type, given),
    );
  };
  for (const type of ['pointerover', 'pointerenter', 'mouseover', 'mouseenter', 'pointermove', 'mousemove'])
    fire(type, 0);
  fire('pointerdown', 1);
  // The browser moves the focus on a press of a person, and only then.
  if (fire('mousedown', 1) && is(target, FOCUSABLE)) focus(target);
  fire('pointerup', 0);
  fire('mouseup', 0);
  fire('click', 0);
}

function focus(target: Element): void {
  heard(target, 'focus', () => {
    (target as HTMLElement).focus({ preventScroll: true });
  });
}

/** A window that is not in front hears of no focus; the page hears of it all the same. */
export function blur(target: Element): void {
  heard(target, 'blur', () => {
    (target as HTMLElement).blur();
  });
}

function heard(target: Element, type: 'focus' | 'blur', move: () => void): void {
  const events: Event[] = [];
  const hear = (event: Event) => void events.push(event);
  target.addEventListener(type, hear, { once: true, capture: true });
  move();
  target.removeEventListener(type, hear, { capture: true });
  if (events.length > 0) return;
  target.dispatchEvent(new FocusEvent(type, { composed: true }));
  target.dispatchEvent(
    new FocusEvent(type === 'focus' ? 'focusin' : 'focusout', { bubbles: true, composed: true }),
  );
}

export function pressKey(target: Element, key: string): void {
  const given = { key, code: key, bubbles: true, cancelable: true, composed: true };
  target.dispatchEvent(new KeyboardEvent('keydown', given));
  target.dispatchEvent(new KeyboardEvent('keyup', given));
}

export function say(target: Element, type: 'input' | 'change'): void {
  target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** By the browser's own setter: a page may have put its own in front of it. */
function setText(box: TextBox, text: string): void {
  const of = is(box, 'textarea') ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Reflect.set(of, 'value', text, box);
}

/** Without leaving the field. */
export function type(box: TextBox, text: string): void {
  focus(box);
  pressKey(box, 'Unidentified');
  setText(box, text);
  say(box, 'input');
}

/** Pages put values in order when they change, and check them when the field is left. */
export function typeAndLeave(box: TextBox, text: string): void {
  type(box, text);
  say(box, 'change');
  blur(box);
}

/** Whether a person could not change it either. */
export function isDisabled(control: Element): boolean {
  return (
    is(control, ':disabled, [readonly]') ||
    attribute(control, 'aria-disabled') === 'true' ||
    /\bcheckbox_disabled_/.test(attribute(control, 'class') ?? '')
  );
}

export function firstDrawn(controls: readonly HTMLElement[]): HTMLElement | undefined {
  return controls.find(isDrawn) ?? controls[0];
}
