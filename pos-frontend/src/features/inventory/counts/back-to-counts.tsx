import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import classes from './counts.module.css';
import { useCountTexts } from './texts';

export function BackToCounts() {
  const text = useCountTexts();
  return (
    <Link to="/inventory/counts" className={classes.back}>
      <IconArrowLeft size={16} stroke={1.75} aria-hidden />
      {text('back')}
    </Link>
  );
}
