/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CountLineRow } from './countLineRow';
import type { CountUnknownRow } from './countUnknownRow';

/**
 * What a scan was written to: the line, or the code that nobody knows.
 */
export interface CountNoted {
  line: CountLineRow | null;
  unknown: CountUnknownRow | null;
  /** It had been taken down before. */
  repeated: boolean;
}
