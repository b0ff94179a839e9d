/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import { AdjustmentImportColumnFieldEnum } from './adjustmentImportColumnFieldEnum';

export const AdjustmentImportColumnField = {...AdjustmentImportColumnFieldEnum,} as const