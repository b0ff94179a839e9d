/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import { ShrinkageRowRefTypeEnum } from './shrinkageRowRefTypeEnum';

export const ShrinkageRowRefType = {...ShrinkageRowRefTypeEnum,} as const