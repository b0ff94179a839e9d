/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import { FieldEnum } from './fieldEnum';

export const ImportColumnField = {...FieldEnum,} as const