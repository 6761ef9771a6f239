// Our own few signs, drawn with one stroke each on a field of 24 × 24. An icon library would cost more than all of them.
const circle = 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18';

const paths = {
  circle,
  circleCheck: `${circle}M8 12.5l2.7 2.7l5.3-5.7`,
  circleMinus: `${circle}M8 12h8`,
  circleCross: `${circle}M9 9l6 6M15 9l-6 6`,
  circleAlert: `${circle}M12 7.5v5M12 16.5v.01`,
  circleInfo: `${circle}M12 11.5v5M12 7.5v.01`,
  circleDashed: circle,
  arc: 'M12 3a9 9 0 1 0 9 9',
  shieldCheck: 'M12 2.5l8 3v5.6c0 4.9-3.3 8.3-8 10.4c-4.7-2.1-8-5.5-8-10.4v-5.6zM8.2 12l2.7 2.7l4.9-5.4',
  triangleAlert: 'M12 3.5l9.5 17h-19zM12 10v4.5M12 17.5v.01',
  hourglass: 'M6 3h12M6 21h12M7.5 3v3.5l4.5 5.5l4.5-5.5v-3.5M7.5 21v-3.5l4.5-5.5l4.5 5.5v3.5',
  pencil: 'M4 20l1-4.5l11.5-11.5l3.5 3.5l-11.5 11.5zM13 20.5h7',
  check: 'M4.5 12.5l5 5l10-10.5',
  minus: 'M5 12h14',
  chevronDown: 'M6 9l6 6l6-6',
  chevronLeft: 'M15 5.5l-6.5 6.5l6.5 6.5',
  arrowOut: 'M7 17l10-10M8.5 7h8.5v8.5',
  window: 'M5 4h14q1.5 0 1.5 1.5v13q0 1.5-1.5 1.5h-14q-1.5 0-1.5-1.5v-13q0-1.5 1.5-1.5M3.5 9h17',
  panel: 'M5 4h14q1.5 0 1.5 1.5v13q0 1.5-1.5 1.5h-14q-1.5 0-1.5-1.5v-13q0-1.5 1.5-1.5M14.5 4v16',
  gear: 'M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M18.7 5.3l-2.1 2.1M7.4 16.6l-2.1 2.1',
  download: 'M12 4v11M7 10.5l5 5l5-5M4.5 20h15',
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  readonly name: IconName;
  readonly size?: number;
  readonly weight?: number;
  readonly className?: string;
  readonly tone?: string;
}

export function Icon({ name, size = 16, weight = 2.25, className, tone }: IconProps) {
  return (
    <svg
      className={className}
      data-tone={tone}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={weight}
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeDasharray={name === 'circleDashed' ? '2 3.655' : undefined}
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
