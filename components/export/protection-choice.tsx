// How an export is protected: sealed with a passphrase or to keys, or in clear text, which is asked about once.
import { useId, useState } from 'react';
import { t, type TextKey } from '@/utils/texts';
import { Confirm } from '../ui/confirm';

export const protections = ['passphrase', 'keys', 'clear'] as const;
export type Protection = (typeof protections)[number];

const choices: readonly (readonly [Protection, TextKey, TextKey])[] = [
  ['passphrase', 'popup.seal.passphrase', 'popup.seal.passphraseHint'],
  ['keys', 'popup.seal.keys', 'popup.seal.keysHint'],
  ['clear', 'popup.seal.clear', 'popup.seal.clearHint'],
];

interface ProtectionChoiceProps {
  readonly chosen: Protection;
  readonly onChoose: (protection: Protection) => void;
}

export function ProtectionChoice({ chosen, onChoose }: ProtectionChoiceProps) {
  const group = useId();
  const [isAsking, setIsAsking] = useState(false);
  const [isAllowed, setIsAllowed] = useState(chosen === 'clear');
  const choose = (protection: Protection) => {
    if (protection === 'clear' && !isAllowed) {
      setIsAsking(true);
      return;
    }
    setIsAsking(false);
    onChoose(protection);
  };
  return (
    <fieldset className="formats">
      <legend>{t('popup.seal.title')}</legend>
      {choices.map(([protection, name, hint]) => (
        <label key={protection} className="format">
          <input
            type="radio"
            name={group}
            value={protection}
            checked={isAsking ? protection === 'clear' : chosen === protection}
            onChange={() => choose(protection)}
          />
          <span>
            <strong>{t(name)}</strong>
            {(isAsking ? 'clear' : chosen) === protection && <span className="remark">{t(hint)}</span>}
          </span>
        </label>
      ))}
      {isAsking && (
        <Confirm
          title={t('popup.seal.clearTitle')}
          confirmLabel={t('popup.seal.clearConfirm')}
          cancelLabel={t('popup.seal.staySealed')}
          onConfirm={() => {
            setIsAllowed(true);
            setIsAsking(false);
            onChoose('clear');
          }}
          onCancel={() => setIsAsking(false)}
        >
          <p>{t('popup.seal.clearWhy')}</p>
        </Confirm>
      )}
    </fieldset>
  );
}
