// Changes of what is right in NetSuite for client credentials, and back.
import type { CertificateMapping } from '../netsuite/world';
import type { Setting } from './given-certificate';

export interface Mapped extends Setting {
  readonly mapping: CertificateMapping;
}

export interface Change {
  readonly break: (setting: Mapped) => unknown;
  readonly mend: (setting: Mapped) => unknown;
}

/** These parts of a record are not as they should be. */
function changed<R extends object>(record: (setting: Mapped) => R, parts: Partial<R>): Change {
  let right: Partial<R> = {};
  return {
    break: (setting) => {
      const own = record(setting);
      const names = Object.keys(parts) as (keyof R)[];
      right = Object.fromEntries(names.map((name) => [name, own[name]])) as Partial<R>;
      Object.assign(own, parts);
    },
    mend: (setting) => Object.assign(record(setting), right),
  };
}

export const integration = (parts: Partial<Setting['integration']>) =>
  changed((setting) => setting.integration, parts);
export const role = (parts: Partial<Setting['role']>) => changed((setting) => setting.role, parts);
export const user = (parts: Partial<Setting['user']>) => changed((setting) => setting.user, parts);
export const mapping = (parts: Partial<CertificateMapping>) => changed((setting) => setting.mapping, parts);
export const without = (key: string, other: Setting['role']['permissions'] = []): Change => ({
  break: ({ role: own }) =>
    (own.permissions = [...own.permissions.filter((permission) => permission.key !== key), ...other]),
  mend: ({ role: own }) => own.permissions.push({ key, level: 4 }),
});
export const featureOff = (feature: 'oauth2' | 'restwebservices'): Change => ({
  break: ({ account }) => account.features.delete(feature),
  mend: ({ account }) => account.features.add(feature),
});
export const clock = (minutes: number, tolerance: '300' | '0' = '300'): Change => {
  const set = ({ netsuite, account }: Mapped, by: number, allowed: '300' | '0') => {
    netsuite.world.clockOffset = by * 60_000;
    account.variants = { ...account.variants, clockTolerance: allowed };
  };
  return {
    break: (setting) => set(setting, minutes, tolerance),
    mend: (setting) => set(setting, 0, '300'),
  };
};
