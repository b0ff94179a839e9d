/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface CategoryOutput {
  id: number;
  name: string;
  /** @nullable */
  parent_id: number | null;
  /** Names from the root, joined by ` / `. */
  readonly path: string;
  product_count: number;
  version: number;
}
