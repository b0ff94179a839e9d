import { useSession } from '@/shared/session/session';
import { useMay } from '@/shared/session/use-may';

/** Stock is set right in one's own stores only; `storeId` asks about one of them. */
export function useMayAdjust(storeId?: number): boolean {
  return useMay('stock.adjust')(storeId);
}

/** Opening stock, costs and earlier times are a manager's. */
export function useMayOpenStock(): boolean {
  return useSession().permissions.includes('stock.backdate');
}
