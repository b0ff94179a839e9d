/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */

/**
 * Why a job failed; `shortages` and the like stand beside, as in the answer of a request.
 */
export interface JobProblem {
  code: string;
  title: string;
  status: number;
  detail: string;
}
