import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import formClasses from '@/shared/ui/form-page.module.css';
import { useCatalogTexts } from './texts';

export function CatalogLink() {
  const text = useCatalogTexts();
  return (
    <Link to="/catalog" className={formClasses.back}>
      <IconArrowLeft size={16} stroke={1.75} aria-hidden />
      {text('product.back')}
    </Link>
  );
}
