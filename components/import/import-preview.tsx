// What an import would do, value by value and covered: what is new, what would take the place of what, what is wrong.
import { useState } from 'react';
import { tablesOf } from '@/utils/credential-kinds/tables';
import type { HeldValue } from '@/utils/credential/bundle';
import { fieldOf, type FieldDef } from '@/utils/credential/field';
import type { Choice, Proposal, ReadBackValues, ReadPlace, ReadProblem } from '@/utils/handover/read-back';
import { accountFieldOf } from '@/utils/state/account-field';
import type { ImportTarget } from '@/utils/state/app-state';
import { useApp } from '@/utils/state/use-app';
import { t, type TextKey } from '@/utils/texts';
import { provenanceLine } from '../credentials/value-provenance';
import { refusalText, type Refusal } from '../refusal-text';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Confirm } from '../ui/confirm';
import { Notice } from '../ui/notice';
import { StatusIcon } from '../ui/status-icon';
import { fieldName, listOf } from '../words';

interface ImportPreviewProps {
  /** What is said of the whole text. */
  readonly read: Pick<ReadBackValues, 'others' | 'unseen'>;
  readonly proposal: Proposal;
  readonly target: ImportTarget | null;
  /** A person has said which value is meant. */
  readonly onChoose: (proposal: Proposal) => void;
  readonly onImported: () => void;
  readonly onCancel: () => void;
}

export function ImportPreview({
  read,
  proposal,
  target,
  onChoose,
  onImported,
  onCancel,
}: ImportPreviewProps) {
  const { kind, values, places, problems } = proposal;
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const importValues = useApp((app) => app.importValues);
  const { announce, attempt } = useAnnouncer();
  const { fields } = tablesOf(kind);
  const problemOf = ({ id }: FieldDef) => problems.find(({ field }) => field === id);
  const replacedBy = ({ id }: FieldDef) =>
    target === null || target.same.includes(id) ? undefined : target.bundle.values[id];
  const named = fields.filter((field) => values[field.id] !== undefined || problemOf(field) !== undefined);
  const isAccountAsked = (problemOf(accountFieldOf(kind))?.choices.length ?? 0) > 0;
  const added = named.filter(({ id, isAccount }) => values[id] !== undefined && isAccount !== true);
  const replaced = added.filter((field) => replacedBy(field) !== undefined);

  const store = () =>
    attempt(async () => {
      setIsAsking(false);
      if (target === null) return;
      const answer = await importValues(target.bundle.key, values);
      if (answer.ok) {
        announce(t('popup.import.imported'));
        onImported();
      } else setRefusal(refusalText(refusedField(answer, kind), answer, target.bundle.key));
    }, t('popup.failed.save'));

  return (
    <>
      {target === null ? (
        isAccountAsked ? (
          <Notice tone="warning">{t('popup.import.chooseAccount')}</Notice>
        ) : (
          <Notice tone="problem" title={t('popup.import.noAccount')}>
            {t('popup.import.noAccountHint')}
          </Notice>
        )
      ) : (
        <p>{t('popup.import.into', target.bundle.key.account, target.bundle.key.application)}</p>
      )}
      <ul className="import-values">
        {named.map((field) => (
          <Line
            key={field.id}
            kind={kind}
            field={field}
            value={values[field.id]}
            place={places[field.id] ?? problemOf(field)?.place ?? null}
            problem={problemOf(field)}
            onChoose={(choice) => onChoose(withChoice(proposal, field, choice))}
            replaced={replacedBy(field)}
            isSame={target?.same.includes(field.id) === true}
          />
        ))}
      </ul>
      {read.others > 0 && <p className="remark">{t('popup.import.others', read.others)}</p>}
      {read.unseen > 0 && <p className="remark">{t('popup.import.unseen', read.unseen)}</p>}
      {refusal !== null && <Notice tone="problem">{refusal}</Notice>}
      {added.length === 0 && <Notice tone="warning">{t('popup.import.nothingToTake')}</Notice>}
      {isAsking ? (
        <Confirm
          title={t('popup.import.replaceTitle', listOf(replaced.map(({ name }) => name)))}
          confirmLabel={t('popup.import.replace')}
          cancelLabel={t('popup.cancel')}
          onConfirm={() => void store()}
          onCancel={() => setIsAsking(false)}
        >
          <p>{t('popup.import.replaceHint')}</p>
        </Confirm>
      ) : (
        <div className="buttons">
          <Button
            variant="primary"
            unavailable={target === null || added.length === 0}
            onClick={() => (replaced.length > 0 ? setIsAsking(true) : void store())}
          >
            {t('popup.import.take')}
          </Button>
          <Button variant="quiet" onClick={onCancel}>
            {t('popup.back')}
          </Button>
        </div>
      )}
    </>
  );
}

