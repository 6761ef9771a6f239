// What an import would do, value by value and covered: what is new, what would take the place of what, what is wrong.
import { useState } from 'react';
import { tablesOf } from '@/utils/credential-kinds/tables';
import type { HeldValue } from '@/utils/credential/bundle';
import { fieldOf, type FieldDef } from '@/utils/credential/field';
import type { ReadBackValues, ReadProblem } from '@/utils/handover/read-back';
import { accountFieldOf } from '@/utils/state/account-field';
import type { ImportTarget } from '@/utils/state/app-state';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { provenanceLine } from '../credentials/value-provenance';
import { refusalText, type Refusal } from '../refusal-text';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Confirm } from '../ui/confirm';
import { Notice } from '../ui/notice';
import { StatusIcon } from '../ui/status-icon';
import { listOf } from '../words';

interface ImportPreviewProps {
  readonly read: ReadBackValues;
  readonly target: ImportTarget | null;
  readonly onImported: () => void;
  readonly onCancel: () => void;
}

export function ImportPreview({ read, target, onImported, onCancel }: ImportPreviewProps) {
  const { values, problems } = read;
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const importValues = useApp((app) => app.importValues);
  const { announce, attempt } = useAnnouncer();
  const { fields } = tablesOf(read.kind);
  const problemOf = ({ id }: FieldDef) => problems.find(({ field }) => field === id);
  const replacedBy = ({ id }: FieldDef) =>
    target === null || target.same.includes(id) ? undefined : target.bundle.values[id];
  const named = fields.filter((field) => values[field.id] !== undefined || problemOf(field) !== undefined);
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
      } else setRefusal(refusalText(refusedField(answer, read.kind), answer, target.bundle.key));
    }, t('popup.failed.save'));

  return (
    <>
      {target === null ? (
        <Notice tone="problem" title={t('popup.import.noAccount')}>
          {t('popup.import.noAccountHint')}
        </Notice>
      ) : (
        <p>{t('popup.import.into', target.bundle.key.account, target.bundle.key.application)}</p>
      )}
      <ul className="import-values">
        {named.map((field) => (
          <Line
            key={field.id}
            field={field}
            value={values[field.id]}
            problem={problemOf(field)}
            replaced={replacedBy(field)}
            isSame={target?.same.includes(field.id) === true}
          />
        ))}
      </ul>
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

interface LineProps {
  readonly field: FieldDef;
  readonly value: string | undefined;
  readonly problem: ReadProblem | undefined;
  /** What is held now and would become an older value. */
  readonly replaced: HeldValue | undefined;
  readonly isSame: boolean;
}

function Line({ field, value, problem, replaced, isSame }: LineProps) {
  const isReplacing = replaced !== undefined && problem === undefined;
  return (
    <li>
      <StatusIcon tone={problem !== undefined ? 'problem' : isReplacing ? 'warning' : 'done'} />
      <div>
        <strong>{field.name}</strong>{' '}
        {value !== undefined && <code className="code">{field.shape.mask(value)}</code>}
        <span className="remark">
          {problem !== undefined
            ? problemText(field, problem)
            : isReplacing
              ? t('popup.import.inPlaceOf', replaced.shown, provenanceLine(replaced.provenance))
              : isSame
                ? t('popup.import.same')
                : t('popup.import.new')}
        </span>
      </div>
    </li>
  );
}

function problemText(field: FieldDef, { problem, length }: ReadProblem): string {
  if (problem === 'unclear') return t('popup.import.unclear');
  return refusalText(field, { ok: false, reason: problem }, { length });
}
