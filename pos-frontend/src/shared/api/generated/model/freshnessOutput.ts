/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { MartStatusEnum } from './martStatusEnum';

/**
 * What is recorded after `built_at` is not in the marts yet; null before the first build.
 */
export interface FreshnessOutput {
  status: MartStatusEnum;
  /** @nullable */
  built_at: string | null;
}
