/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import { BlankEnum } from './blankEnum';
import { EncodingEnum } from './encodingEnum';

export const PriceListImportInputRequestEncoding = {...EncodingEnum,...BlankEnum,} as const