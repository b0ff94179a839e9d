import { useSession } from '@/shared/session/session';

/** Stock is set right in one's own stores only; `storeId` asks about one of them. */
export function useMayAdjust(storeId?: number): boolean {
  const { permissions, stores } = useSession();
  if (!permissions.includes('stock.adjust')) return false;
  return storeId === undefined ? stores.length > 0 : stores.some(({ id }) => id === storeId);
}

/** Opening stock, costs and earlier times are a manager's. */
export function useMayOpenStock(): boolean {
  return useSession().permissions.includes('stock.backdate');
}
