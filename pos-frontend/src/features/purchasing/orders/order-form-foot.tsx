import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { VendorOutput } from '@/shared/api/generated/model/vendorOutput';
import type { Progress } from '@/shared/api/write-once';
import formClasses from '@/shared/documents/document-form.module.css';
import pageClasses from '@/shared/documents/document-page.module.css';
import { formatMoney, isZero } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { type Draft, missingOf, type TermsOf, totalOf } from './order-draft';
import classes from './orders.module.css';
import { usePurchasingTexts } from './texts';

interface OrderFormFootProps {
  draft: Draft;
  termsOf: TermsOf;
  vendor: VendorOutput | undefined;
  busy: boolean;
  progress: Progress;
  isSaved: boolean;
  onSave: () => void;
}

/** What it all comes to, how far that is from the vendor's smallest order, and what to do next. */
export function OrderFormFoot(props: OrderFormFootProps) {
  const { draft, termsOf, vendor, busy, progress } = props;
  const text = usePurchasingTexts();
  const { currency, locale } = useFormats();
  const total = totalOf(draft, termsOf);
  const minimum = vendor && !isZero(vendor.min_order_amount) ? vendor.min_order_amount : null;
  const missing = minimum === null ? null : missingOf(total, minimum);
  const money = (amount: Parameters<typeof formatMoney>[0]) =>
    formatMoney(amount, currency, locale);
  return (
    <footer className={formClasses.foot}>
      <div className={formClasses.summary}>
        <output>{text('order.summary', { count: draft.lines.length })}</output>
        {draft.lines.length > 0 && (
          <output className={classes.sum}>{text('order.sum', { total: money(total) })}</output>
        )}
        {minimum !== null && draft.lines.length === 0 && (
          <span>{text('order.minimum', { minimum: money(minimum) })}</span>
        )}
        {minimum !== null && draft.lines.length > 0 && (
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
      </div>
      <div className={pageClasses.buttons}>
        <Button variant="default" disabled={busy || props.isSaved} onClick={props.onSave}>
          {text('order.save')}
        </Button>
        <Button
          type="submit"
          loading={progress === 'sending' || progress === 'checking'}
          disabled={progress === 'unknown'}
          aria-keyshortcuts="Control+Enter"
        >
          {text('order.submit')}
        </Button>
      </div>
    </footer>
  );
}
