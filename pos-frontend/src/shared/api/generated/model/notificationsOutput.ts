/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { DigestEnum } from './digestEnum';

/**
 * The mails that the signed-in user gets from this retailer.
 */
export interface NotificationsOutput {
  /** Where they go. */
  email: string;
  /** What is low or out in the stores that the user works in; of all, for an owner. */
  readonly low_stock_digest: DigestEnum;
}
