// A Secret of Kubernetes, whose members containers take as variables (`envFrom`).
import type { FormatNames, Key } from '../../handover/format';
import { hostLabel } from '../../netsuite/account';

/** Names of objects are in lower case, with hyphens. `stringData` is taken in clear, and kept by Kubernetes in base64. */
export function kubernetesSecret(variables: readonly Key[]): FormatNames {
  return {
    id: 'yaml-kubernetes',
    tools: ['Kubernetes Secret'],
    source: 'own',
    keys: [
      ['apiVersion', () => 'v1'],
      ['kind', () => 'Secret'],
      ['metadata/name', (account) => `netsuite-${hostLabel(account)}`],
      ['type', () => 'Opaque'],
      ...variables.map(([name, value]): Key => [`stringData/${name}`, value]),
    ],
  };
}
