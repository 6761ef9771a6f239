// A short remark in the flow of the page: never colour alone, each tone has its icon.
import type { ReactNode } from 'react';
import { StatusIcon, type Tone } from './status-icon';

interface NoticeProps {
  readonly tone: Extract<Tone, 'info' | 'warning' | 'problem' | 'done'>;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

export function Notice({ tone, title, children, actions }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone}>
      <StatusIcon tone={tone} />
      <div className="notice-text">
        {title !== undefined && <p className="notice-title">{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
