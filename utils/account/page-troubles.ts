// What could not be done on the account's page that was opened last, for the icon of its tab and for our own pages.
import type { PageTrouble } from '../guide/page-trouble';
import { showTrouble } from '../messages/icon';
import { pingAccount } from '../messages/ping';
import type { PageSender } from '../messages/sender';
import type { PageId } from '../netsuite/pages/page';
import { troubleItem } from '../storage/items';
import { t } from '../texts';

export async function notePageTrouble(
  { account, tabId }: PageSender,
  page: PageId,
  why: PageTrouble,
): Promise<void> {
  await troubleItem.change((all) => ({ ...all, [account]: { tabId, page, why, at: Date.now() } }));
  pingAccount(account);
  await showTrouble(tabId, t('icon.trouble'));
}

/** Another page is opened in the tab. */
export async function endPageTrouble({ account, tabId }: PageSender): Promise<void> {
  if ((await troubleItem.read())[account]?.tabId !== tabId) return;
  await troubleItem.change(({ [account]: _over, ...others }) => others);
  pingAccount(account);
}
