/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ReversalPreviewLine } from './reversalPreviewLine';

export interface ReversalPreview {
  can_reverse: boolean;
  lines: ReversalPreviewLine[];
}
