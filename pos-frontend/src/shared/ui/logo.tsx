import classes from './logo.module.css';

interface LogoProps {
  className?: string | undefined;
  /** Only the sign, where there is no room for the word. */
  compact?: boolean;
}

/** Stock on shelves. */
export function Logo({ className, compact = false }: LogoProps) {
  return (
    <span className={`${classes.logo} ${className ?? ''}`}>
      <svg viewBox="0 0 32 32" width={24} height={24} aria-hidden>
        <rect width="32" height="32" rx="8" className={classes.sign} />
        <path d="M9 20.5h14M11 16h10M13 11.5h6" className={classes.shelves} />
      </svg>
      <span className={compact ? 'visually-hidden' : classes.word}>{'Onhand'}</span>
    </span>
  );
}
