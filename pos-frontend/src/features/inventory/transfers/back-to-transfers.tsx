import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useInventoryTexts } from './texts';
import classes from './transfers.module.css';

export function BackToTransfers() {
  const text = useInventoryTexts();
  return (
    <Link to="/inventory/transfers" className={classes.back}>
      <IconArrowLeft size={16} stroke={1.75} aria-hidden />
      {text('transfer.back')}
    </Link>
  );
}
