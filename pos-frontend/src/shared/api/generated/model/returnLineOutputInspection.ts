/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import { BlankEnum } from './blankEnum';
import { InspectionEnum } from './inspectionEnum';

export const ReturnLineOutputInspection = {...InspectionEnum,...BlankEnum,} as const