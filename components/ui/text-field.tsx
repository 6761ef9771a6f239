// A labelled one-line field with a hint, a message when its content is refused, and proposals to choose from.
import { useId, type ComponentProps, type ReactNode } from 'react';
import { StatusIcon } from './status-icon';
import './text-field.css';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'type' | 'list'> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly proposals?: readonly string[];
  /** For keys and ids: equal widths, no spelling help, nothing remembered by the browser. */
  readonly code?: boolean;
  /** Shows dots. Not a password field: the browser must not offer to keep what is in it. */
  readonly covered?: boolean;
}

export function TextField({
  label,
  hint,
  error = null,
  proposals = [],
  code = false,
  covered = false,
  ...input
}: TextFieldProps) {
  const id = useId();
  const classes = [code && 'code', covered && 'covered'].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        type="text"
        className={classes}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-invalid={error !== null || undefined}
        aria-describedby={`${id}-hint`}
        list={proposals.length > 0 ? `${id}-list` : undefined}
      />
      {proposals.length > 0 && (
        <datalist id={`${id}-list`}>
          {proposals.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
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
