// Takes a value by hand. What is typed stays in the input itself, is checked for its shape, and is never repeated.
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import {
  checkValue,
  fieldNames,
  isIssuedField,
  pairOf,
  type CredentialField,
} from '@/utils/credential/fields';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { refusalText, type Refusal } from '../refusal-text';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

interface ValueEditorProps {
  readonly field: CredentialField;
  readonly replaces: boolean;
  readonly onClose: () => void;
}

export function ValueEditor({ field, replaces, onClose }: ValueEditorProps) {
  const [error, setError] = useState<string | null>(null);
  const [length, setLength] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const account = useApp((app) => app.account) ?? undefined;
  const bundle = useApp((app) => app.bundle);
  const save = useApp((app) => app.save);
  const swapPair = useApp((app) => app.swapPair);
  const [maySwap, setMaySwap] = useState(false);
  const { announce, attempt } = useAnnouncer();
  const name = fieldNames[field];
  const isIssued = isIssuedField(field);

  useEffect(() => input.current?.focus(), []);

  const refuse = (text: string) => {
    setError(text);
    input.current?.focus();
  };
  /** The value is that of the pair's other box, and both were entered by hand: then each went into the wrong one. */
  const mayBeSwapped = (into: CredentialField, answer: Refusal) => {
    if (answer.reason !== 'held-elsewhere' || !isIssuedField(into)) return false;
    const pair = pairOf(into);
    return (
      answer.other.field !== into &&
      pair.some((half) => half === answer.other.field) &&
      answer.other.bundle.account === account &&
      pair.every((half) => bundle?.values[half]?.provenance.source === 'typed')
    );
  };
  const swap = () =>
    attempt(async () => {
      await swapPair(field === 'consumerKey' || field === 'consumerSecret' ? 'consumer' : 'token');
      announce(t('popup.credentials.swapped'));
      onClose();
    }, t('popup.failed.save'));
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = input.current?.value ?? '';
    const checked = checkValue(field, text);
    if (!checked.ok) {
      refuse(refusalText(field, checked, { length: checked.length }));
      return;
    }
    await attempt(async () => {
      const answer = await save(field, text);
      if (!answer.ok) {
        setMaySwap(mayBeSwapped(field, answer));
        refuse(refusalText(field, answer, { account }));
        return;
      }
      if (input.current !== null) input.current.value = '';
      announce(t('popup.credentials.saved', name));
      onClose();
    }, t('popup.failed.save'));
  };

  return (
    <form
      className="value-editor"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <TextField
        ref={input}
        code
        covered={isIssued}
        label={t('popup.editor.label', name)}
        error={error}
        hint={
          <>
            {isIssued ? t('popup.editor.count', length) : t(`popup.editor.${field}`)}
            {replaces && ` ${t('popup.editor.replaces')}`}
          </>
        }
        onInput={(event) => {
          setError(null);
          setMaySwap(false);
          setLength(event.currentTarget.value.replace(/\s+/g, '').length);
        }}
      />
      <div className="buttons">
        <Button variant="primary" submits about={name}>
          {t('popup.save')}
        </Button>
        {maySwap && <Button onClick={() => void swap()}>{t('popup.editor.swap')}</Button>}
        <Button onClick={onClose}>{t('popup.cancel')}</Button>
      </div>
    </form>
  );
}
