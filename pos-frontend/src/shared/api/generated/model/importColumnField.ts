/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import { ImportColumnFieldEnum } from './importColumnFieldEnum';

export const ImportColumnField = {...ImportColumnFieldEnum,} as const