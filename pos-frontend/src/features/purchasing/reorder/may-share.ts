import { useSession } from '@/shared/session/session';

/** Goods are sent by people of the store that has them. */
export function useMayShare(): (fromStoreId: number) => boolean {
  const { permissions, stores } = useSession();
  return (fromStoreId) =>
    permissions.includes('stock.transfer') && stores.some(({ id }) => id === fromStoreId);
}
