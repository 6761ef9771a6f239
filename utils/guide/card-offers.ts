// What the card offers beside the requirements: a connection test, and the name of a new record to be copied.
import { secretsOf } from '../credential/field';
import type { CardInput } from './card-input';

export type OfferedTest = 'again' | 'first' | null;

export function offersTest({ spec, model }: CardInput): OfferedTest {
  const { failedTest, progress, kind } = model;
  if (failedTest === null) {
    const isReady =
      progress.next === null &&
      secretsOf(kind.fields).every(({ id, required }) => !required || model.bundle.values[id] !== undefined);
    const isProven = progress.steps.some(({ state }) => state === 'proven');
    return isReady && !isProven && !model.isTested ? 'first' : null;
  }
  const isSuspected = failedTest.suspects.some(({ page }) => page === spec.id);
  return failedTest.mended.includes(spec.id) && !isSuspected ? 'again' : null;
}

export function nameToCopy({ spec, guide, reading, model }: CardInput): string | null {
  const { field, name } = guide.subject ?? {};
  if (name === undefined || field === undefined || reading.mode !== 'new') return null;
  if (spec.fields[field]?.type !== 'text') return null;
  const wanted = model.setUp[name];
  return reading.fields[field]?.text === wanted ? null : wanted;
}
