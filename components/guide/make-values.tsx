// What a kind makes itself, or the vendor brings: made on a press, shown before it is taken, and saved as the file that NetSuite wants.
import { useEffect, useId, useRef, useState } from 'react';
import type { MadeValues, Preview } from '@/utils/credential-kinds/kind';
import { previewOf } from '@/utils/credential-kinds/previews';
import type { Recipe } from '@/utils/guide/recipe';
import { nameInFile } from '@/utils/handover/file-name';
import { useApp } from '@/utils/state/use-app';
import { hasText, say, t } from '@/utils/texts';
import { keyPart } from '@/utils/texts/key-part';
import { saveFile } from '../export/save-file';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { Confirm } from '../ui/confirm';
import { Notice } from '../ui/notice';
import { useSetUpDraft } from '../use-draft';
import { fieldName } from '../words';
import { FileOrText } from './file-or-text';
import './make-values.css';

interface MakeValuesProps {
  readonly made: MadeValues;
  readonly recipe: Recipe;
}

export function MakeValues({ made, recipe }: MakeValuesProps) {
  const isHeld = useApp((app) => app.bundle?.values[made.file.field] !== undefined);
  const isVendors = recipe.heldByVendor?.includes(made.unlessHeldByVendor) === true;
  const [isAgain, setIsAgain] = useState(false);
  if (isHeld && !isAgain)
    return <MadeAlready made={made} recipe={recipe} isVendors={isVendors} onAgain={() => setIsAgain(true)} />;
  const done = () => setIsAgain(false);
  return isVendors ? <TakeVendors recipe={recipe} onDone={done} /> : <Make onDone={done} />;
}

/** In our words; a reason that has none is of the store. */
function reasonText(reason: string): string {
  const keys = [`popup.made.reasons.${keyPart(reason)}`, `popup.problem.${keyPart(reason)}`];
  return say({ key: keys.find(hasText) ?? 'popup.failed.save' });
}

function Make({ onDone }: { readonly onDone: () => void }) {
  const makeValues = useApp((app) => app.makeValues);
  const area = useRef<HTMLTextAreaElement>(null);
  const [draft, keepDraft] = useSetUpDraft('made');
  const [problem, setProblem] = useState<string | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const { announce, attempt } = useAnnouncer();
  const make = async (given: string | null) => {
    setIsMaking(true);
    await attempt(async () => {
      const reason = await makeValues(given);
      setProblem(reason === null ? null : reasonText(reason));
      if (reason !== null) return;
      if (area.current !== null) area.current.value = '';
      keepDraft(null);
      announce(t('popup.made.done'));
      onDone();
    }, t('popup.failed.save'));
    setIsMaking(false);
  };
  return (
    <div className="make-values">
      <p className="remark">{t('popup.made.makeHint')}</p>
      <Button variant="primary" unavailable={isMaking} onClick={() => void make(null)}>
        {t('popup.made.make')}
      </Button>
      <details open={draft !== null}>
        <summary>{t('popup.made.own')}</summary>
        <FileOrText
          ref={area}
          label={t('popup.made.ownLabel')}
          hint={t('popup.made.ownHint')}
          isSecret
          problem={problem}
          onInput={() => setProblem(null)}
        />
        <Button unavailable={isMaking} onClick={() => void make(area.current?.value ?? '')}>
          {t('popup.made.useOwn')}
        </Button>
      </details>
    </div>
  );
}

interface TakeVendorsProps {
  readonly recipe: Recipe;
  readonly onDone: () => void;
}

