import { useSession } from '@/shared/session/session';

/** Stock is counted by people of the store; `storeId` asks about one of them. */
export function useMayCount(): (storeId?: number) => boolean {
  const { permissions, stores } = useSession();
  return (storeId) => {
    if (!permissions.includes('stock.count')) return false;
    return storeId === undefined ? stores.length > 0 : stores.some(({ id }) => id === storeId);
  };
}

/** To lines that moved, to a zone that is all there is, and to setting what nobody saw to zero. */
export function useMaySayYes(): boolean {
  return useSession().permissions.includes('stock.count_approve');
}
