/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AdjustmentImportColumnField } from './adjustmentImportColumnField';

export interface AdjustmentImportColumn {
  name: string;
  field: typeof AdjustmentImportColumnField[keyof typeof AdjustmentImportColumnField] | null;
  samples: string[];
}
