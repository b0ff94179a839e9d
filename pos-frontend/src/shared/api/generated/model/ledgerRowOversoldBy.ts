/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import { OversoldByEnum } from './oversoldByEnum';

export const LedgerRowOversoldBy = {...OversoldByEnum,} as const