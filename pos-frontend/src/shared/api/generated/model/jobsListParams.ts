/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { JobsListFormat } from './jobsListFormat';
import type { JobsListStatusItem } from './jobsListStatusItem';

export type JobsListParams = {
cursor?: string;
/**
 * All rows as a file instead of a page.
 */
format?: JobsListFormat;
kind?: string;
/**
 * @minimum 1
 * @maximum 200
 */
page_size?: number;
/**
 * * `QUEUED` - Queued
 * * `RUNNING` - Running
 * * `SUCCEEDED` - Succeeded
 * * `FAILED` - Failed
 */
status?: JobsListStatusItem[];
unfinished?: boolean;
};
