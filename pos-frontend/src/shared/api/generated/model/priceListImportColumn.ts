/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PriceListImportColumnField } from './priceListImportColumnField';

export interface PriceListImportColumn {
  name: string;
  field: typeof PriceListImportColumnField[keyof typeof PriceListImportColumnField] | null;
  samples: string[];
}
