/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * A browser that is signed in.
 */
export interface SessionRow {
  readonly id: string;
  /** @nullable */
  signed_in_at: string | null;
  /** @nullable */
  address: string | null;
  user_agent: string;
  readonly is_current: boolean;
}
