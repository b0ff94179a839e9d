import { useQueryClient } from '@tanstack/react-query';
import { inventoryReservationsReleaseCreate } from '@/shared/api/generated/inventory-reservations';
import type { ReservationRow } from '@/shared/api/generated/model/reservationRow';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import { refreshInventory } from '../use-stock-adjustments';

/** Lets a reservation go, once. A refusal means that it was closed before: the list is asked again. */
export function useRelease(id: number, onDone: (released: ReservationRow) => void) {
  const queryClient = useQueryClient();
  return useWriteOnce<null, ReservationRow>({
    send: (attempt) => inventoryReservationsReleaseCreate(String(id), underKey(attempt)),
    onDone: (released) => {
      onDone(released);
      void refreshInventory(queryClient);
    },
    onRefused: () => void refreshInventory(queryClient),
  });
}
