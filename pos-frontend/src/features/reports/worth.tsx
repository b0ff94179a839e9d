import type { ValuationPage } from '@/shared/api/generated/model/valuationPage';
import { Money, Quantity } from '@/shared/ui/values';
import { Total } from './report-page';
import { useReportTexts } from './texts';

/** What all of it is worth, and how much there is. */
export function Worth({ page: { totals, currency } }: { page: ValuationPage }) {
  const text = useReportTexts();
  return (
    <>
      <Total label={text('column.value')}>
        <Money value={totals.value} currency={currency} />
      </Total>
      <Total label={text('column.units')}>
        <Quantity value={totals.units} />
      </Total>
    </>
  );
}
