// What a new file says before somebody fills it in. Each place to fill in has the mark, which no commit may hold.

/** A test finds every place that still has it. Written so that this file is none. */
export const TODO = ['TODO', '(new)'].join('');

export function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

export function newPage(name: string): string {
  return `// ${TODO}: where it is in NetSuite's menu, and which ids and labels are sure, likely or guesses, and what they rest on.
import type { PageSpec } from './page';

export const ${camel(name)}: PageSpec = {
  id: '${name}',
  // ${TODO}: its path; none where nobody published it
  paths: [],
  open: null,
  type: 'form',
  // ${TODO}: its English titles, in lower case, letters and digits only
  titles: [],
  fields: {},
};
`;
}

export function newVariant(page: string): string {
  const variant = {
    about: `${TODO}: what is special about it, and what of it is invented.`,
    path: '/app/',
    page,
    mode: 'edit',
  };
  return JSON.stringify(variant, null, 2);
}

export function newFormat(name: string): string {
  return `// ${TODO}: which tool reads it, and where its names are from.
import { makeEnv } from '../../../handover/formats/env';

export const ${camel(name)} = makeEnv({
  id: '${name}',
  tools: ['${TODO}: the tool'],
  // ${TODO}: the address without its scheme, of which day that text is, when you read it, and how sure it is
  source: { address: '${TODO}', asOf: null, readOn: '2026-01-01', certainty: 'guess' },
  keys: [
    // ${TODO}: the tool's own names, in its order
    ['ACCOUNT_ID', 'accountId'],
  ],
});
`;
}

export function newLanguage(code: string): string {
  return `// ${TODO}: which language, and where its words were met.
import type { Language } from './language';

export const ${code}: Language = {
  code: '${code}',
  met: {
    // ${TODO}: English words of NetSuite as they were met, such as 'Access Tokens': '…'
  },
  unverified: {},
};
`;
}

export function newRecipe(name: string): string {
  return JSON.stringify(
    {
      id: name,
      name: `${TODO}: what is set up`,
      kind: 'tba',
      application: `${TODO}: the name of the Integration record`,
      role: `${TODO}: the name of the role`,
      steps: [
        { number: 1, id: 'integration', after: ['features'] },
        { number: 2, id: 'features', after: [] },
        { number: 3, id: 'role', after: ['features'] },
        { number: 4, id: 'employee', after: ['role'] },
        { number: 5, id: 'token', after: ['integration', 'employee'] },
        { number: 6, id: 'account', after: [] },
      ],
      features: [{ id: 'tba', label: 'Token-based Authentication', reason: `${TODO}: why` }],
      permissions: [
        {
          key: 'ADMI_LOGIN_OAUTH',
          label: 'Log in using Access Tokens',
          subtab: 'setup',
          level: 'full',
          step: 'role',
          reason: `${TODO}: why`,
        },
      ],
      values: {},
      test: { records: [], rest: false },
    },
    null,
    2,
  );
}

export function kindFiles(name: string): Readonly<Record<string, string>> {
  const id = camel(name);
  return {
    'fields.ts': `// ${TODO}: the values of this kind.
import type { FieldDef } from '../../credential/field';
import { account } from '../shared/fields';

export const ${id}Fields: readonly FieldDef[] = [account];
`,
    'steps.ts': `// ${TODO}: the steps of this kind: their pages, and the value that each brings.
import type { StepDef } from '../../guide/step';

export const ${id}Steps: readonly StepDef[] = [];
`,
    'tables.ts': `// ${TODO}: what it is called: its values and its steps.
import type { KindTables } from '../kind';
import { ${id}Fields } from './fields';
import { ${id}Steps } from './steps';

export const ${id}Tables: KindTables = {
  id: '${name}',
  name: '${TODO}: its name',
  fields: ${id}Fields,
  steps: ${id}Steps,
};
`,
    'captures.ts': `// ${TODO}: what NetSuite shows once of this kind.
import type { CaptureSpec } from '../../netsuite/capture-spec';

export const ${id}Captures: readonly CaptureSpec[] = [];
`,
    'pages/index.ts': `// ${TODO}: what must be so on each page of a step.
import type { PageGuide } from '../../../guide/page-guide';

export const ${id}Pages: readonly PageGuide[] = [];
`,
    'checks.ts': `// ${TODO}: the checks of a connection test, in their order.
import type { Check } from '../../connection/check';

export const ${id}Checks: readonly Check[] = [];
`,
    'causes.ts': `// ${TODO}: what may be behind each reason, and where it is put right.
import type { CauseTables } from '../../connection/causes';

export const ${id}Causes: CauseTables = {
  causes: [],
  byReason: {},
  byCheck: {},
  byHand: {},
  seenBehind: {},
  contradicted: [],
  login: { reasons: [], field: '', claim: '' },
  provenance: [],
  signs: [],
  reasons: {},
};
`,
    'formats/index.ts': `// ${TODO}: the formats of this kind, and the labels by which values are read back.
import type { HandoverTables } from '../../../handover/handover-tables';
import { ${id}Fields } from '../fields';

export const ${id}Handover: HandoverTables = {
  id: '${name}',
  fields: ${id}Fields,
  formats: [],
  labels: {},
  stepNames: {},
};
`,
    'index.ts': `// ${TODO}: this kind, whole.
import type { CredentialKind } from '../kind';
import { ${id}Captures } from './captures';
import { ${id}Causes } from './causes';
import { ${id}Checks } from './checks';
import { ${id}Pages } from './pages';
import { ${id}Tables } from './tables';

export const ${id}: CredentialKind = {
  ...${id}Tables,
  pages: ${id}Pages,
  captures: ${id}Captures,
  checks: ${id}Checks,
  causes: ${id}Causes,
};
`,
  };
}
