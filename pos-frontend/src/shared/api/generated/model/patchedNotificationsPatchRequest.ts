/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { DigestEnum } from './digestEnum';

export interface PatchedNotificationsPatchRequest {
  low_stock_digest?: DigestEnum;
}
