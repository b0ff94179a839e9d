import type { ReorderSummary } from '@/shared/api/generated/model/reorderSummary';
import { formatMoney, formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { usePurchasingTexts } from './texts';

/** What all that is suggested comes to, as suggested: edits are the bulk bar's. */
export function ReorderTotals({ summary }: { summary: ReorderSummary }) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const units = formatQuantity(summary.units, locale);
  return (
    <>
      <span>
        {summary.cost === null
          ? text('reorder.suggested', { units })
          : text('reorder.suggestedCost', {
              units,
              cost: formatMoney(summary.cost, summary.currency, locale),
            })}
      </span>
      {summary.cost !== null && summary.without_cost > 0 && (
        <span>{text('reorder.withoutCost', { count: summary.without_cost })}</span>
      )}
      {summary.without_vendor > 0 && (
        <span>{text('reorder.withoutVendor', { count: summary.without_vendor })}</span>
      )}
    </>
  );
}