/** Who takes a stranger's certificate lets him in: it is compared with the vendor's before it can be used or saved. */
function TakeVendors({ recipe, onDone }: TakeVendorsProps) {
  const makeValues = useApp((app) => app.makeValues);
  const area = useRef<HTMLTextAreaElement>(null);
  const [, keepDraft] = useSetUpDraft('made');
  const [preview, setPreview] = useState<Preview | null>(null);
  const [given, setGiven] = useState<string | null>(null);
  const [isChecked, setIsChecked] = useState(false);
  const { announce, attempt } = useAnnouncer();
  const look = (text: string) =>
    attempt(async () => {
      setPreview(await previewOf(text, recipe, Date.now()));
      setGiven(text);
      setIsChecked(false);
    }, t('popup.failed.import'));
  const [isInRecipe, setIsInRecipe] = useState(false);
  useEffect(() => {
    void previewOf(null, recipe, Date.now()).then((brought) => {
      if (brought === null) return;
      setIsInRecipe(true);
      setPreview(brought);
    });
  }, [recipe]);
  const take = () =>
    attempt(async () => {
      const reason = await makeValues(given);
      if (reason !== null) {
        setPreview({ ok: false, reason });
        return;
      }
      keepDraft(null);
      announce(t('popup.made.taken'));
      onDone();
    }, t('popup.failed.save'));
  return (
    <div className="make-values">
      <p className="remark">{t('popup.made.vendorHint')}</p>
      {!isInRecipe && (
        <>
          <FileOrText
            ref={area}
            label={t('popup.made.vendorLabel')}
            problem={preview?.ok === false ? reasonText(preview.reason) : null}
            onInput={() => setPreview(null)}
            onFile={(text) => void look(text)}
          />
          {preview?.ok !== true && (
            <Button variant="primary" onClick={() => void look(area.current?.value ?? '')}>
              {t('popup.made.look')}
            </Button>
          )}
        </>
      )}
      {isInRecipe && preview?.ok === false && <Notice tone="problem">{reasonText(preview.reason)}</Notice>}
      {preview?.ok === true && (
        <>
          <Lines lines={preview.lines.map(([label, text]) => [t(label), text])} />
          <p>{t('popup.made.words')}</p>
          <p className="six-words">
            <strong>{preview.words}</strong>
          </p>
          <label className="checked">
            <input
              type="checkbox"
              checked={isChecked}
              onChange={(event) => setIsChecked(event.target.checked)}
            />
            {t('popup.made.checked')}
          </label>
          <Button variant="primary" unavailable={!isChecked} onClick={() => void take()}>
            {t('popup.made.takeVendors')}
          </Button>
        </>
      )}
    </div>
  );
}

interface MadeAlreadyProps extends MakeValuesProps {
  readonly isVendors: boolean;
  readonly onAgain: () => void;
}

function MadeAlready({ made, recipe, isVendors, onAgain }: MadeAlreadyProps) {
  const values = useApp((app) => app.bundle?.values);
  const makeValues = useApp((app) => app.makeValues);
  const [isAsking, setIsAsking] = useState(false);
  const { attempt } = useAnnouncer();
  const lines = made.shown.flatMap((field): [string, string][] => {
    const value = values?.[field]?.shown;
    return value === undefined ? [] : [[fieldName(recipe.kind, field), value]];
  });
  const again = () => {
    setIsAsking(false);
    if (isVendors) onAgain();
    else
      void attempt(async () => {
        await makeValues(null);
      }, t('popup.failed.save'));
  };
  return (
    <div className="make-values">
      <Lines lines={lines} />
      <div className="buttons">
        <SaveMadeFile made={made} />
        <Button variant="quiet" small onClick={() => setIsAsking(true)}>
          {t(isVendors ? 'popup.made.takeOther' : 'popup.made.again')}
        </Button>
      </div>
      {isAsking && (
        <Confirm
          title={t(isVendors ? 'popup.made.takeOther' : 'popup.made.againTitle')}
          confirmLabel={t(isVendors ? 'popup.made.takeOther' : 'popup.made.again')}
          cancelLabel={t('popup.keep')}
          onConfirm={again}
          onCancel={() => setIsAsking(false)}
        >
          {t('popup.made.againText')}
        </Confirm>
      )}
    </div>
  );
}

interface SaveMadeFileProps {
  readonly made: MadeValues;
  readonly primary?: boolean;
  readonly onSaved?: () => void;
}

/** It is there only when the values that go with it are stored. */
export function SaveMadeFile({ made, primary = true, onSaved }: SaveMadeFileProps) {
  const text = useApp((app) => app.bundle?.values[made.file.field]?.shown);
  const application = useApp((app) => app.setUp?.application ?? '');
  const { announce } = useAnnouncer();
  const hintId = useId();
  if (text === undefined) return null;
  const save = () => {
    const fileName = `${nameInFile(application) || 'netsuite'}-${made.file.field}.${made.file.ending}`;
    saveFile({ text, fileName, mimeType: 'application/x-pem-file' });
    announce(t('popup.made.saved', fileName));
    onSaved?.();
  };
  return (
    <>
      <Button variant={primary ? 'primary' : 'plain'} aria-describedby={hintId} onClick={save}>
        {t('popup.made.save')}
      </Button>
      <span className="remark" id={hintId}>
        {t('popup.made.saveHint')}
      </span>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly (readonly [string, string])[] }) {
  return (
    <dl className="made-lines">
      {lines.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
