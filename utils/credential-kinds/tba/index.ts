// Token-based authentication, whole. From release 2027.1 on NetSuite takes no new integrations of this kind (Oracle, sure).
import type { CredentialKind } from '../kind';
import { tbaCaptures } from './captures';
import { tbaCauses } from './causes';
import { tbaChecks } from './checks';
import { tbaProbes } from './checks/probes';
import { tbaPages } from './pages';
import { tbaTables } from './tables';

export const tba: CredentialKind = {
  ...tbaTables,
  pages: tbaPages,
  captures: tbaCaptures,
  checks: tbaChecks,
  probes: tbaProbes,
  causes: tbaCauses,
};
