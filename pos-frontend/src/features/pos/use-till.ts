import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ApiError } from '@/shared/api/api-error';
import type { ApprovalInputRequest } from '@/shared/api/generated/model/approvalInputRequest';
import type { CheckoutInputRequest } from '@/shared/api/generated/model/checkoutInputRequest';
import type { CompletedSaleOutput } from '@/shared/api/generated/model/completedSaleOutput';
import type { SessionOutput } from '@/shared/api/generated/model/sessionOutput';
import type { TenderInputRequest } from '@/shared/api/generated/model/tenderInputRequest';
import { posCheckout } from '@/shared/api/generated/pos';
import { underKey, useWriteOnce } from '@/shared/api/write-once';
import { useSession } from '@/shared/session/session';
import { basketOf, type Cart, emptyCart, hasOverride, returnedOf, type Tender } from './cart';
import { keep, readKept } from './kept-cart';
import { type LineRefusal, refusalOf } from './refusal';
import { useQuote } from './use-quote';
import { refreshTill } from './use-till-session';

type Step = 'selling' | 'paying';

/** A sale that waits for a manager's PIN. */
interface Waiting {
  why: 'price' | 'stock' | 'goods';
  paid: Paid;
}

/** What was handed over, and in an exchange perhaps handed back. */
export interface Paid {
  payments: Tender[];
  refunds: Tender[];
}

const NO_REFUSALS: Record<number, LineRefusal> = {};
/** Refusals of the PIN itself; the dialog stays open for another try. */
const PIN_CODES = new Set(['approval_refused', 'too_many_attempts', 'throttled', 'invalid']);

function asTender({ method, amount, reference = '' }: TenderInputRequest): Tender {
  return { method, amount, reference };
}

/** One till: the cart, what it comes to, its payment, and the sale that was made last. */
export function useTill(session: SessionOutput) {
  const queryClient = useQueryClient();
  const { id, tenant } = useSession();
  const place = `onhand-till-${tenant.id}-${id}-${session.id}`;
  const kept = useMemo(() => readKept(place), [place]);
  const [cart, setCart] = useState<Cart>(() => kept?.cart ?? emptyCart());
  const [step, setStep] = useState<Step>('selling');
  const [sold, setSold] = useState<CompletedSaleOutput | null>(null);
  const [refused, setRefused] = useState(NO_REFUSALS);
  const [approvable, setApprovable] = useState<Paid | null>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [removed, setRemoved] = useState<Cart | null>(null);

  const basket = useMemo(() => basketOf(cart), [cart]);
  const returned = useMemo(() => returnedOf(cart), [cart]);
  const quote = useQuote(session.id, basket, returned);

  const sale = useWriteOnce<CheckoutInputRequest, CompletedSaleOutput>({
    unresolved: kept?.attempt ?? null,
    send: (attempt) => posCheckout(attempt.body, underKey(attempt)),
    onDone: (made) => {
      void refreshTill(queryClient);
      setSold(made);
      setCart(emptyCart());
      setStep('selling');
      forgetRefusals();
      setRemoved(null);
    },
    onRefused: (error, body) => onRefused(error, body),
  });

  function onRefused(error: ApiError, body: CheckoutInputRequest): void {
    if (body.approval && PIN_CODES.has(error.code)) return;
    const refusal = refusalOf(error, body.lines);
    const sent = {
      payments: body.payments.map(asTender),
      refunds: (body.refunds ?? []).map(asTender),
    };
    setRefused(refusal.lines);
    setApprovable(refusal.approvable ? sent : null);
    setWaiting(error.code === 'approval_required' ? { why: yesFor(), paid: sent } : null);
    if (Object.keys(refusal.lines).length > 0) setStep('selling');
    // The price, the stock or the register is not what this page believed.
    void refreshTill(queryClient);
    quote.askAgain();
  }

  /** What a manager has to agree to before this cart is sold at all. */
  function yesFor(): 'price' | 'goods' {
    return hasOverride(cart) ? 'price' : 'goods';
  }

  function forgetRefusals(): void {
    setRefused(NO_REFUSALS);
    setApprovable(null);
    setWaiting(null);
  }

  const { open, forgetError, progress } = sale;
  useEffect(() => keep(place, { cart, attempt: open }), [place, cart, open]);

  const busy = progress === 'sending' || progress === 'checking';
  /** Nothing may change while it is not known what became of the sale. */
  const locked = progress !== 'idle';

  function change(next: (now: Cart) => Cart): void {
    if (locked) return;
    setCart((now) => {
      const changed = next(now);
      if (changed !== now) setSold(null);
      return changed;
    });
    setRemoved(null);
    forgetRefusals();
    forgetError();
  }

  /** Takes something out of the cart, so that it can be brought back. */
  function takeOut(next: (now: Cart) => Cart): void {
    if (locked) return;
    const before = cart;
    change(next);
    setRemoved(before);
  }

  function send(paid: Paid, approval: ApprovalInputRequest | null): void {
    if (basket === null || basket.length === 0 || locked) return;
    setRefused(NO_REFUSALS);
    setApprovable(null);
    sale.write({
      client_id: cart.saleId,
      register_session_id: session.id,
      lines: basket,
      ...paid,
      returned,
      ...(approval ? { approval } : {}),
    });
  }

  /** Sells, once a manager has agreed to unusual prices, and to goods brought without a receipt. */
  function pay(payments: Tender[], refunds: Tender[] = []): void {
    const paid = { payments, refunds };
    const unproven = cart.exchanged !== null && cart.exchanged.saleId === null;
    if (hasOverride(cart) || unproven) setWaiting({ why: yesFor(), paid });
    else send(paid, null);
  }

  const toPay = useCallback(() => setStep('paying'), []);
  const toCart = useCallback(() => setStep('selling'), []);

  return {
    session,
    cart,
    change,
    takeOut,
    undo: removed && {
      what: removed,
      run: () => {
        change(() => removed);
      },
    },
    quote,
    sale,
    busy,
    locked,
    // Nothing is paid for an empty cart, also where F9 was quicker than the lookup of a scan.
    step: cart.lines.length > 0 ? step : 'selling',
    wantsToPay: step === 'paying',
    toPay,
    toCart,
    pay,
    sold,
    next: () => setSold(null),
    refusalOf: (variantId: number): LineRefusal | undefined => refused[variantId],
    isRefused: Object.keys(refused).length > 0,
    askManager: approvable && (() => setWaiting({ why: 'stock', paid: approvable })),
    approval: waiting && {
      why: waiting.why,
      give: (approval: ApprovalInputRequest) => send(waiting.paid, approval),
      cancel: () => {
        setWaiting(null);
        forgetError();
      },
    },
  };
}

export type Till = ReturnType<typeof useTill>;
