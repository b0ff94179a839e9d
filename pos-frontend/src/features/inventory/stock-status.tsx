import type { StockRow } from '@/shared/api/generated/model/stockRow';
import { StatusMark } from '@/shared/ui/status-mark';
import { useInventoryTexts } from './texts';

/** Out is the more urgent case of low: whatever is out is at or below its threshold too. */
export function StockStatus({ row }: { row: StockRow }) {
  const text = useInventoryTexts();
  if (row.is_out_of_stock) return <StatusMark meaning="problem" label={text('status.out')} />;
  if (row.is_low_stock) return <StatusMark meaning="attention" label={text('status.low')} />;
  return <StatusMark meaning="ok" label={text('status.ok')} />;
}
