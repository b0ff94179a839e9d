import { useMay } from '@/shared/session/use-may';

/** Goods are moved by people of the store; `storeId` asks about one of them. */
export function useMayTransfer() {
  return useMay('stock.transfer');
}
