// OAuth 2.0 client credentials (machine to machine), whole. From release 2027.1 on new integrations can be of this kind only (Oracle, sure).
import type { CredentialKind } from '../kind';
import { oauth2Captures } from './captures';
import { oauth2Causes } from './causes';
import { oauth2Checks } from './checks';
import { oauth2Probes } from './checks/probes';
import { makeValues } from './make-values';
import { oauth2Pages } from './pages';
import { oauth2Tables } from './tables';

export const oauth2ClientCredentials: CredentialKind = {
  ...oauth2Tables,
  pages: oauth2Pages,
  captures: oauth2Captures,
  checks: oauth2Checks,
  probes: oauth2Probes,
  causes: oauth2Causes,
  make: makeValues,
};
