import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconProgress } from '@tabler/icons-react';
import classes from './status-mark.module.css';

type Meaning = 'ok' | 'attention' | 'problem' | 'motion';

const ICONS = {
  ok: IconCircleCheck,
  attention: IconAlertTriangle,
  problem: IconCircleX,
  motion: IconProgress,
} as const;

interface StatusMarkProps {
  meaning: Meaning;
  /** The word that carries the status; colour and icon only repeat it. */
  label: string;
}

export function StatusMark({ meaning, label }: StatusMarkProps) {
  const Icon = ICONS[meaning];
  return (
    <span className={`${classes.mark} ${classes[meaning]}`}>
      <Icon size={14} stroke={2} aria-hidden />
      {label}
    </span>
  );
}
