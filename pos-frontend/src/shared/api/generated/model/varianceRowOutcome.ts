/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import { BlankEnum } from './blankEnum';
import { CountOutcomeEnum } from './countOutcomeEnum';

export const VarianceRowOutcome = {...CountOutcomeEnum,...BlankEnum,} as const