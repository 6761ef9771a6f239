// One segment per step. Decoration only: the words beside it say the same.
import type { Tone } from './status-icon';

export function ProgressBar({ segments }: { readonly segments: readonly Tone[] }) {
  return (
    <div className="progress" aria-hidden="true">
      {segments.map((tone, index) => (
        <span key={index} data-tone={tone} />
      ))}
    </div>
  );
}
