/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { FieldError } from './fieldError';

/**
 * RFC 9457.
 */
export interface ProblemDetails {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: string;
  request_id: string;
  errors: FieldError[];
}
