import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import { Money } from '@/shared/ui/values';
import { orderLine } from './order-lines';
import { useEdit } from './worksheet';

export function UnitCostCell({ row }: { row: ReorderSuggestion }) {
  const line = orderLine(row, useEdit(row.id));
  return <Money value={line.unitCost} currency={row.currency} />;
}

export function TotalCell({ row }: { row: ReorderSuggestion }) {
  const line = orderLine(row, useEdit(row.id));
  return <Money value={line.total} currency={row.currency} />;
}
