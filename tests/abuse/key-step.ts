// Goes to the step in which a key is made, presses the button there, and hears what the popup is told and shows.
import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { BundleKey } from '../../utils/credential/entry';
import { newSetUp } from '../../utils/guide/set-up';
import { ask } from '../driver/ask';
import { keyRecipe } from './keys';
import { until } from './part';

/** Makes it the set-up that the popup shows. */
export async function openSetUp(popup: Page, { account, application }: BundleKey): Promise<void> {
  await ask(popup, 'saveSetUp', { setUp: { ...newSetUp(account, keyRecipe), application, isBegun: true } });
  await popup.getByText(application).first().waitFor({ state: 'attached' });
}

export const buttons = {
  make: 'Make key and certificate',
  again: 'Make new ones',
  save: 'Save the certificate as a file',
} as const;

/** The step of the guide in which a key is made, unfolded. */
async function openStep(popup: Page): Promise<Locator> {
  const step = popup.locator('li.step', {
    has: popup.locator('summary', { hasText: 'Key and certificate' }),
  });
  const isOpen = await step
    .locator('details')
    .first()
    .evaluate((details) => (details as HTMLDetailsElement).open);
  if (!isOpen) await step.locator('summary').first().click();
  return step;
}

/** Whether the popup shows a certificate; false where it offers to make one. */
export async function showsCertificate(popup: Page): Promise<boolean> {
  const step = await openStep(popup);
  const count = (name: string) => step.getByRole('button', { name }).count();
  const isThere = await until(async () => (await count(buttons.make)) + (await count(buttons.save)) > 0);
  if (!isThere) throw new Error('The popup shows neither a certificate nor how to make one.');
  return (await count(buttons.save)) > 0;
}

/** Goes to the button that makes a key, or a new one where there is one, and gives what presses it without delay. */
export async function readyToMake(popup: Page): Promise<() => Promise<void>> {
  const isAgain = await showsCertificate(popup);
  const step = await openStep(popup);
  if (isAgain) await step.getByRole('button', { name: buttons.again }).click();
  const button = isAgain
    ? step.getByRole('alertdialog').getByRole('button', { name: buttons.again })
    : step.getByRole('button', { name: buttons.make });
  const element = await button.elementHandle();
  return () => element.evaluate((node) => (node as HTMLElement).click());
}

export interface KeyEvent {
  /** `shown`: a certificate that was not there before. */
  name: 'acknowledged' | 'shown';
  certificateId?: string;
}

const BINDING = 'abuseKey';

/**
 * Hears from every popup that is opened from now on, once for each browser. A new certificate is saved as a file in the moment in which
 * it can be.
 */
export async function hearKeys(context: BrowserContext, onEvent: (event: KeyEvent) => void): Promise<void> {
  await context.exposeBinding(BINDING, (_source, event: KeyEvent) => onEvent(event));
  await context.addInitScript(listenInPopup, [BINDING, buttons.save] as const);
}

/** Runs in the page. */
function listenInPopup([binding, save]: readonly [string, string]): void {
  if (location.protocol !== 'chrome-extension:') return;
  interface Runtime {
    sendMessage: (message: {
      type: string;
    }) => Promise<{ ok: boolean; answer: { stored: boolean } } | undefined>;
  }
  const scope = window as unknown as { chrome: { runtime: Runtime } } & Record<
    string,
    (event: KeyEvent) => void
  >;
  const { runtime } = scope.chrome;
  const send = runtime.sendMessage.bind(runtime);
  let isAsked = false;
  runtime.sendMessage = async (message) => {
    if (message.type !== 'makeValues') return send(message);
    isAsked = true;
    const reply = await send(message);
    if (reply?.ok === true && reply.answer.stored) scope[binding]?.({ name: 'acknowledged' });
    return reply;
  };
  const known = new Set<string>();
  new MutationObserver(() => {
    for (const { textContent: id } of document.querySelectorAll('.made-lines dd')) {
      if (!/^[\w-]{43}$/.test(id) || known.has(id)) continue;
      known.add(id);
      if (!isAsked) continue;
      scope[binding]?.({ name: 'shown', certificateId: id });
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === save)?.click();
    }
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
