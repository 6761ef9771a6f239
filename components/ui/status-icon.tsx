// The signs for how something stands. Each has its own shape, so that none depends on its colour; the words stand beside it.
import {
  BadgeCheck,
  Circle,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleMinus,
  CircleX,
  Hourglass,
  Info,
  LoaderCircle,
  PencilLine,
  TriangleAlert,
} from 'lucide-react';

const icons = {
  todo: Circle,
  current: Circle,
  waiting: Hourglass,
  unsaved: PencilLine,
  done: CircleCheck,
  proven: BadgeCheck,
  skipped: CircleMinus,
  off: CircleDashed,
  attention: CircleAlert,
  warning: TriangleAlert,
  problem: CircleX,
  info: Info,
  busy: LoaderCircle,
} as const;

export type Tone = keyof typeof icons;

export function StatusIcon({ tone }: { readonly tone: Tone }) {
  const Icon = icons[tone];
  return <Icon className="status-icon" data-tone={tone} size={16} strokeWidth={2.25} aria-hidden="true" />;
}
