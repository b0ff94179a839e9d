/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { PriceListImportColumnField } from './priceListImportColumnField';

/**
 * `field` is what the column is, out of the fields of this kind of file; null: left out.
 */
export interface PriceListImportColumn {
  name: string;
  samples: string[];
  field: typeof PriceListImportColumnField[keyof typeof PriceListImportColumnField] | null;
}
