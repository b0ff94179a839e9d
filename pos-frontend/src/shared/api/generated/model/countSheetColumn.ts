/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CountSheetColumnField } from './countSheetColumnField';

/**
 * `field` is what the column is, out of the fields of this kind of file; null: left out.
 */
export interface CountSheetColumn {
  name: string;
  samples: string[];
  field: typeof CountSheetColumnField[keyof typeof CountSheetColumnField] | null;
}
