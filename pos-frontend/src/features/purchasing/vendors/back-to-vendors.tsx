import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { usePurchasingTexts } from './texts';
import own from './vendors.module.css';

export function BackToVendors() {
  const text = usePurchasingTexts();
  return (
    <Link to="/purchasing/vendors" className={own.back}>
      <IconArrowLeft size={16} stroke={1.75} aria-hidden />
      {text('vendor.back')}
    </Link>
  );
}
