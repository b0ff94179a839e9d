/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ImportColumnField } from './importColumnField';

/**
 * `field` is what the column is, out of the fields of this kind of file; null: left out.
 */
export interface ImportColumn {
  name: string;
  samples: string[];
  field: typeof ImportColumnField[keyof typeof ImportColumnField] | null;
}
