/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import { BlankEnum } from './blankEnum';
import { DecimalEnum } from './decimalEnum';

export const AdjustmentImportInputRequestDecimal = {...DecimalEnum,...BlankEnum,} as const