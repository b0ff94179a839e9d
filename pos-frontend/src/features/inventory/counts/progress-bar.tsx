import classes from './counts.module.css';
import { shareOf } from './percent';

interface ProgressBarProps {
  label: string;
  done: number;
  total: number;
}

export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const share = shareOf(done, total);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share}
      className={classes.bar}
    >
      <div className={classes.filled} style={{ width: `${share}%` }} />
    </div>
  );
}
