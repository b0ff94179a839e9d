/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { CountObservationKindEnum } from './countObservationKindEnum';
import type { Person } from './person';

/**
 * What somebody saw, when; of a code that nobody knew, without a variant.
 */
export interface CountObservationRow {
  id: number;
  observation_id: string;
  kind: CountObservationKindEnum;
  /** @nullable */
  variant_id: number | null;
  /** @nullable */
  sku?: string | null;
  /** @nullable */
  product_name?: string | null;
  /** @nullable */
  variant_name?: string | null;
  code: string;
  zone_name: string;
  /** @pattern ^-?\d{0,11}(?:\.\d{0,3})?$ */
  qty: string;
  counted_at: string;
  recorded_at: string;
  actor: Person | null;
  device: string;
}
