/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import { BlankEnum } from './blankEnum';
import { DecimalEnum } from './decimalEnum';

export const PriceListImportInputRequestDecimal = {...DecimalEnum,...BlankEnum,} as const