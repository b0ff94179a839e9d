import { useSession } from '@/shared/session/session';
import { useMay } from '@/shared/session/use-may';

/** Stock is counted by people of the store; `storeId` asks about one of them. */
export function useMayCount() {
  return useMay('stock.count');
}

/** To lines that moved, to a zone that is all there is, and to setting what nobody saw to zero. */
export function useMaySayYes(): boolean {
  return useSession().permissions.includes('stock.count_approve');
}
