/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { UrgentItem } from './urgentItem';

/**
 * What is being counted is left out for who counts it blind.
 */
export interface Urgent {
  count: number;
  /** The 20 most urgent, first the most. */
  items: UrgentItem[];
}
