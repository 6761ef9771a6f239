// The list of certificates with whom each may log in as, and the form that adds one. A certificate is for one application, role and
// entity, and a record has five active ones at most (Oracle, subsect_162755332391; sure).
import type { FillGuide, NoticeRule, PageGuide, RequirementSpec, RuleFacts } from '../../../guide/page-guide';
import type { ListRow } from '../../../netsuite/pages/reading';
import { isWordFor } from '../../../netsuite/languages';
import { isNo, isSameName, isYes } from '../../../netsuite/names';
import { isEnding, shortened } from '../valid-until';

const MOST_ACTIVE = 5;

/** Of the form, where it is open. */
const form: readonly RequirementSpec[] = [
  {
    id: 'mappingEntity',
    field: 'entity',
    expect: { type: 'named', name: 'user' },
    optional: true,
    need: 'requirement.mappingEntity.need',
    tag: 'requirement.mappingEntity.tag',
  },
  {
    id: 'mappingRole',
    field: 'role',
    expect: { type: 'named', name: 'role' },
    optional: true,
    need: 'requirement.mappingRole.need',
    tag: 'requirement.mappingRole.tag',
  },
  {
    id: 'mappingApplication',
    field: 'application',
    expect: { type: 'named', name: 'application' },
    optional: true,
    need: 'requirement.mappingApplication.need',
    tag: 'requirement.mappingApplication.tag',
  },
  {
    id: 'mappingCertificate',
    field: 'certificate',
    expect: { type: 'held', value: 'certificateId' },
    optional: true,
    need: 'requirement.mappingCertificate.need',
    tag: 'requirement.mappingCertificate.tag',
  },
];

/** The roles on offer are those of the entity. */
const fill: FillGuide = {
  modes: ['new', 'list'],
  requirements: ['mappingEntity', 'mappingRole', 'mappingApplication', 'mappingCertificate'],
  file: { name: 'certificate.pem', content: 'certificate' },
};

const row: readonly RequirementSpec[] = [
  {
    id: 'mapped',
    field: 'certificateId',
    expect: { type: 'row' },
    need: 'requirement.mapped.need',
    tag: 'requirement.mapped.tag',
    cause: 'mapping',
  },
  {
    id: 'mappedActive',
    field: 'revoked',
    expect: { type: 'cell', isRight: isActive },
    need: 'requirement.mappedActive.need',
    tag: 'requirement.mappedActive.tag',
    cause: 'mapping',
  },
  {
    id: 'mappedValid',
    field: 'validUntil',
    expect: { type: 'cell', isRight: isStillValid },
    need: 'requirement.mappedValid.need',
    tag: 'requirement.mappedValid.tag',
    cause: 'mapping',
  },
  ...(['application', 'role', 'entity'] as const).map((column): RequirementSpec => ({
    id: `mappedTo-${column}`,
    field: column,
    expect: {
      type: 'cell',
      isRight: (text, setUp) => {
        const wanted = setUp[column === 'entity' ? 'user' : column];
        return wanted === null ? null : isSameName(text, wanted);
      },
    },
    need: `requirement.mappedTo.${column}` as RequirementSpec['need'],
    tag: 'requirement.mappedTo.tag',
    cause: 'mappedToOther',
  })),
];

/** Null for words that are not known, or that mean both. The button *Revoke* stands where nothing is revoked (likely). */
function isActive(text: string): boolean | null {
  const isGone = isYes(text) || isWordFor(text, ['revoked']);
  const isThere = text.trim() === '' || isNo(text) || isWordFor(text, ['revoke']);
  return isGone === isThere ? null : isThere;
}

/** By NetSuite's own date, which may be sooner than the certificate's. Null where it cannot be read for certain. */
function isStillValid(text: string): boolean | null {
  const ending = isEnding(text, Date.now());
  return ending === null ? null : !ending;
}

const heldRow = ({ reading, model }: RuleFacts): ListRow | undefined =>
  reading.rows.find(({ id }) => id === model.shownValues['certificateId']);

function activeRows({ reading, model: { setUp } }: RuleFacts): readonly ListRow[] {
  return reading.rows.filter(
    ({ cells }) =>
      cells['application'] !== undefined &&
      isSameName(cells['application'], setUp.application) &&
      isActive(cells['revoked'] ?? '') !== false,
  );
}

function isSameCombination({ cells }: ListRow, { model: { setUp } }: RuleFacts): boolean {
  const { role, user } = setUp;
  return (
    cells['role'] !== undefined &&
    isSameName(cells['role'], role) &&
    user !== null &&
    cells['entity'] !== undefined &&
    isSameName(cells['entity'], user)
  );
}

