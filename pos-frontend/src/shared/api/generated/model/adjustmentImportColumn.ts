/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AdjustmentImportColumnField } from './adjustmentImportColumnField';

/**
 * `field` is what the column is, out of the fields of this kind of file; null: left out.
 */
export interface AdjustmentImportColumn {
  name: string;
  samples: string[];
  field: typeof AdjustmentImportColumnField[keyof typeof AdjustmentImportColumnField] | null;
}
