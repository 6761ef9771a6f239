// A labelled field of several lines, with a hint and a message when its content is refused.
import { useId, type ComponentProps, type ReactNode } from 'react';
import { StatusIcon } from './status-icon';
import './text-field.css';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'id'> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  /** Shows dots, as `TextField` does. */
  readonly covered?: boolean;
}

export function TextArea({ label, hint, error = null, covered = false, ...area }: TextAreaProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        {...area}
        id={id}
        className={covered ? 'code covered' : 'code'}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={error !== null || undefined}
        aria-describedby={`${id}-hint`}
      />
      <div
        className="field-hint"
        id={`${id}-hint`}
        data-error={error !== null || undefined}
        aria-live="polite"
      >
        {error === null ? (
          hint
        ) : (
          <>
            <StatusIcon tone="problem" /> {error}
          </>
        )}
      </div>
    </div>
  );
}
