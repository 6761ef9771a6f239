// Files by which values are given to programs where they run: Kubernetes, Terraform, one address of a pipeline.
import type { ExportFormat } from '../../../handover/format';
import { makeAddress } from '../../../handover/formats/address';
import { makeTerraform } from '../../../handover/formats/terraform';
import { makeYaml } from '../../../handover/formats/yaml';
import { accountInHosts } from '../../shared/account-spelling';
import { kubernetesSecret } from '../../shared/kubernetes-secret';

export const yaml: readonly ExportFormat[] = [
  makeYaml(
    kubernetesSecret([
      ['NETSUITE_ACCOUNT_ID', 'accountId'],
      ['NETSUITE_CLIENT_ID', 'clientId'],
      ['NETSUITE_CERTIFICATE_ID', 'certificateId'],
      ['NETSUITE_PRIVATE_KEY', 'privateKey'],
      ['NETSUITE_SCOPE', 'scopes'],
      ['NETSUITE_ALGORITHM', 'algorithm'],
      ['NETSUITE_CERTIFICATE_EXPIRES', 'expires'],
      ['NETSUITE_LOCATION_ID', 'locationId'],
    ]),
  ),
];

export const terraform: readonly ExportFormat[] = [
  makeTerraform({
    id: 'terraform-variables',
    tools: ['Terraform variables', 'OpenTofu'],
    source: 'own',
    keys: [
      ['netsuite_account_id', 'accountId'],
      ['netsuite_client_id', 'clientId'],
      ['netsuite_certificate_id', 'certificateId'],
      ['netsuite_private_key', 'privateKey'],
      ['netsuite_scope', 'scopes'],
      ['netsuite_algorithm', 'algorithm'],
    ],
  }),
];

export const addresses: readonly ExportFormat[] = [
  makeAddress({
    // The account becomes part of a host; in a host's own spelling it is right whether the program changes it or not.
    id: 'connection-ingestr',
    tools: ['ingestr'],
    source: {
      address: 'github.com/bruin-data/ingestr',
      asOf: null,
      readOn: '2026-11-26',
      certainty: 'sure',
    },
    begin: 'netsuite://?',
    keys: [
      ['account_id', accountInHosts],
      ['client_id', 'clientId'],
      ['certificate_id', 'certificateId'],
      ['private_key', 'privateKey'],
      ['scope', 'scopes'],
      ['algorithm', 'algorithm'],
    ],
  }),
];
