/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import { BlankEnum } from './blankEnum';
import { DelimiterEnum } from './delimiterEnum';

export const PriceListImportInputRequestDelimiter = {...DelimiterEnum,...BlankEnum,} as const