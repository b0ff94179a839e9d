/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { AgeBucketEnum } from './ageBucketEnum';

export interface AgingBucket {
  bucket: AgeBucketEnum;
  items: number;
  /** @pattern ^-?\d{0,27}(?:\.\d{0,3})?$ */
  units: string;
  /**
     * In `currency`.
     * @pattern ^-?\d{0,30}(?:\.\d{0,6})?$
     */
  value: string;
}
