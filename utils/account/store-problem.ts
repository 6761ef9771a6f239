// What a failure to store means to the person.
import type { StoreProblem } from '../messages/protocol';
import { isNewerDatabase } from '../vault/vault';

export function storeProblem(error: unknown): StoreProblem {
  if (isNewerDatabase(error)) return 'newer-version';
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'storage-full'
    : 'storage-failed';
}
