/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ImportColumnField } from './importColumnField';

export interface ImportColumn {
  name: string;
  field: typeof ImportColumnField[keyof typeof ImportColumnField] | null;
  samples: string[];
}
