// What a check of the test is called.
import type { AccountView } from '@/utils/account/account-view';
import { t } from '@/utils/texts';

export function checkName({ name, about = '' }: AccountView['checks'][number]): string {
  return t(name, about);
}
