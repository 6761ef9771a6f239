// Judges a page as it was read against the set-up: which requirements are met, and whether this is the record that is meant.
import { isSameName, normaliseLabel } from '../netsuite/names';
import type { Expectation, PageSpec, RequirementSpec, SetUpName } from '../netsuite/pages/page';
import type { FieldReading, ListRow, PageReading } from '../netsuite/pages/reading';
import type { SetUp } from './set-up';

export type RequirementState = 'met' | 'unmet' | 'unknown';

export interface JudgedRequirement {
  readonly id: string;
  /** Key of the page's field, for the ring. */
  readonly field: string;
  readonly state: RequirementState;
  /** The name that is wanted here, if the requirement names one. */
  readonly wanted: string | null;
}

export interface JudgedPage {
  readonly requirements: readonly JudgedRequirement[];
  /** False when the record is another application's or role's; then its requirements say nothing about this set-up. */
  readonly isOurs: boolean;
  /** On another record: the name it carries. */
  readonly otherName: string | null;
  /** On a list: the row of the record that is meant, null when it was not on the part of the list that was read. */
  readonly row: ListRow | null;
}

export function judgePage(spec: PageSpec, reading: PageReading, setUp: SetUp): JudgedPage {
  const requirements = spec.requirements.flatMap((requirement) => {
    const field = reading.fields[requirement.field];
    if (field === undefined && requirement.optional === true) return [];
    return [judgeRequirement(requirement, field, setUp)];
  });
  const subject = spec.subject === undefined ? undefined : reading.fields[spec.subject.field];
  const meant = spec.subject === undefined ? null : setUp[spec.subject.as];
  const isOther =
    reading.mode !== 'new' && subject !== undefined && meant !== null && !isSameName(subject.text, meant);
  return {
    requirements,
    isOurs: !isOther,
    otherName: isOther ? subject.text : null,
    row: wantedRow(spec, reading, setUp),
  };
}

export function isAllMet(page: JudgedPage): boolean {
  return page.requirements.length > 0 && page.requirements.every(({ state }) => state === 'met');
}

function judgeRequirement(
  requirement: RequirementSpec,
  field: FieldReading | undefined,
  setUp: SetUp,
): JudgedRequirement {
  const { id, expect } = requirement;
  const wanted = expect.kind === 'named' ? setUp[expect.as] : null;
  const state = field === undefined ? 'unknown' : judgeField(expect, field, wanted);
  return { id, field: requirement.field, state, wanted };
}

function judgeField(expect: Expectation, field: FieldReading, wanted: string | null): RequirementState {
  switch (expect.kind) {
    case 'checked':
      return field.value === null ? 'unknown' : field.value === expect.value ? 'met' : 'unmet';
    case 'named':
      if (wanted === null) return field.text === '' ? 'unmet' : 'met';
      return isSameName(field.text, wanted) ? 'met' : 'unmet';
    case 'choice': {
      const label = normaliseLabel(field.text);
      if (expect.right.includes(label)) return 'met';
      return expect.wrong.includes(label) || label === '' ? 'unmet' : 'unknown';
    }
  }
}

function wantedRow(spec: PageSpec, reading: PageReading, setUp: SetUp): ListRow | null {
  const name = spec.list === undefined ? null : setUp[spec.list.wanted satisfies SetUpName];
  if (name === null) return null;
  return reading.rows.find((row) => isSameName(row.name, name)) ?? null;
}
