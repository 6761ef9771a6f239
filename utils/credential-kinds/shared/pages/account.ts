// The two pages that show the Account ID. It is no secret, and taken when it agrees with the address.
import { isAllMet } from '../../../guide/judge-page';
import type { PageGuide } from '../../../guide/page-guide';

const accountPage: Omit<PageGuide, 'page'> = {
  step: 'account',
  requirements: [
    {
      id: 'accountId',
      field: 'companyId',
      expect: { type: 'account' },
      need: 'requirement.accountId.need',
      tag: 'requirement.accountId.tag',
    },
  ],
  reads: { key: 'companyId', field: 'accountId' },
  instead: [
    { tone: 'good', text: 'card.account.agrees', when: ({ judged }) => isAllMet(judged) },
    {
      tone: 'warning',
      text: 'card.account.differs',
      when: ({ judged }) => !isAllMet(judged),
      params: ({ model }) => [model.setUp.account],
    },
  ],
};

export const companyInformation: PageGuide = {
  ...accountPage,
  page: 'company-information',
  tells: [{ field: 'timeZone', key: 'timeZone' }],
};

export const webServicesPreferences: PageGuide = { ...accountPage, page: 'web-services-preferences' };
