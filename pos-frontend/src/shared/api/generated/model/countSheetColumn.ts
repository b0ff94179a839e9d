/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CountSheetColumnField } from './countSheetColumnField';

export interface CountSheetColumn {
  name: string;
  field: typeof CountSheetColumnField[keyof typeof CountSheetColumnField] | null;
  samples: string[];
}
