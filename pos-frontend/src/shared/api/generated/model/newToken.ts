/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { Person } from './person';

export interface NewToken {
  id: number;
  name: string;
  permissions: string[];
  /** It acts as this user. */
  maker: Person;
  created_at: string;
  expires_at: string;
  /**
     * To the minute.
     * @nullable
     */
  last_used_at: string | null;
  /** Shown this once. */
  token: string;
}
