import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import pageClasses from '@/shared/documents/document-page.module.css';
import { useInventoryTexts } from './texts';

export function BackToTransfers() {
  const text = useInventoryTexts();
  return (
    <Link to="/inventory/transfers" className={pageClasses.back}>
      <IconArrowLeft size={16} stroke={1.75} aria-hidden />
      {text('transfer.back')}
    </Link>
  );
}
