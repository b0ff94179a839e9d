import { useSession } from './session';

/** Whether one may do it in some store at least; `storeId` asks about one of them. */
export function useMay(permission: string): (storeId?: number) => boolean {
  const { permissions, stores } = useSession();
  return (storeId) => {
    if (!permissions.includes(permission)) return false;
    return storeId === undefined ? stores.length > 0 : stores.some(({ id }) => id === storeId);
  };
}
