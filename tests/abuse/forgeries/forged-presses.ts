// Presses on the card that no person made: a script of the page makes up every event that it can, wherever the card is.
import type { Page } from '@playwright/test';
import { OVERLAY, seeOverlay } from '../../driver/overlay';

/** As many as are asked for, in turn of every sort. */
export async function forgePresses(page: Page, count: number): Promise<void> {
  const card = (await seeOverlay(page))?.card ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.evaluate(
    ([overlay, box, most]) => {
      const host = document.querySelector(`[${overlay}]`);
      if (!(host instanceof HTMLElement)) throw new Error('The card is not there.');
      const inner = host.shadowRoot?.querySelectorAll('button') ?? [];
      for (let at = 0; at < most; at += 1) {
        const place = {
          clientX: box.x + ((at * 37) % Math.max(1, box.width)),
          clientY: box.y + ((at * 53) % Math.max(1, box.height)),
        };
        const given = { bubbles: true, cancelable: true, composed: true, detail: at % 2, ...place };
        const target = document.elementFromPoint(place.clientX, place.clientY) ?? host;
        const sorts: (() => void)[] = [
          () => host.dispatchEvent(new MouseEvent('click', given)),
          () => target.dispatchEvent(new MouseEvent('click', given)),
          () => {
            for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
              target.dispatchEvent(new PointerEvent(type, given));
          },
          () => host.click(),
          () => {
            host.focus();
            for (const key of ['Tab', 'Enter', ' '])
              (document.activeElement ?? host).dispatchEvent(new KeyboardEvent('keydown', { ...given, key }));
          },
          () => {
            for (const button of inner) button.click();
          },
          () => {
            const world = window as unknown as { credentialGuideFill?: (...given: unknown[]) => void };
            world.credentialGuideFill?.({ changes: [] }, {});
          },
        ];
        sorts[at % sorts.length]?.();
      }
    },
    [OVERLAY, card, count] as const,
  );
}
