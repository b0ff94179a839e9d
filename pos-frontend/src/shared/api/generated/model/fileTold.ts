/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

export interface FileTold {
  name: string;
  /** Bytes. */
  size: number;
  sha256: string;
  /** Below the header, without empty ones. */
  rows: number;
}
