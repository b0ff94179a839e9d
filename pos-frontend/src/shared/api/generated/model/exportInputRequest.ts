/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import type { ExportInputRequestFilters } from './exportInputRequestFilters';
import type { ExportReportEnum } from './exportReportEnum';
import type { FileKindEnum } from './fileKindEnum';

/**
 * `filters` are the parameters of the list that is asked for, `ordering` too.
 */
export interface ExportInputRequest {
  report: ExportReportEnum;
  format: FileKindEnum;
  filters?: ExportInputRequestFilters;
}
