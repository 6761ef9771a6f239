// Takes a value by hand. What is typed stays in the input itself, is checked for its shape, and is never repeated.
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { checkValue, fieldNames, isIssuedField, type CredentialField } from '@/utils/credential/fields';
import { useApp } from '@/utils/state/use-app';
import { t } from '@/utils/texts';
import { refusalText } from './refusal-text';
import { useAnnouncer } from './ui/announcer';
import { Button } from './ui/button';
import { TextField } from './ui/text-field';

interface ValueEditorProps {
  readonly field: CredentialField;
  readonly replaces: boolean;
  readonly onClose: () => void;
}

export function ValueEditor({ field, replaces, onClose }: ValueEditorProps) {
  const [error, setError] = useState<string | null>(null);
  const [length, setLength] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const save = useApp((app) => app.save);
  const { announce, attempt } = useAnnouncer();
  const name = fieldNames[field];
  const isIssued = isIssuedField(field);

  useEffect(() => input.current?.focus(), []);

  const refuse = (text: string) => {
    setError(text);
    input.current?.focus();
  };
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = input.current?.value ?? '';
    const checked = checkValue(field, text);
    if (!checked.ok) {
      refuse(refusalText(field, checked, checked.length));
      return;
    }
    await attempt(async () => {
      const answer = await save(field, text);
      if (!answer.ok) {
        refuse(refusalText(field, answer, null));
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
          setLength(event.currentTarget.value.replace(/\s+/g, '').length);
        }}
      />
      <div className="buttons">
        <Button variant="primary" submits about={name}>
          {t('popup.save')}
        </Button>
        <Button onClick={onClose}>{t('popup.cancel')}</Button>
      </div>
    </form>
  );
}
