import { useSession } from '@/shared/session/session';

function useMay(permission: string): (storeId?: number) => boolean {
  const { permissions, stores } = useSession();
  return (storeId) => {
    if (!permissions.includes(permission)) return false;
    return storeId === undefined ? stores.length > 0 : stores.some(({ id }) => id === storeId);
  };
}

/** Goods are ordered by managers of the store; `storeId` asks about one of them. */
export function useMayOrder() {
  return useMay('purchasing.order');
}

/** Goods are taken in by anybody of the store. */
export function useMayReceive() {
  return useMay('purchasing.receive');
}
