import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import formClasses from '@/shared/ui/form-page.module.css';
import { usePurchasingTexts } from './texts';

export function BackToVendors() {
  const text = usePurchasingTexts();
  return (
    <Link to="/purchasing/vendors" className={formClasses.back}>
      <IconArrowLeft size={16} stroke={1.75} aria-hidden />
      {text('vendor.back')}
    </Link>
  );
}