const holdsKey = ({ reading }: RuleFacts) => reading.fields['certificate']?.value === 'private-key';
const isOther = ({ reading: { fields }, model }: RuleFacts) => {
  const value = fields['certificate']?.value;
  if (typeof value !== 'string' || value === '' || value === '…' || value === 'private-key') return false;
  return value !== model.shownValues['certificateId'];
};

/** There are rows without anything that can be a Certificate ID. */
const isAnyUnread = ({ reading }: RuleFacts) => (reading.rowsWithoutId ?? 0) > 0;

/** As a layer of the list's own page. */
const isFormOpen = ({ judged }: RuleFacts) => judged.requirements.some(isOfForm);

function isFormReady({ judged }: RuleFacts): boolean {
  const ofForm = judged.requirements.filter(isOfForm);
  return ofForm.length > 0 && ofForm.every(({ state }) => state === 'met');
}

function isOfForm({ place }: RuleFacts['judged']['requirements'][number]): boolean {
  return place.type === 'field';
}

/** What the file is, that was chosen. */
const file: readonly NoticeRule[] = [
  { tone: 'danger', text: 'card.mapping.holdsKey', when: holdsKey },
  { tone: 'warning', text: 'card.mapping.otherFile', when: isOther },
];

/** NetSuite offers only records that have the grant (Oracle, section_162686838198; sure). */
const grantOfApplication: NoticeRule = {
  tone: 'info',
  text: 'card.mapping.noApplication',
  when: ({ judged }) =>
    judged.requirements.some(({ id, state }) => id === 'mappingApplication' && state !== 'met'),
  params: ({ model }) => [model.setUp.application],
};

const isWithoutCertificate = ({ model }: RuleFacts) => model.shownValues['certificateId'] === undefined;

export const m2mSetup: PageGuide = {
  page: 'm2m-setup',
  step: 'mapping',
  requirements: [...row, ...form],
  fill,
  list: { wanted: { value: 'certificateId' }, isMadeNew: true, missing: 'card.mapping.missing' },
  instead: [
    ...file,
    { tone: 'warning', text: 'card.mapping.noCertificate', when: isWithoutCertificate },
    {
      tone: 'warning',
      text: 'card.mapping.unread',
      when: (facts) => isAnyUnread(facts) && heldRow(facts) === undefined,
      params: ({ model }) => [model.shownValues['certificateId'] ?? ''],
    },
    {
      tone: 'info',
      text: 'card.mapping.missing',
      when: (facts) =>
        !isWithoutCertificate(facts) &&
        heldRow(facts) === undefined &&
        !isFormOpen(facts) &&
        !isAnyUnread(facts),
      params: ({ model }) => [model.shownValues['certificateId'] ?? ''],
    },
    grantOfApplication,
    { tone: 'good', text: 'card.readyToSave', when: isFormReady },
    {
      tone: 'warning',
      text: 'card.mapping.five',
      when: (facts) => heldRow(facts) === undefined && activeRows(facts).length >= MOST_ACTIVE,
      params: ({ model }) => [model.setUp.application],
    },
    {
      tone: 'warning',
      text: 'card.mapping.sameCombination',
      when: (facts) =>
        heldRow(facts) === undefined && activeRows(facts).some((one) => isSameCombination(one, facts)),
      params: (facts) => [activeRows(facts).find((one) => isSameCombination(one, facts))?.id ?? ''],
    },
    {
      tone: 'good',
      text: 'card.mapping.found',
      when: (facts) => heldRow(facts) !== undefined,
      params: (facts) => [heldRow(facts)?.id ?? '', heldRow(facts)?.cells['validUntil'] ?? ''],
    },
    {
      tone: 'info',
      text: 'card.mapping.shortened',
      when: (facts) => shortenedAt(facts) !== null,
      params: (facts) => [shortenedAt(facts) ?? '', facts.model.shownValues['expires'] ?? ''],
    },
  ],
};

/** NetSuite's own date, where it is sooner than the certificate's: it shortens without a word what is valid for too long. */
function shortenedAt(facts: RuleFacts): string | null {
  return shortened(heldRow(facts)?.cells['validUntil'], facts.model.shownValues['expires']);
}

export const m2mMapping: PageGuide = {
  page: 'm2m-mapping',
  step: 'mapping',
  requirements: form,
  fill,
  first: file,
  last: [
    grantOfApplication,
    { tone: 'warning', text: 'card.mapping.noCertificate', when: isWithoutCertificate },
  ],
};

/** For documents that scripts sign. */
export const companyCertificates: PageGuide = {
  page: 'company-certificates',
  step: 'mapping',
  requirements: [],
  instead: [{ tone: 'danger', text: 'card.mapping.wrongPage', when: () => true }],
};
