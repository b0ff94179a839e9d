import { useWindowEvent } from '@mantine/hooks';
import { useCallback, useEffect, useState } from 'react';
import type { SessionOutput } from '@/shared/api/generated/model/sessionOutput';
import { useIdle } from '@/shared/scan/use-idle';
import { useScanner } from '@/shared/scan/use-scanner';
import { useSession } from '@/shared/session/session';
import { ApprovalDialog } from './approval-dialog';
import { type Ware, withWare } from './cart';
import { CartPanel } from './cart-panel';
import { LostCodes } from './lost-codes';
import { PayPanel } from './pay-panel';
import { Receipt } from './receipt';
import { RegisterMenu } from './register-menu';
import { SaleDone } from './sale-done';
import { Shelf } from './shelf';
import { usePosTexts } from './texts';
import classes from './till.module.css';
import { TillFrame } from './till-frame';
import { useTill } from './use-till';
import { useWareLookup } from './use-ware-lookup';

interface StationProps {
  session: SessionOutput;
  onClosed: (session: SessionOutput) => void;
  onLeave: () => void;
}

/** An open register: what there is to sell on the left, the cart on the right, pay at its foot. */
export function Station({ session, onClosed, onLeave }: StationProps) {
  const text = usePosTexts();
  const { stores } = useSession();
  const till = useTill(session);
  const [said, setSaid] = useState('');
  const { change, toPay, toCart, next, locked, step, sold, cart } = till;

  const add = useCallback(
    (ware: Ware) => {
      change((now) => withWare(now, ware));
      setSaid(text('till.added', { product: ware.product_name }));
    },
    // oxlint-disable-next-line react/exhaustive-deps -- `change` is read when it is called
    [text, locked, cart],
  );
  const { find, lost, dismiss } = useWareLookup(session.store_id, add);

  // A scan while a sale is being sent belongs to the next customer.
  const idle = useIdle(!locked);
  const waiting = useScanner(async (code) => {
    await idle();
    await find(code);
  });

  useWindowEvent('keydown', (event) => {
    const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]');
    if (inDialog || event.defaultPrevented) return;
    if (event.key === 'F9') {
      event.preventDefault();
      if ((cart.lines.length > 0 || waiting > 0) && !locked) toPay();
    }
    if (event.key === 'Escape' && !locked) {
      if (sold) next();
      else toCart();
    }
  });

  // The scan that was to be paid for led nowhere.
  const { wantsToPay } = till;
  useEffect(() => {
    if (wantsToPay && waiting === 0 && cart.lines.length === 0) toCart();
  }, [wantsToPay, waiting, cart, toCart]);

  const store = stores.find(({ id }) => id === session.store_id);
  return (
    <TillFrame
      place={
        <p className={classes.place}>
          {store?.name ?? session.store_code} {'·'} {session.register_name || session.register_code}
          <span className={classes.session}>{session.number}</span>
        </p>
      }
      tools={
        <>
          {waiting > 0 && (
            <span className={classes.waiting}>{text('till.waiting', { count: waiting })}</span>
          )}
          <RegisterMenu
            session={session}
            cartIsEmpty={cart.lines.length === 0}
            disabled={locked}
            onClosed={onClosed}
            onLeave={onLeave}
          />
        </>
      }
    >
      <output className="visually-hidden">{said}</output>
      <div className={classes.panes}>
        <div className={classes.left}>
          <LostCodes lost={lost} onDismiss={dismiss} onRetry={find} />
          {sold && <SaleDone sale={sold} onNext={next} />}
          {!sold && step === 'paying' && <PayPanel till={till} />}
          <Shelf
            storeId={session.store_id}
            hidden={sold !== null || step === 'paying'}
            disabled={locked}
            onChoose={add}
            onCode={(code) => void find(code)}
          />
        </div>
        {sold ? (
          <div className={classes.paper}>
            <Receipt sale={sold} />
          </div>
        ) : (
          <CartPanel till={till} />
        )}
      </div>
      {till.approval && <ApprovalDialog till={till} approval={till.approval} />}
    </TillFrame>
  );
}
