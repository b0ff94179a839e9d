import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './message.module.css';

interface MessageProps {
  icon: Icon;
  title: string;
  body: string;
  /** The one next step. */
  action?: ReactNode;
  /** Below the action: a reference, a hint. */
  children?: ReactNode;
  role?: 'alert' | 'status';
}

/** What an empty, missing or broken place says: what belongs here, and the one next step. */
export function Message({ icon: Icon, title, body, action, children, role }: MessageProps) {
  return (
    <div className={classes.message} role={role}>
      <Icon size={32} stroke={1.25} className={classes.icon} aria-hidden />
      <p className={classes.title}>{title}</p>
      <p className={classes.body}>{body}</p>
      {action && <div className={classes.action}>{action}</div>}
      {children}
    </div>
  );
}
