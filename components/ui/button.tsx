// A button that keeps the focus when it cannot be used, and that can say more to a screen reader than it shows.
import type { ComponentProps, ReactNode } from 'react';

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'type'> {
  readonly variant?: ButtonVariant;
  readonly small?: boolean;
  readonly submits?: boolean;
  readonly icon?: ReactNode;
  /** Not usable now. It stays reachable by keyboard, so that its description can say why. */
  readonly unavailable?: boolean;
  /** What it acts on, for those who do not see the row it stands in. Read out after the label. */
  readonly about?: string | undefined;
}

export function Button({
  variant = 'plain',
  small = false,
  submits = false,
  icon,
  unavailable = false,
  about,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const classes = ['button', `button-${variant}`, small && 'button-small', className]
    .filter(Boolean)
    .join(' ');
  return (
    <button
      {...rest}
      type={submits ? 'submit' : 'button'}
      className={classes}
      aria-disabled={unavailable || undefined}
      onClick={(event) => {
        if (unavailable) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon}
      {children !== undefined && <span>{children}</span>}
      {about !== undefined && (
        <>
          {' '}
          <span className="visually-hidden">{about}</span>
        </>
      )}
    </button>
  );
}
