import type { StockRow } from '@/shared/api/generated/model/stockRow';
import { StatusMark } from '@/shared/ui/status-mark';
import { useInventoryTexts } from './texts';

interface LevelMarkProps {
  low: boolean | null;
  out: boolean | null;
}

/** Out is the more urgent case of low: whatever is out is at or below its threshold too. */
export function LevelMark({ low, out }: LevelMarkProps) {
  const text = useInventoryTexts();
  if (out) return <StatusMark meaning="problem" label={text('status.out')} />;
  if (low) return <StatusMark meaning="attention" label={text('status.low')} />;
  return <StatusMark meaning="ok" label={text('status.ok')} />;
}

export function StockStatus({ row }: { row: StockRow }) {
  return <LevelMark low={row.is_low_stock} out={row.is_out_of_stock} />;
}
