/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import { BlankEnum } from './blankEnum';
import { ShortagePolicyEnum } from './shortagePolicyEnum';

export const VariantDocumentShortagePolicy = {...ShortagePolicyEnum,...BlankEnum,} as const