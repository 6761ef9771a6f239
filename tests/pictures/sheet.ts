// Puts screenshots on a sheet with a line of text above them.
import type { Page } from '@playwright/test';

interface Size {
  width: number;
  height: number;
}

const style = `
  body { margin: 0; height: 100vh; display: grid; grid-template-rows: auto 1fr; overflow: hidden;
    background: #dcdbe8; color: #1d1e24; font: 600 26px/1.3 "DejaVu Sans", sans-serif; }
  p { margin: 0; padding: 22px 32px 0; text-align: center; }
  p:empty { padding: 0; }
  div { display: flex; gap: 24px; justify-content: center; align-items: center; padding: 18px 24px 24px; min-height: 0; }
  img { display: block; max-width: 100%; max-height: 100%; border-radius: 10px; box-shadow: 0 6px 24px #1d1e2440; }
`;

const source = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;

/** One screenshot of a page under its caption. */
export function captioned(
  sheet: Page,
  size: Size,
  text: string,
  picture: Buffer,
  path: string,
): Promise<void> {
  return beside(sheet, size, text, [picture], path);
}

/** Screenshots side by side, all of the same height. */
export async function beside(
  sheet: Page,
  size: Size,
  text: string,
  pictures: readonly Buffer[],
  path: string,
): Promise<void> {
  await sheet.setViewportSize(size);
  const images = pictures.map((picture) => `<img src="${source(picture)}">`).join('');
  await sheet.setContent(`<style>${style}</style><p>${text}</p><div>${images}</div>`);
  await sheet.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await sheet.screenshot({ path });
}

/** Pictures in their own size, one row under the other. */
export async function rows(sheet: Page, all: readonly (readonly Buffer[])[], path: string): Promise<void> {
  const row = (pictures: readonly Buffer[]) =>
    `<div>${pictures.map((picture) => `<img src="${source(picture)}">`).join('')}</div>`;
  const css = `body { margin: 0; width: max-content; background: #777; } div { display: flex; gap: 12px; padding: 8px; align-items: start; } img { display: block; }`;
  await sheet.setContent(`<style>${css}</style>${all.map(row).join('')}`);
  await sheet.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const { width, height } = (await sheet.locator('body').boundingBox())!;
  await sheet.setViewportSize({ width: Math.ceil(width), height: Math.ceil(height) });
  await sheet.screenshot({ path });
}
