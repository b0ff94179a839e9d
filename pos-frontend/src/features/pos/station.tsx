import { useWindowEvent } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SaleOutput } from '@/shared/api/generated/model/saleOutput';
import type { SessionOutput } from '@/shared/api/generated/model/sessionOutput';
import { LostCodes } from '@/shared/scan/lost-codes';
import { useIdle } from '@/shared/scan/use-idle';
import { useScanner } from '@/shared/scan/use-scanner';
import { useSession } from '@/shared/session/session';
import { type Exchanged, type Ware, withWare } from './cart';
import { CartPanel } from './cart-panel';
import { PayPanel } from './pay-panel';
import { Receipt } from './receipt';
import { RegisterMenu } from './register-menu';
import { ReturnDone, ReturnPanel } from './return-panel';
import { SaleApproval } from './sale-approval';
import { SaleDone } from './sale-done';
import { Shelf } from './shelf';
import { usePosTexts } from './texts';
import classes from './till.module.css';
import { TillFrame } from './till-frame';
import { useReturn } from './use-return';
import { useTill } from './use-till';
import { useWareLookup } from './use-ware-lookup';

interface StationProps {
  session: SessionOutput;
  /** The number of a receipt to take goods back from, once. */
  receipt: string | undefined;
  onReceiptOpened: () => void;
  onClosed: (session: SessionOutput) => void;
  onLeave: () => void;
}

/** An open register: what there is to sell on the left, the cart on the right, pay at its foot. */
export function Station(props: StationProps) {
  const { session, receipt, onReceiptOpened, onClosed, onLeave } = props;
  const text = usePosTexts();
  const { stores } = useSession();
  const till = useTill(session);
  const [said, setSaid] = useState('');
  const { change, toPay, toCart, next, locked, step, sold, cart } = till;

  const back = useReturn(session.id);
  const { takeBack } = back;

  const add = useCallback(
    (ware: Ware) => {
      setSaid(text('till.added', { product: ware.product_name }));
      // While a receipt is open, its goods are scanned to come back.
      if (takeBack(ware)) return;
      change((now) => withWare(now, ware));
    },
    // oxlint-disable-next-line react/exhaustive-deps -- `change` is read when it is called
    [text, locked, cart, back.lines, back.open, back.sale],
  );
  const openReceipt = (sale: SaleOutput) => {
    next();
    back.begin(sale);
  };
  const takeWithout = () => {
    next();
    back.begin(null);
  };
  const exchange = (goods: Exchanged) => {
    change((now) => ({ ...now, exchanged: goods }));
    back.leave();
  };
  const { find, lost, dismiss } = useWareLookup(session.store_id, {
    onWare: add,
    onReceipt: openReceipt,
  });

  // Come from a sale's own page to take goods back.
  const asked = useRef(receipt);
  useEffect(() => {
    const number = asked.current;
    asked.current = undefined;
    if (number === undefined) return;
    onReceiptOpened();
    void find(number);
  }, [find, onReceiptOpened]);

  // A scan while a sale is being sent belongs to the next customer.
  const idle = useIdle(!locked && !back.locked);
  const waiting = useScanner(async (code) => {
    await idle();
    await find(code);
  });

  useWindowEvent('keydown', (event) => {
    const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]');
    if (inDialog || event.defaultPrevented) return;
    if (event.key === 'F9') {
      event.preventDefault();
      if (back.open) return;
      if ((cart.lines.length > 0 || waiting > 0) && !locked) toPay();
    }
    if (event.key === 'Escape' && !locked) {
      if (back.open || back.made) back.leave();
      else if (sold) next();
      else toCart();
    }
  });

  // The scan that was to be paid for led nowhere.
  const { wantsToPay } = till;
  useEffect(() => {
    if (wantsToPay && waiting === 0 && cart.lines.length === 0) toCart();
  }, [wantsToPay, waiting, cart, toCart]);

  const pane = back.open
    ? 'return'
    : back.made
      ? 'returned'
      : sold
        ? 'sold'
        : step === 'paying'
          ? 'pay'
          : 'shelf';
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
            cartIsEmpty={cart.lines.length === 0 && cart.exchanged === null}
            disabled={locked || back.locked}
            onReturn={takeWithout}
            onClosed={onClosed}
            onLeave={onLeave}
          />
        </>
      }
    >
      <output className="visually-hidden">{said}</output>
      <div className={classes.panes}>
        <div className={classes.left}>
          <LostCodes lost={lost} onDismiss={dismiss} onRetry={(code) => void find(code)} />
          {pane === 'return' && <ReturnPanel back={back} onExchange={exchange} />}
          {pane === 'returned' && <ReturnDone back={back} onNext={back.leave} />}
          {pane === 'sold' && sold && <SaleDone sale={sold} onNext={next} />}
          {pane === 'pay' && <PayPanel till={till} />}
          <Shelf
            storeId={session.store_id}
            // What is brought without a receipt is found as what is sold.
            hidden={pane !== 'shelf' && !(pane === 'return' && !back.sale)}
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
          <CartPanel till={till} onReturn={back.open ? undefined : takeWithout} />
        )}
      </div>
      {till.approval && (
        <SaleApproval storeId={session.store_id} approval={till.approval} write={till.sale} />
      )}
      {back.approval && (
        <SaleApproval storeId={session.store_id} approval={back.approval} write={back.write} />
      )}
    </TillFrame>
  );
}
