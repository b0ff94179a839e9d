import { useMay } from '@/shared/session/use-may';

/** Goods are ordered by managers of the store; `storeId` asks about one of them. */
export function useMayOrder() {
  return useMay('purchasing.order');
}

/** Goods are taken in by anybody of the store. */
export function useMayReceive() {
  return useMay('purchasing.receive');
}
