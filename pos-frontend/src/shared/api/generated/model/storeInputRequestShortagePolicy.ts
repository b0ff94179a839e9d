/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import { ShortagePolicyEnum } from './shortagePolicyEnum';

export const StoreInputRequestShortagePolicy = {...ShortagePolicyEnum,} as const