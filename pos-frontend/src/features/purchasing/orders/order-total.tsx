import { IconAlertTriangle } from '@tabler/icons-react';
import type { VendorOutput } from '@/shared/api/generated/model/vendorOutput';
import { formatMoney, isZero } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { type Draft, missingOf, type TermsOf, totalOf } from './order-draft';
import classes from './orders.module.css';
import { usePurchasingTexts } from './texts';

interface OrderTotalProps {
  draft: Draft;
  termsOf: TermsOf;
  vendor: VendorOutput | undefined;
}

/** What it all comes to, and how far that is from the vendor's smallest order. */
export function OrderTotal({ draft, termsOf, vendor }: OrderTotalProps) {
  const text = usePurchasingTexts();
  const { currency, locale } = useFormats();
  const total = totalOf(draft, termsOf);
  const minimum = vendor && !isZero(vendor.min_order_amount) ? vendor.min_order_amount : null;
  const missing = minimum === null ? null : missingOf(total, minimum);
  const money = (amount: Parameters<typeof formatMoney>[0]) =>
    formatMoney(amount, currency, locale);
  if (draft.lines.length === 0) {
    return minimum !== null && <span>{text('order.minimum', { minimum: money(minimum) })}</span>;
  }
  return (
    <>
      <output className={classes.sum}>{text('order.sum', { total: money(total) })}</output>
      {minimum !== null && (
        <output className={missing ? classes.below : undefined}>
          {missing ? (
            <>
              <IconAlertTriangle size={14} aria-hidden />
              {text('order.belowMinimum', { missing: money(missing), minimum: money(minimum) })}
            </>
          ) : (
            text('order.minimumReached', { minimum: money(minimum) })
          )}
        </output>
      )}
    </>
  );
}
