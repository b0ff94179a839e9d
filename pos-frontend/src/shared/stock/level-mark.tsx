import { StatusMark } from '@/shared/ui/status-mark';
import { useStockTexts } from './texts';

interface LevelMarkProps {
  low: boolean | null;
  out: boolean | null;
}

/** Out is the more urgent case of low: whatever is out is at or below its threshold too. */
export function LevelMark({ low, out }: LevelMarkProps) {
  const text = useStockTexts();
  if (out) return <StatusMark meaning="problem" label={text('status.out')} />;
  if (low) return <StatusMark meaning="attention" label={text('status.low')} />;
  return <StatusMark meaning="ok" label={text('status.ok')} />;
}
