import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import pageClasses from '@/shared/documents/document-page.module.css';
import { useCountTexts } from './texts';

export function BackToCounts() {
  const text = useCountTexts();
  return (
    <Link to="/inventory/counts" className={pageClasses.back}>
      <IconArrowLeft size={16} stroke={1.75} aria-hidden />
      {text('back')}
    </Link>
  );
}
