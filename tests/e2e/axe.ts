// axe in the page itself: our pages have no frames, and without it each look would open a page of its own for the result.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}
