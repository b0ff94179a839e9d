import { linkOptions } from '@tanstack/react-router';
import type { ShrinkageRow } from '@/shared/api/generated/model/shrinkageRow';
import type { DayRange } from '@/shared/period/period';
import { lastOfMonth } from './months';
import type { ShrinkageBy } from './report-searches';

/** What is no trade: the API counts these and no others. */
const LOSSES = ['WASTE', 'COUNT_RECONCILE', 'ADJUSTMENT'] as const;

export interface AskedShrinkage extends DayRange {
  by: ShrinkageBy;
  store_id?: number | undefined;
  category?: number | undefined;
  reason_code?: string | undefined;
}

type Row = Pick<
  ShrinkageRow,
  'ref_type' | 'reason_code' | 'store_id' | 'month' | 'product_id' | 'product_name'
>;

/** What the report is of, without what is left open: links stay short. */
function within({ by: _by, ...asked }: AskedShrinkage) {
  const { date_from, date_to, store_id, category, reason_code } = asked;
  return {
    date_from,
    date_to,
    ...(store_id && { store_id }),
    ...(category && { category }),
    ...(reason_code && { reason_code }),
  };
}

/** The movements that add up to a row of a reason or product, and no others. */
export function entriesOf(row: Row, asked: AskedShrinkage) {
  if (asked.by === 'PRODUCT' && row.product_id !== null) {
    return linkOptions({
      to: '/inventory/movements',
      search: { ...within(asked), movement_type: [...LOSSES], product_id: row.product_id },
    });
  }
  if (asked.by === 'REASON' && row.ref_type !== null) {
    const reason = row.reason_code
      ? { reason_code: row.reason_code }
      : { without_reason: true as const };
    return linkOptions({
      to: '/inventory/movements',
      search: { ...within(asked), movement_type: [row.ref_type], ...reason },
    });
  }
  return undefined;
}

/** The reasons that add up to a row of a store or month: of a month its days that are asked for. */
export function reasonsOf(row: Row, asked: AskedShrinkage) {
  const of = within(asked);
  if (row.store_id !== null) of.store_id = row.store_id;
  if (row.month !== null) {
    const last = lastOfMonth(row.month);
    if (row.month > of.date_from) of.date_from = row.month;
    if (last < of.date_to) of.date_to = last;
  }
  return linkOptions({ to: '/reports/shrinkage', search: of });
}
