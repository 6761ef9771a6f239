// Asks for the passphrase or the private key of a sealed file. A passphrase is there again when the popup was closed, a key never is.
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import type { OpenProblem } from '@/utils/handover/seal';
import {
  readTypedPassphrase,
  TYPED_PASSPHRASE,
  writeTypedPassphrase,
} from '@/utils/handover/typed-passphrase';
import { openSealed } from '@/utils/state/sealing';
import { t, type TextKey } from '@/utils/texts';
import { useAnnouncer } from '../ui/announcer';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useDraft } from '../use-draft';

const problems: Readonly<Record<OpenProblem, TextKey>> = {
  'not-an-identity': 'popup.open.notAnIdentity',
  'wrong-key': 'popup.open.wrongKey',
  'needs-key': 'popup.open.needsKey',
  'needs-passphrase': 'popup.open.needsPassphrase',
  damaged: 'popup.open.damaged',
};

interface OpenSealedProps {
  readonly file: string | Uint8Array;
  readonly onOpened: (text: string) => void;
  readonly onCancel: () => void;
}

export function OpenSealed({ file, onOpened, onCancel }: OpenSealedProps) {
  const [error, setError] = useState<string | null>(null);
  const [isOpening, setIsOpening] = useState(false);
  const [draft, keepDraft] = useDraft(TYPED_PASSPHRASE);
  const [typed] = useState(() => readTypedPassphrase(draft, Date.now()));
  const input = useRef<HTMLInputElement>(null);
  const { attempt } = useAnnouncer();
  useEffect(() => input.current?.focus(), []);

  const open = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const key = input.current?.value.trim() ?? '';
    if (isOpening) return;
    if (key === '') {
      setError(t('popup.open.empty'));
      return;
    }
    setIsOpening(true);
    await attempt(async () => {
      const isIdentity = /^AGE-SECRET-KEY-/i.test(key);
      const opened = await openSealed(file, isIdentity ? { identity: key } : { passphrase: key });
      if (opened.ok) {
        if (input.current !== null) input.current.value = '';
        onOpened(opened.text);
      } else setError(t(problems[opened.reason]));
    }, t('popup.failed.import'));
    setIsOpening(false);
  };

  return (
    <form onSubmit={(event) => void open(event)}>
      <p>{t('popup.open.isSealed')}</p>
      <TextField
        ref={input}
        code
        covered
        label={t('popup.open.key')}
        hint={isOpening ? t('popup.open.slow') : t('popup.open.keyHint')}
        error={error}
        defaultValue={typed ?? undefined}
        onInput={(event) => {
          setError(null);
          keepDraft(writeTypedPassphrase(event.currentTarget.value, Date.now()));
        }}
      />
      <div className="buttons">
        <Button variant="primary" submits unavailable={isOpening}>
          {isOpening ? t('popup.open.opening') : t('popup.open.open')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('popup.back')}
        </Button>
      </div>
    </form>
  );
}
