// A kind of credentials that nobody has, for tests: what it needs, and nothing else, is written here and in the files beside.
// Three values are shown once, of which one is let go; a key of many lines is pasted.
import { account } from '@/utils/credential-kinds/shared/fields';
import type { CredentialKind } from '@/utils/credential-kinds/kind';
import type { CheckedValue, FieldDef, ValueShape } from '@/utils/credential/field';
import { masked } from '@/utils/credential/secret';
import type { PageGuide } from '@/utils/guide/page-guide';
import type { Recipe } from '@/utils/guide/recipe';
import { newSetUp, type SetUp } from '@/utils/guide/set-up';
import type { StepDef } from '@/utils/guide/step';
import type { CaptureSpec } from '@/utils/netsuite/capture-spec';
import { inventedCauses, inventedChecks } from './checks';

const code: ValueShape = {
  maxLength: 14,
  input: 'line',
  parse: (text) => {
    const value = text.trim().toUpperCase();
    return /^D-[0-9A-F]{12}$/.test(value)
      ? { ok: true, value }
      : { ok: false, problem: 'wrong-shape', length: value.length };
  },
  mask: masked,
};

const block: ValueShape = {
  maxLength: 8192,
  input: 'text',
  parse: (text): CheckedValue => {
    const value = `${text.replaceAll('\r\n', '\n').trim()}\n`;
    return /^-----BEGIN DEVICE KEY-----\n[^]+\n-----END DEVICE KEY-----\n$/.test(value)
      ? { ok: true, value }
      : { ok: false, problem: 'wrong-shape', length: value.length };
  },
  mask: () => '••••••••',
};

const shownOnce = {
  secret: true,
  required: true,
  step: 'link',
  issuedTogether: 'device',
  shape: code,
} as const;

export const inventedFields: readonly FieldDef[] = [
  { ...account, step: 'link' },
  { ...shownOnce, id: 'deviceId', name: 'Device ID' },
  { ...shownOnce, id: 'devicePin', name: 'Device PIN' },
  { id: 'deviceKey', name: 'Device Key', secret: true, required: true, step: 'key', shape: block },
];

const inventedSteps: readonly StepDef[] = [
  {
    id: 'link',
    title: 'step.integration',
    pages: ['integration-list', 'integration-record'],
    field: 'devicePin',
    needs: ({ recipe }) => [
      {
        text: { key: 'popup.need.integration', params: [recipe.application] },
        remark: 'A device of its own.',
      },
    ],
  },
  {
    id: 'key',
    title: 'step.token',
    pages: ['company-information'],
    field: 'deviceKey',
    needs: () => [{ text: { key: 'popup.need.account' }, remark: null }],
  },
];

const inventedPages: readonly PageGuide[] = [
  {
    page: 'integration-list',
    step: 'link',
    requirements: [],
    list: { wanted: 'application', isMadeNew: true, missing: 'card.list.missing' },
  },
  {
    page: 'integration-record',
    step: 'link',
    requirements: [
      {
        id: 'deviceName',
        field: 'name',
        expect: { type: 'named', name: 'application' },
        need: 'requirement.integrationName.need',
        tag: 'requirement.integrationName.tag',
        cause: 'deviceUnknown',
      },
    ],
    subject: { field: 'name', name: 'application' },
    capture: {
      id: 'device',
      handedOver: 'card.handedOver.consumer',
      notKept: 'card.notKept.consumer',
      alreadyKept: 'card.alreadyKept.consumer',
      reset: 'card.reset.consumer',
    },
  },
  {
    page: 'company-information',
    step: 'key',
    requirements: [],
    reads: { key: 'companyId', field: 'accountId' },
  },
];

export const inventedCapture: CaptureSpec = {
  id: 'device',
  page: 'integration-record',
  path: '/app/common/integration/integrapp.nl',
  pattern: 'D-[0-9A-F]{12}',
  values: [
    { field: 'deviceId', keep: true, ids: ['deviceid'], labels: ['deviceid'] },
    { field: 'devicePin', keep: true, ids: ['devicepin'], labels: ['devicepin'] },
    { field: 'devicePuk', keep: false, ids: ['devicepuk'], labels: ['devicepuk'] },
  ],
  groups: ['devicevalues'],
  names: { application: { type: 'text', ids: ['name'], labels: ['name'] } },
};

export const inventedKind: CredentialKind = {
  id: 'invented',
  name: 'Invented',
  fields: inventedFields,
  steps: inventedSteps,
  pages: inventedPages,
  captures: [inventedCapture],
  checks: inventedChecks,
  probes: () => [],
  causes: inventedCauses,
};

export const inventedRecipe: Recipe = {
  id: 'invented-vendor',
  name: 'Invented vendor',
  kind: 'invented',
  application: 'Vendor Link',
  role: 'Vendor Role',
  steps: [
    { id: 'link', number: 40, after: [] },
    { id: 'key', number: 7, after: ['link'] },
  ],
  features: [],
  permissions: [],
  values: {},
  test: { records: [], rest: false },
};

export const inventedSetUp: SetUp = newSetUp('1234567', inventedRecipe);

/** A whole key of many lines, as somebody would paste it. */
export function deviceKey(characters = 600): string {
  const lines = 'QUJD'.repeat(Math.ceil(characters / 4)).match(/.{1,64}/g) ?? [];
  return `-----BEGIN DEVICE KEY-----\n${lines.join('\n')}\n-----END DEVICE KEY-----\n`;
}
