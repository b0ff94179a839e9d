/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * Who did something.
 */
export interface Person {
  id: number;
  name: string;
}