/** The value that a refusal speaks of; the account where it is about the whole. */
function refusedField(refusal: Refusal, kind: string): FieldDef {
  const field =
    refusal.reason === 'held-elsewhere' ? fieldOf(tablesOf(kind).fields, refusal.field) : undefined;
  return field ?? accountFieldOf(kind);
}

/** The proposal with what a person has told. */
function withChoice(proposal: Proposal, { id }: FieldDef, { value, ...place }: Choice): Proposal {
  return {
    ...proposal,
    values: { ...proposal.values, [id]: value },
    places: { ...proposal.places, [id]: place },
    problems: proposal.problems.filter(({ field }) => field !== id),
  };
}

interface LineProps {
  readonly kind: string;
  readonly field: FieldDef;
  readonly value: string | undefined;
  readonly place: ReadPlace | null;
  readonly problem: ReadProblem | undefined;
  readonly onChoose: (choice: Choice) => void;
  /** What is held now and would become an older value. */
  readonly replaced: HeldValue | undefined;
  readonly isSame: boolean;
}

function Line({ kind, field, value, place, problem, onChoose, replaced, isSame }: LineProps) {
  const isReplacing = replaced !== undefined && problem === undefined;
  const isQuestion = problem !== undefined && problem.choices.length > 0;
  return (
    <li>
      <StatusIcon
        tone={
          problem !== undefined && !isQuestion ? 'problem' : isQuestion || isReplacing ? 'warning' : 'done'
        }
      />
      <div>
        <strong>{field.name}</strong>{' '}
        {value !== undefined && <code className="code">{field.shape.mask(value)}</code>}
        <div className="import-said">
          <span className="remark">
            {problem !== undefined
              ? problemText(field, problem, kind)
              : isReplacing
                ? t('popup.import.inPlaceOf', replaced.shown, provenanceLine(replaced.provenance))
                : isSame
                  ? t('popup.import.same')
                  : t('popup.import.new')}
          </span>
          {place !== null && !isQuestion && <span className="remark">{placeText(place)}</span>}
        </div>
        {isQuestion && (
          <ul className="import-choices">
            {problem.choices.map((choice) => (
              <li key={choice.value}>
                <div>
                  <code className="code">{field.shape.mask(choice.value)}</code>
                  <span className="remark">{placeText(choice)}</span>
                </div>
                <Button small about={field.name} onClick={() => onChoose(choice)}>
                  {t('popup.import.useThis')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** Where it stands: the line's number and the name, and nothing else of the line. */
function placeText({ line, name, how }: ReadPlace): string {
  const where = name === '' ? t('popup.import.line', line) : t('popup.import.lineNamed', line, name);
  if (how === 'apart') return `${where}; ${t('popup.import.apart')}`;
  return how === 'address' ? `${where}, ${t('popup.import.address')}` : where;
}

const doubts: Readonly<Record<NonNullable<ReadProblem['doubt']>, TextKey>> = {
  name: 'popup.import.isItName',
  other: 'popup.import.isItName',
  place: 'popup.import.isItPlace',
  address: 'popup.import.isItAddress',
  spelling: 'popup.import.isItSpelling',
};

function problemText(
  field: FieldDef,
  { problem, length, choices, doubt, other }: ReadProblem,
  kind: string,
): string {
  const named = other === null ? '' : fieldName(kind, other);
  if (problem === 'unclear') return t(choices.length > 0 ? 'popup.import.choose' : 'popup.import.unclear');
  if (problem === 'unsure') return t(doubts[doubt ?? 'name']);
  if (problem === 'swapped') return t('popup.import.swapped', named);
  if (problem === 'repeated') return t('popup.import.repeated', named);
  if (problem === 'doubled') return t('popup.import.doubled');
  return refusalText(field, { ok: false, reason: problem }, { length });
}
