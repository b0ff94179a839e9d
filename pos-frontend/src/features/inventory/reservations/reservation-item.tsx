import { Button } from '@mantine/core';
import type { ReservationRow } from '@/shared/api/generated/model/reservationRow';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats, useSession } from '@/shared/session/session';
import { Moment, Quantity } from '@/shared/ui/values';
import classes from './reservations.module.css';
import { useReservationTexts } from './texts';

/** Promises are kept and released by people of the store. */
function useMayRelease(storeId: number): boolean {
  const { permissions, stores } = useSession();
  return permissions.includes('stock.reserve') && stores.some(({ id }) => id === storeId);
}

interface ReservationItemProps {
  reservation: ReservationRow;
  onRelease: () => void;
}

export function ReservationItem({ reservation, onRelease }: ReservationItemProps) {
  const own = useReservationTexts();
  const { locale } = useFormats();
  const mayRelease = useMayRelease(reservation.store_id);
  const { ref_type: kind, ref_id: reference, channel, created_by: by } = reservation;
  return (
    <li className={classes.item}>
      <span className={classes.qty}>
        <Quantity value={reservation.qty} />
      </span>
      <div className={classes.what}>
        <strong>{reference}</strong>
        <span className={classes.kind}>{[kind, channel].filter(Boolean).join(' · ')}</span>
        <span className={classes.hint}>
          {own('until')} <Moment value={reservation.expires_at} />
          {' · '}
          {own('since')} <Moment value={reservation.created_at} />
          {by && ` · ${own('by')} ${by.name}`}
        </span>
      </div>
      {mayRelease && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={own('releaseOf', {
            quantity: formatQuantity(reservation.qty, locale),
            reference,
          })}
          onClick={onRelease}
        >
          {own('release')}
        </Button>
      )}
    </li>
  );
}
