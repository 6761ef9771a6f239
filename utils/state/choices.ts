// Names that the account's pages have shown, to choose a set-up from.
import type { Observation } from '../guide/progress';
import type { AppState } from './app-state';

export function choicesFrom(observations: readonly Observation[]): AppState['choices'] {
  const applications = new Set<string>();
  const roles = new Set<string>();
  const users = new Set<string>();
  const add = (names: Set<string>, name: string | undefined) => {
    if (name !== undefined && name.trim() !== '') names.add(name.trim());
  };
  for (const { reading } of observations) {
    if (!reading.saved) continue;
    const { page, rows, fields } = reading;
    for (const { name, cells } of rows) {
      if (page === 'integration-list') add(applications, name);
      if (page === 'role-list') add(roles, name);
      if (page === 'employee-list') add(users, name);
      if (page === 'access-token-list') {
        add(applications, cells['application']);
        add(roles, cells['role']);
        add(users, cells['user']);
      }
    }
    if (page === 'integration-record') add(applications, fields['name']?.text);
    if (page === 'access-token-record') {
      add(applications, fields['application']?.text);
      add(roles, fields['role']?.text);
      add(users, fields['user']?.text);
    }
  }
  const sorted = (names: Set<string>) => [...names].sort((a, b) => a.localeCompare(b));
  return { applications: sorted(applications), roles: sorted(roles), users: sorted(users) };
}
