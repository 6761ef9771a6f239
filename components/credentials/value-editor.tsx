// Takes a value by hand. What is typed stays in the input itself, is checked for its shape, and is never repeated.
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { checkValue, groupOf, type FieldDef } from '@/utils/credential/field';
import { useApp } from '@/utils/state/use-app';
import { say, t } from '@/utils/texts';
import { editorDraft } from './editor-draft';
import { refusalText, type Refusal } from '../refusal-text';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { useKind } from '../use-kind';
import { useSetUpDraft } from '../use-draft';
import './value-editor.css';

interface ValueEditorProps {
  readonly field: FieldDef;
  readonly replaces: boolean;
  readonly onClose: () => void;
}

const lengthOf = (text: string) => text.replace(/\s+/g, '').length;

export function ValueEditor({ field, replaces, onClose }: ValueEditorProps) {
  const { fields } = useKind();
  const [error, setError] = useState<string | null>(null);
  const [draft, keepDraft] = useSetUpDraft(editorDraft(field));
  const [length, setLength] = useState(() => lengthOf(draft ?? ''));
  const [maySwap, setMaySwap] = useState(false);
  const line = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const account = useApp((app) => app.account) ?? undefined;
  const bundle = useApp((app) => app.bundle);
  const save = useApp((app) => app.save);
  const swapValues = useApp((app) => app.swapValues);
  const { announce, attempt } = useAnnouncer();
  const { id, name, secret, shape } = field;
  const isLine = shape.input === 'line';
  const input = () => line.current ?? area.current;

  useEffect(() => (line.current ?? area.current)?.focus(), []);

  const refuse = (text: string) => {
    setError(text);
    input()?.focus();
  };
  /** The value is that of the pair's other box, and both were entered by hand: then each went into the wrong one. */
  const isInWrongBox = (answer: Refusal) => {
    const pair = groupOf(fields, field);
    return (
      answer.reason === 'held-elsewhere' &&
      pair.length === 2 &&
      answer.other.field !== id &&
      pair.some((half) => half.id === answer.other.field) &&
      answer.other.bundle.account === account &&
      pair.every((half) => bundle?.values[half.id]?.provenance.source === 'typed')
    );
  };
  const swap = () =>
    attempt(async () => {
      await swapValues(field.issuedTogether ?? '');
      keepDraft(null);
      announce(t('popup.credentials.swapped'));
      onClose();
    }, t('popup.failed.save'));
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = input()?.value ?? '';
    const checked = checkValue(field, text);
    if (!checked.ok) {
      refuse(refusalText(field, { ok: false, reason: checked.problem }, { length: checked.length }));
      return;
    }
    await attempt(async () => {
      const answer = await save(id, text);
      if (!answer.ok) {
        setMaySwap(isInWrongBox(answer));
        refuse(refusalText(field, answer, { account }));
        return;
      }
      const entered = input();
      if (entered !== null) entered.value = '';
      keepDraft(null);
      announce(t('popup.credentials.saved', name));
      onClose();
    }, t('popup.failed.save'));
  };

  const box = {
    covered: secret,
    label: t('popup.editor.label', name),
    error,
    hint: (
      <>
        {secret && isLine
          ? t('popup.editor.count', length, shape.maxLength)
          : say({ key: `popup.editor.${id}` })}
        {replaces && ` ${t('popup.editor.replaces')}`}
      </>
    ),
    defaultValue: draft ?? undefined,
    onInput: () => {
      const text = input()?.value ?? '';
      setError(null);
      setMaySwap(false);
      setLength(lengthOf(text));
      keepDraft(text === '' ? null : text);
    },
  };
  const giveUp = () => {
    keepDraft(null);
    onClose();
  };
  return (
    <form
      className="value-editor"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        giveUp();
      }}
    >
      {isLine ? <TextField ref={line} code {...box} /> : <TextArea ref={area} rows={6} {...box} />}
      <div className="buttons">
        <Button variant="primary" submits about={name}>
          {t('popup.save')}
        </Button>
        {maySwap && <Button onClick={() => void swap()}>{t('popup.editor.swap')}</Button>}
        <Button onClick={giveUp}>{t('popup.cancel')}</Button>
      </div>
    </form>
  );
}
