// Names of records by id, for lists and drop-downs.
import type { Account } from './world';

export function employeeName(account: Account, id: number): string {
  return account.users.find((one) => one.id === id)?.name ?? '';
}

export function roleName(account: Account, id: number): string {
  return account.roles.find((one) => one.id === id)?.name ?? '';
}

export function integrationName(account: Account, id: number): string {
  return account.integrations.find((one) => one.id === id)?.name ?? '';
}

export function subsidiaryName(account: Account, id: number | null): string {
  return account.subsidiaries.find((one) => one.id === id)?.name ?? '';
}
