// A button that copies something and then says so for two seconds, without changing its width.
import { useEffect, useState } from 'react';
import { useAnnouncer } from './announcer';
import { Button, type ButtonProps } from './button';

interface CopyButtonProps extends Omit<ButtonProps, 'onClick' | 'children'> {
  readonly label: string;
  readonly copiedLabel: string;
  readonly failedLabel: string;
  /** Fetches the text at the moment of the click. Null when there is nothing to copy any more. */
  readonly getText: () => Promise<string | null>;
  readonly onCopied?: () => void;
}

const SHOWN_FOR_MS = 2000;

export function CopyButton({ label, copiedLabel, failedLabel, getText, onCopied, ...rest }: CopyButtonProps) {
  const [result, setResult] = useState<'copied' | 'failed' | null>(null);
  const announcer = useAnnouncer();

  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [result]);

  const copy = async () => {
    const isCopied = await copyText(getText);
    setResult(isCopied ? 'copied' : 'failed');
    announcer.announce(isCopied ? copiedLabel : failedLabel);
    if (isCopied) onCopied?.();
  };

  const shown = result === 'copied' ? copiedLabel : result === 'failed' ? failedLabel : label;
  return (
    <Button {...rest} onClick={() => void copy()}>
      <span className="same-width">
        <span>{shown}</span>
        <span aria-hidden="true" data-reserve={label} />
        <span aria-hidden="true" data-reserve={copiedLabel} />
      </span>
    </Button>
  );
}

/** The text is held only as long as the clipboard needs it. */
async function copyText(getText: () => Promise<string | null>): Promise<boolean> {
  try {
    const text = await getText();
    if (text === null) return false;
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
