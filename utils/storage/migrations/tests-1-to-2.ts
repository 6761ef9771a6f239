// Frozen. Version 1 had `rungs` without a word on who answered and what that proved; version 2 has checks that say it. What had been
// read by then is not known: every reading counts as later.

interface Rung {
  readonly rung: string;
  readonly status: string;
  readonly reason: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

interface Version1 {
  readonly bundle: object;
  readonly rungs: readonly Rung[];
  readonly endedAt: number | null;
}

export function tests1To2(stored: unknown): unknown {
  return Object.fromEntries(
    Object.entries(stored as Record<string, Version1>).map(([id, { rungs, bundle, ...rest }]) => [
      id.replace('/', '/tba/'),
      {
        ...rest,
        seenUpTo: rest.endedAt === null ? null : 0,
        bundle: { ...bundle, kind: 'tba' },
        checks: rungs.map(checkOf),
      },
    ]),
  );
}

function checkOf({ rung, ...facts }: Rung): object {
  return {
    ...facts,
    check: rung,
    answeredBy: rung === 'offline' ? 'this-computer' : (answeredBy[facts.reason] ?? 'netsuite'),
    proves: facts.status === 'passed' ? provenBy(rung, facts.detail) : [],
    disproves: [],
  };
}

const answeredBy: Readonly<Record<string, string>> = {
  'stopped-earlier': 'nobody',
  'not-wanted': 'nobody',
  interrupted: 'nobody',
  'nothing-to-probe': 'nobody',
  offline: 'nobody',
  unreachable: 'nobody',
  'timed-out': 'nobody',
  redirected: 'other',
  'too-large': 'other',
  forbidden: 'other',
  'unreadable-answer': 'other',
};

const login = [
  'host',
  'account',
  'clock',
  'consumer-key',
  'integration',
  'token',
  'signature',
  'user-and-role',
  'token-feature',
  'token-permission',
];
const soap = [...login, 'address', 'soap-feature', 'soap-permission'];

function provenBy(rung: string, detail: Rung['detail']): readonly string[] {
  if (rung === 'offline') return ['values', 'account-spelling'];
  if (rung === 'hosts') return ['host'];
  if (rung === 'token') return login;
  if (rung === 'soap') return soap;
  if (rung === 'records')
    return [...soap, 'records', ...(detail['location'] === 'found' ? ['location'] : [])];
  return rung === 'rest' ? [...login, 'address', 'rest'] : [];
}
