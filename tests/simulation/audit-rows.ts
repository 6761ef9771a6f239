// The rows of the Login Audit Trail of a fake account, as our reader gives them.
import type { ListRow } from '@/utils/netsuite/pages/reading';
import type { Account } from '../netsuite/world';

/** The rows as the page with the columns of the advanced search shows them to somebody on this computer. */
export function auditRows({ loginAudit }: Account): ListRow[] {
  return loginAudit.map(({ at, detail, applicationName }, position) => {
    const date = new Date(at);
    const minute = String(date.getMinutes()).padStart(2, '0');
    return {
      id: String(position),
      name: '',
      cells: {
        date: `${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()} ${date.getHours()}:${minute}`,
        detail,
        application: applicationName,
      },
    };
  });
}
