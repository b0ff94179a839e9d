import { useSession } from '@/shared/session/session';

/** Goods are moved by people of the store; `storeId` asks about one of them. */
export function useMayTransfer(): (storeId?: number) => boolean {
  const { permissions, stores } = useSession();
  return (storeId) => {
    if (!permissions.includes('stock.transfer')) return false;
    return storeId === undefined ? stores.length > 0 : stores.some(({ id }) => id === storeId);
  };
}
