import { Drawer } from '@mantine/core';
import { useState } from 'react';
import type { ReservationRow } from '@/shared/api/generated/model/reservationRow';
import type { StockRow } from '@/shared/api/generated/model/stockRow';
import { useStoreOptions } from '@/shared/choices/use-store-options';
import { ErrorMessage } from '@/shared/ui/error-message';
import { useUiTexts } from '@/shared/ui/texts';
import { Quantity } from '@/shared/ui/values';
import drawerClasses from '../movement-drawer.module.css';
import { useInventoryTexts } from '../texts';
import { useAvailability, useReservations } from '../use-inventory';
import { ReleaseDialog } from './release-dialog';
import { ReservationItem } from './reservation-item';
import classes from './reservations.module.css';
import { useReservationTexts } from './texts';

interface AllocatedDrawerProps {
  row: StockRow;
  onClose: () => void;
}

/** Who holds some of an item, and what is left of it here and elsewhere. */
export default function AllocatedDrawer({ row, onClose }: AllocatedDrawerProps) {
  const own = useReservationTexts();
  // Asked for here: the list refreshes by itself, and may lose the row before its answer has come.
  const [releasing, setReleasing] = useState<ReservationRow | null>(null);
  return (
    <Drawer
      opened
      onClose={onClose}
      // Escape closes the question, and not what is behind it as well.
      closeOnEscape={!releasing}
      position="right"
      size={520}
      title={own('title')}
      closeButtonProps={{ 'aria-label': own('close') }}
    >
      <header className={drawerClasses.heading}>
        <h3 className={drawerClasses.product}>
          {row.product_name} {row.variant_name}
        </h3>
        <p className={drawerClasses.place}>
          {row.sku} {'·'} {row.store_code}
        </p>
      </header>
      <Here row={row} />
      <Holders row={row} onRelease={setReleasing} />
      <Elsewhere row={row} />
      {releasing && <ReleaseDialog reservation={releasing} onClose={() => setReleasing(null)} />}
    </Drawer>
  );
}

function Here({ row }: { row: StockRow }) {
  const text = useInventoryTexts();
  const { data } = useAvailability(row.variant_id);
  // As fresh as the list of holders below; the row of the list where it is not there yet.
  const now = data?.results.find(({ store_id }) => store_id === row.store_id) ?? row;
  return (
    <dl className={classes.sum}>
      <div>
        <dt>{text('column.onHand')}</dt>
        <dd>
          <Quantity value={now.on_hand} />
        </dd>
      </div>
      <span aria-hidden>{'−'}</span>
      <div>
        <dt>{text('column.allocated')}</dt>
        <dd>
          <Quantity value={now.allocated} />
        </dd>
      </div>
      <span aria-hidden>{'='}</span>
      <div>
        <dt>{text('column.available')}</dt>
        <dd>
          <Quantity value={now.available} />
        </dd>
      </div>
    </dl>
  );
}

interface HoldersProps {
  row: StockRow;
  onRelease: (reservation: ReservationRow) => void;
}

function Holders({ row, onRelease }: HoldersProps) {
  const own = useReservationTexts();
  const ui = useUiTexts();
  const { data, error, refetch } = useReservations(row.store_id, row.variant_id);
  const unseen = data ? data.count - data.results.length : 0;
  return (
    <section aria-label={own('list')}>
      <h3 className={classes.title}>{own('list')}</h3>
      {error && !data && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {!error && !data && <output>{ui('status.loading')}</output>}
      {data?.results.length === 0 && <p className={classes.hint}>{own('none')}</p>}
      {data && data.results.length > 0 && (
        <ul className={classes.list}>
          {data.results.map((reservation) => (
            <ReservationItem
              key={reservation.id}
              reservation={reservation}
              onRelease={() => onRelease(reservation)}
            />
          ))}
        </ul>
      )}
      {unseen > 0 && <p className={classes.hint}>{own('more', { count: unseen })}</p>}
    </section>
  );
}

/** Where else there is some, for whoever is waiting at the counter. */
function Elsewhere({ row }: { row: StockRow }) {
  const text = useInventoryTexts();
  const own = useReservationTexts();
  const { data } = useAvailability(row.variant_id);
  const names = new Map(useStoreOptions().map(({ value, label }) => [value, label]));
  const others = data?.results.filter(({ store_id }) => store_id !== row.store_id) ?? [];
  if (others.length === 0) return null;
  return (
    <section aria-label={own('elsewhere')}>
      <h3 className={classes.title}>{own('elsewhere')}</h3>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{text('column.store')}</th>
            <th scope="col">{text('column.onHand')}</th>
            <th scope="col">{text('column.available')}</th>
            <th scope="col">{text('column.inTransit')}</th>
          </tr>
        </thead>
        <tbody>
          {others.map((store) => (
            <tr key={store.store_id}>
              <th scope="row">{names.get(store.store_id) ?? store.store_id}</th>
              <td>
                <Quantity value={store.on_hand} quietZero />
              </td>
              <td>
                <Quantity value={store.available} quietZero />
              </td>
              <td>
                <Quantity value={store.in_transit} quietZero />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
