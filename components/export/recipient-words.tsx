// A public key with its six words, which two people can compare over the telephone.
import { useEffect, useState } from 'react';
import { wordsOf } from '@/utils/handover/fingerprint-words';

export function useRecipientWords(recipient: string): string {
  const [words, setWords] = useState('');
  useEffect(() => {
    let isGone = false;
    void wordsOf(recipient).then((made) => {
      if (!isGone) setWords(made);
    });
    return () => {
      isGone = true;
    };
  }, [recipient]);
  return words;
}

export function RecipientWords({ recipient }: { readonly recipient: string }) {
  const words = useRecipientWords(recipient);
  return (
    <>
      <strong>{words}</strong> <code className="code">{recipient}</code>
    </>
  );
}
