// What an import would do, value by value and covered: what is new, what would take the place of what, what is wrong.
import { useState } from 'react';
import type { ShownValue } from '@/utils/credential/bundle';
import { credentialFields, fieldNames, isIssuedField, type CredentialField } from '@/utils/credential/fields';
import { masked } from '@/utils/credential/secret';
import type { FoundValues, ReadProblem } from '@/utils/handover/read-back';
import { importValues, type ImportTarget } from '@/utils/state/import-values';
import { t } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Confirm } from '../ui/confirm';
import { Notice } from '../ui/notice';
import { StatusIcon } from '../ui/status-icon';
import { refusalText } from '../refusal-text';
import { provenanceLine } from '../credentials/value-provenance';
import { listOf } from '../words';

interface ImportPreviewProps {
  readonly found: FoundValues;
  readonly target: ImportTarget | null;
  readonly onImported: () => void;
  readonly onCancel: () => void;
}

export function ImportPreview({ found, target, onImported, onCancel }: ImportPreviewProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { announce, attempt } = useAnnouncer();
  const { values, problems } = found;
  const named = credentialFields.filter(
    (field) => values[field] !== undefined || problems.some((problem) => problem.field === field),
  );
  const held = (field: CredentialField) => target?.bundle.values[field];
  const isSame = (field: CredentialField) => target?.same.includes(field) === true;
  const replaced = named.filter(
    (field) =>
      values[field] !== undefined && field !== 'accountId' && held(field) !== undefined && !isSame(field),
  );
  const isAnyNew = named.some((field) => values[field] !== undefined && field !== 'accountId');

  const store = () =>
    attempt(async () => {
      setIsAsking(false);
      if (target === null) return;
      const answer = await importValues(target.bundle.key, values);
      if (!answer.ok) {
        const field = answer.reason === 'held-elsewhere' ? answer.field : 'accountId';
        setRefusal(refusalText(field, answer, { account: target.bundle.key.account }));
        return;
      }
      announce(t('popup.import.imported'));
      onImported();
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
            key={field}
            field={field}
            value={shown(field, values[field])}
            problem={problems.find((problem) => problem.field === field)}
            held={held(field)}
            isSame={isSame(field)}
          />
        ))}
      </ul>
      {refusal !== null && <Notice tone="problem">{refusal}</Notice>}
      {!isAnyNew && <Notice tone="warning">{t('popup.import.nothingToTake')}</Notice>}
      {isAsking ? (
        <Confirm
          title={t('popup.import.replaceTitle', listOf(replaced.map((field) => fieldNames[field])))}
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
            unavailable={target === null || !isAnyNew}
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

function shown(field: CredentialField, value: string | undefined): string | undefined {
  return value !== undefined && isIssuedField(field) ? masked(value) : value;
}

interface LineProps {
  readonly field: CredentialField;
  readonly value: string | undefined;
  readonly problem: ReadProblem | undefined;
  readonly held: ShownValue | undefined;
  readonly isSame: boolean;
}

function Line({ field, value, problem, held, isSame }: LineProps) {
  const isReplacing = held !== undefined && !isSame && problem === undefined;
  return (
    <li>
      <StatusIcon tone={problem !== undefined ? 'problem' : isReplacing ? 'warning' : 'done'} />
      <div>
        <strong>{fieldNames[field]}</strong> {value !== undefined && <code className="code">{value}</code>}
        <span className="remark">
          {problem !== undefined
            ? problemText(problem)
            : isReplacing
              ? t('popup.import.inPlaceOf', held.shown, provenanceLine(held.provenance))
              : isSame
                ? t('popup.import.same')
                : t('popup.import.new')}
        </span>
      </div>
    </li>
  );
}

function problemText({ field, problem, length }: ReadProblem): string {
  if (problem === 'unclear') return t('popup.import.unclear');
  return refusalText(field, { ok: false, reason: problem }, { length });
}
