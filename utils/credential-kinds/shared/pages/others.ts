// Pages that belong to no step of a kind, and are guided all the same.
import type { PageGuide } from '../../../guide/page-guide';

export const loginAuditTrail: PageGuide = {
  page: 'login-audit-trail',
  step: null,
  requirements: [],
  isAuditTrail: true,
};

/** NetSuite goes there after Enable Features was saved: the guide goes on from there. */
export const setupManager: PageGuide = {
  page: 'setup-manager',
  step: null,
  requirements: [],
  saved: { good: 'card.saved', unknown: 'card.notKnownToBeSaved' },
};

/** The step is that of the page that was asked for. */
export const permissionError: PageGuide = { page: 'permission-error', step: null, requirements: [] };
