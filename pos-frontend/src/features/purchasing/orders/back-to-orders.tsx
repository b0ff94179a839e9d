import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import pageClasses from '@/shared/documents/document-page.module.css';
import { usePurchasingTexts } from './texts';

export function BackToOrders() {
  const text = usePurchasingTexts();
  return (
    <Link to="/purchasing/pos" className={pageClasses.back}>
      <IconArrowLeft size={16} stroke={1.75} aria-hidden />
      {text('order.back')}
    </Link>
  );
}
