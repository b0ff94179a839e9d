import { DEFAULT_PAGE_SIZE, type ListSearch } from '@/shared/lib/list-search';

/** What every report keeps in the URL, beside its own filters. */
export interface ReportSearch extends ListSearch {
  /** The job that makes a file of this report. */
  job?: number | undefined;
}

export function pageOf({ page, page_size = DEFAULT_PAGE_SIZE }: ReportSearch) {
  return { ...(page === undefined ? {} : { page }), page_size };
}

/** Whether one of these filters is set: where nothing is found, that may be why. */
export function isNarrowed(search: object, filters: object): boolean {
  return Object.keys(filters).some((key) => search[key as keyof typeof search] !== undefined);
}
