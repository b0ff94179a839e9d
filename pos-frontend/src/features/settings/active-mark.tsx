import { StatusMark } from '@/shared/ui/status-mark';
import classes from './settings-page.module.css';

interface ActiveMarkProps {
  active: boolean;
  /** The words for both. */
  words: [active: string, inactive: string];
}

/** What is out of use steps back; nothing is wrong with it. */
export function ActiveMark({ active, words }: ActiveMarkProps) {
  if (active) return <StatusMark meaning="ok" label={words[0]} />;
  return <span className={classes.out}>{words[1]}</span>;
}
