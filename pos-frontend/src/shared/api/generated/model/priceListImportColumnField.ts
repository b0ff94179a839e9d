/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import { PriceListImportColumnFieldEnum } from './priceListImportColumnFieldEnum';

export const PriceListImportColumnField = {...PriceListImportColumnFieldEnum,} as const