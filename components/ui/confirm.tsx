// Asks before something is lost, in place: it says what goes, the safe answer has the focus, Escape takes it.
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button';
import './confirm.css';

interface ConfirmProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function Confirm({ title, children, confirmLabel, cancelLabel, onConfirm, onCancel }: ConfirmProps) {
  const titleId = useId();
  const textId = useId();
  const cancel = useRef<HTMLButtonElement>(null);

  useEffect(() => cancel.current?.focus(), []);

  return (
    <div
      className="confirm"
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={textId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Unhandled, Escape closes the whole popup.
        event.preventDefault();
        onCancel();
      }}
    >
      <p className="confirm-title" id={titleId}>
        {title}
      </p>
      <div id={textId}>{children}</div>
      <div className="buttons">
        <Button ref={cancel} onClick={onCancel}>
          {cancelLabel}
        </Button>
        <Button variant="danger" onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </div>
    </div>
  );
}
