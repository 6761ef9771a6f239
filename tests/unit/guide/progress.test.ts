// Step states come from what was seen as saved and what is held, and the next step follows the prerequisites.
import { describe, expect, it } from 'vitest';
import { assembleBundle, viewBundle, type BundleView } from '@/utils/credential/bundle';
import type { Entry } from '@/utils/credential/entry';
import { progressOf, type Observation } from '@/utils/guide/progress';
import { recipes } from '@/utils/guide/recipes';
import { bundleOf, newSetUp } from '@/utils/guide/set-up';
import type { PageReading } from '@/utils/netsuite/pages/reading';

const recipe = recipes[0];
const setUp = newSetUp('1234567', recipe);

function seen(reading: Partial<PageReading>, at = 1): Observation {
  const nobody = {
    account: null,
    companyName: null,
    userId: null,
    userName: null,
    roleId: null,
    roleName: null,
  };
  return {
    at,
    reading: {
      page: 'integration-record',
      mode: 'view',
      recordId: '1',
      fields: {},
      rows: [],
      signedIn: nobody,
      saved: true,
      ...reading,
    },
  };
}

function integrationFields(change: Record<string, string | boolean> = {}): PageReading['fields'] {
  const values = {
    name: setUp.application,
    state: 'Enabled',
    tba: true,
    tbaAuthorizationFlow: false,
    authorizationCodeGrant: false,
    ...change,
  };
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      { value, text: typeof value === 'string' ? value : '', by: 'id' as const },
    ]),
  );
}

function holding(values: Entry['values']): BundleView {
  const unknown = { page: null, recordId: null, application: null, user: null, role: null };
  const entry: Entry = {
    id: 'e',
    bundle: bundleOf(setUp),
    values,
    provenance: { source: 'captured', account: '1234567', at: 5, ...unknown },
    exportedAt: null,
  };
  return viewBundle(assembleBundle(bundleOf(setUp), [entry]));
}

function integrationState(
  observations: readonly Observation[],
  bundle: BundleView | null = null,
  provenAt: number | null = null,
) {
  return progressOf({ recipe, setUp, bundle, observations, provenAt }).steps.find(
    ({ id }) => id === 'integration',
  );
}

describe('progressOf', () => {
  it('has seen nothing at first', () => {
    expect(integrationState([])).toMatchObject({ state: 'not-seen', seenAt: null });
  });

  it('is not right while a requirement is not met', () => {
    expect(integrationState([seen({ fields: integrationFields({ tba: false }) })])?.state).toBe('not-right');
  });

  it('is right but not saved on a form that was filled in', () => {
    const form = seen({ mode: 'new', recordId: null, saved: false, fields: integrationFields() });
    expect(integrationState([form])?.state).toBe('not-saved');
  });

  it('is not done by a record whose secret nobody kept', () => {
    expect(integrationState([seen({ fields: integrationFields() })])?.state).toBe('not-right');
  });

  it('is done when the secret is held, and proven by a test', () => {
    const bundle = holding({ consumerKey: 'a'.repeat(64), consumerSecret: 'b'.repeat(64) });
    expect(integrationState([], bundle)).toMatchObject({ state: 'done', seenAt: 5 });
    expect(integrationState([], bundle, 9)).toMatchObject({ state: 'proven', seenAt: 9 });
  });

  it('passes over records of other applications', () => {
    const other = seen({ fields: integrationFields({ name: 'Celigo', tba: false }) });
    expect(integrationState([other])?.state).toBe('not-seen');
  });

  it('counts the newest observation', () => {
    const wrong = seen({ fields: integrationFields({ state: 'Blocked' }) }, 1);
    const right = seen({ mode: 'edit', fields: integrationFields(), saved: false }, 2);
    expect(integrationState([wrong, right])?.state).toBe('not-saved');
    expect(integrationState([right, { ...wrong, at: 3 }])?.state).toBe('not-right');
  });
});
