import { Link } from '@tanstack/react-router';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { Quantity } from '@/shared/ui/values';
import { useStockTexts } from './texts';

interface OnHandLinkProps {
  item: { on_hand: string; variant_id: number; store_id: number; sku: string; store_code: string };
}

/** Leads to the movements that it is the sum of. */
export function OnHandLink({ item }: OnHandLinkProps) {
  const text = useStockTexts();
  const { locale } = useFormats();
  const { on_hand, variant_id, store_id, sku, store_code: store } = item;
  const why = text('why', { quantity: formatQuantity(on_hand, locale), sku, store });
  return (
    <Link
      to="/inventory/movements"
      search={{ variant_id, store_id }}
      className={linkClasses.why}
      title={why}
      aria-label={why}
    >
      <Quantity value={on_hand} />
    </Link>
  );
}
