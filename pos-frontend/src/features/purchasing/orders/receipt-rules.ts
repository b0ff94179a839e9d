import { Decimal } from 'decimal.js';
import type { GoodsReceiptLineOutput } from '@/shared/api/generated/model/goodsReceiptLineOutput';
import type { GoodsReceiptOutput } from '@/shared/api/generated/model/goodsReceiptOutput';
import type { PurchaseOrderLineOutput } from '@/shared/api/generated/model/purchaseOrderLineOutput';

/** Units of a line that were accepted and have not gone back to the vendor since. */
export function leftToReturn(line: GoodsReceiptLineOutput): Decimal {
  return new Decimal(line.qty_received).minus(line.qty_returned);
}

/** Once, as a whole, and only while nothing of it went back. */
export function isReversible(receipt: GoodsReceiptOutput): boolean {
  if (receipt.is_reversed || receipt.reverses_id !== null) return false;
  return receipt.lines.every(({ qty_returned }) => new Decimal(qty_returned).isZero());
}

/** By how much a unit was dearer (above 0) or cheaper than ordered; null where it was neither. */
export function costDifference(
  line: GoodsReceiptLineOutput,
  ordered: PurchaseOrderLineOutput | undefined,
): Decimal | null {
  if (line.unit_cost === null || !ordered || ordered.unit_cost === null) return null;
  const difference = new Decimal(line.unit_cost).minus(ordered.unit_cost);
  return difference.isZero() ? null : difference;
}
