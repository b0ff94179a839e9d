/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import { CountSheetColumnFieldEnum } from './countSheetColumnFieldEnum';

export const CountSheetColumnField = {...CountSheetColumnFieldEnum,} as const