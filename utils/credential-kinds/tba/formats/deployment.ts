// Files by which values are given to programs where they run: Meltano, Kubernetes, Terraform.
import type { FormatNames, Key } from '../../../handover/format';
import { makeTerraform } from '../../../handover/formats/terraform';
import { makeYaml } from '../../../handover/formats/yaml';
import { kubernetesSecret } from '../../shared/kubernetes-secret';

/** When the sources below were read. */
const readOn = '2026-11-26';

const tap = 'plugins/extractors/-/';
const config = `${tap}config/airbyte_config/`;

const yamlFiles: readonly FormatNames[] = [
  {
    id: 'yaml-meltano',
    tools: ['Meltano (Airbyte)'],
    source: { address: 'github.com/meltano/hub', asOf: '2026-08-02', readOn, certainty: 'sure' },
    keys: [
      [`${tap}name`, () => 'tap-netsuite'],
      [`${tap}variant`, () => 'airbyte'],
      [`${config}realm`, 'accountId'],
      [`${config}consumer_key`, 'consumerKey'],
      [`${config}consumer_secret`, 'consumerSecret'],
      [`${config}token_key`, 'tokenId'],
      [`${config}token_secret`, 'tokenSecret'],
    ],
  },
  kubernetesSecret([
    ['NETSUITE_ACCOUNT_ID', 'accountId'],
    ['NETSUITE_CONSUMER_KEY', 'consumerKey'],
    ['NETSUITE_CONSUMER_SECRET', 'consumerSecret'],
    ['NETSUITE_TOKEN_ID', 'tokenId'],
    ['NETSUITE_TOKEN_SECRET', 'tokenSecret'],
    ['NETSUITE_LOCATION_ID', 'locationId'],
  ]),
];

/** Of the provider, and in values of variables. */
function named(token: string): readonly Key[] {
  return [
    ['netsuite_account_id', 'accountId'],
    ['netsuite_consumer_key', 'consumerKey'],
    ['netsuite_consumer_secret', 'consumerSecret'],
    [`netsuite_token_${token}`, 'tokenId'],
    ['netsuite_token_secret', 'tokenSecret'],
  ];
}

export const yaml = yamlFiles.map(makeYaml);

export const terraform = [
  makeTerraform({
    id: 'terraform-variables',
    tools: ['Terraform variables', 'OpenTofu'],
    source: 'own',
    keys: named('id'),
  }),
  makeTerraform({
    id: 'terraform-conductorone',
    tools: ['ConductorOne'],
    source: {
      address: 'github.com/ConductorOne/terraform-provider-conductorone',
      asOf: '2026-08-20',
      readOn,
      certainty: 'sure',
    },
    note: 'export.note.conductorOne',
    resource: ['conductorone_integration_netsuite', 'netsuite'],
    keys: named('key'),
  }),
];
