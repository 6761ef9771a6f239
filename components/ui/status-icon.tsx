// The signs for how something stands. Each has its own shape, so that none depends on its colour; the words stand beside it.
import { Icon, type IconName } from './icon';

const icons = {
  todo: 'circle',
  current: 'circle',
  waiting: 'hourglass',
  unsaved: 'pencil',
  done: 'circleCheck',
  proven: 'shieldCheck',
  skipped: 'circleMinus',
  off: 'circleDashed',
  attention: 'circleAlert',
  warning: 'triangleAlert',
  problem: 'circleCross',
  info: 'circleInfo',
  busy: 'arc',
} as const satisfies Record<string, IconName>;

export type Tone = keyof typeof icons;

export function StatusIcon({ tone }: { readonly tone: Tone }) {
  return <Icon className="status-icon" name={icons[tone]} tone={tone} />;
}
