/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import {
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  AnalyticsSnapshotsListParams
} from './model/analyticsSnapshotsListParams';

import type {
  AnalyticsSnapshotsTrendParams
} from './model/analyticsSnapshotsTrendParams';

import type {
  InventoryCheckOutput
} from './model/inventoryCheckOutput';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  RunsOutput
} from './model/runsOutput';

import type {
  SnapshotPage
} from './model/snapshotPage';

import type {
  TrendPage
} from './model/trendPage';

import { request } from '../request';
import type { ErrorType } from '../request';



type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



const withQueryKey = <T extends object, K>(query: T, queryKey: K): T & { queryKey: K } => {
  const result = { queryKey } as T & { queryKey: K };
  for (const key of Object.keys(query)) {
    // The explicit queryKey always wins, matching the previous
    // `{ ...query, queryKey }` spread where it was set last.
    if (key === 'queryKey') continue;
    Object.defineProperty(result, key, {
      enumerable: true,
      configurable: true,
      get: () => (query as Record<string, unknown>)[key],
    });
  }
  return result;
};

export const getAnalyticsInventoryCheckUrl = () => {




  return `/api/v1/analytics/inventory_check`
}

/**
 * Whether stock equalled the ledger at the last nightly check, and in how many entries.
 *
 * Of this retailer alone. A newer one that did not come to its end is in `runs`.
 */
export const analyticsInventoryCheck = async ( options?: Parameters<typeof request>[1]): Promise<InventoryCheckOutput> => {

  return request<InventoryCheckOutput>(getAnalyticsInventoryCheckUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAnalyticsInventoryCheckQueryKey = () => {
    return [
    `/api/v1/analytics/inventory_check`
    ] as const;
    }


export const getAnalyticsInventoryCheckQueryOptions = <TData = Awaited<ReturnType<typeof analyticsInventoryCheck>>, TError = ErrorType<ProblemDetails>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsInventoryCheck>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAnalyticsInventoryCheckQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof analyticsInventoryCheck>>> = ({ signal }) => analyticsInventoryCheck({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof analyticsInventoryCheck>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AnalyticsInventoryCheckQueryResult = NonNullable<Awaited<ReturnType<typeof analyticsInventoryCheck>>>
export type AnalyticsInventoryCheckQueryError = ErrorType<ProblemDetails>


export function useAnalyticsInventoryCheck<TData = Awaited<ReturnType<typeof analyticsInventoryCheck>>, TError = ErrorType<ProblemDetails>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsInventoryCheck>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsInventoryCheck>>,
          TError,
          Awaited<ReturnType<typeof analyticsInventoryCheck>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsInventoryCheck<TData = Awaited<ReturnType<typeof analyticsInventoryCheck>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsInventoryCheck>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsInventoryCheck>>,
          TError,
          Awaited<ReturnType<typeof analyticsInventoryCheck>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsInventoryCheck<TData = Awaited<ReturnType<typeof analyticsInventoryCheck>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsInventoryCheck>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAnalyticsInventoryCheck<TData = Awaited<ReturnType<typeof analyticsInventoryCheck>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsInventoryCheck>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAnalyticsInventoryCheckQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAnalyticsRunsUrl = () => {




  return `/api/v1/analytics/runs`
}

/**
 * What is done by itself for the retailer, and when it last was.
 */
export const analyticsRuns = async ( options?: Parameters<typeof request>[1]): Promise<RunsOutput> => {

  return request<RunsOutput>(getAnalyticsRunsUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAnalyticsRunsQueryKey = () => {
    return [
    `/api/v1/analytics/runs`
    ] as const;
    }


export const getAnalyticsRunsQueryOptions = <TData = Awaited<ReturnType<typeof analyticsRuns>>, TError = ErrorType<ProblemDetails>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsRuns>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAnalyticsRunsQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof analyticsRuns>>> = ({ signal }) => analyticsRuns({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof analyticsRuns>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AnalyticsRunsQueryResult = NonNullable<Awaited<ReturnType<typeof analyticsRuns>>>
export type AnalyticsRunsQueryError = ErrorType<ProblemDetails>


export function useAnalyticsRuns<TData = Awaited<ReturnType<typeof analyticsRuns>>, TError = ErrorType<ProblemDetails>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsRuns>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsRuns>>,
          TError,
          Awaited<ReturnType<typeof analyticsRuns>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsRuns<TData = Awaited<ReturnType<typeof analyticsRuns>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsRuns>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsRuns>>,
          TError,
          Awaited<ReturnType<typeof analyticsRuns>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsRuns<TData = Awaited<ReturnType<typeof analyticsRuns>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsRuns>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAnalyticsRuns<TData = Awaited<ReturnType<typeof analyticsRuns>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsRuns>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAnalyticsRunsQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAnalyticsSnapshotsListUrl = (params?: AnalyticsSnapshotsListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/analytics/snapshots?${stringifiedParams}` : `/api/v1/analytics/snapshots`
}

/**
 * Stock at the end of a day of the store: of every item that had moved by then.
 *
 * Without `date`, each store's newest day: the one that was under way at the last build of the marts.
 * Later days, and days before a store's first movement, have no rows.
 */
export const analyticsSnapshotsList = async (params?: AnalyticsSnapshotsListParams, options?: Parameters<typeof request>[1]): Promise<SnapshotPage> => {

  return request<SnapshotPage>(getAnalyticsSnapshotsListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAnalyticsSnapshotsListQueryKey = (params?: AnalyticsSnapshotsListParams,) => {
    return [
    `/api/v1/analytics/snapshots`, ...(params ? [params] : [])
    ] as const;
    }


export const getAnalyticsSnapshotsListQueryOptions = <TData = Awaited<ReturnType<typeof analyticsSnapshotsList>>, TError = ErrorType<ProblemDetails>>(params?: AnalyticsSnapshotsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsSnapshotsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAnalyticsSnapshotsListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof analyticsSnapshotsList>>> = ({ signal }) => analyticsSnapshotsList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof analyticsSnapshotsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AnalyticsSnapshotsListQueryResult = NonNullable<Awaited<ReturnType<typeof analyticsSnapshotsList>>>
export type AnalyticsSnapshotsListQueryError = ErrorType<ProblemDetails>


export function useAnalyticsSnapshotsList<TData = Awaited<ReturnType<typeof analyticsSnapshotsList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  AnalyticsSnapshotsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsSnapshotsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsSnapshotsList>>,
          TError,
          Awaited<ReturnType<typeof analyticsSnapshotsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsSnapshotsList<TData = Awaited<ReturnType<typeof analyticsSnapshotsList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsSnapshotsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsSnapshotsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsSnapshotsList>>,
          TError,
          Awaited<ReturnType<typeof analyticsSnapshotsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsSnapshotsList<TData = Awaited<ReturnType<typeof analyticsSnapshotsList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsSnapshotsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsSnapshotsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAnalyticsSnapshotsList<TData = Awaited<ReturnType<typeof analyticsSnapshotsList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsSnapshotsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsSnapshotsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAnalyticsSnapshotsListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAnalyticsSnapshotsTrendUrl = (params?: AnalyticsSnapshotsTrendParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/analytics/snapshots/trend?${stringifiedParams}` : `/api/v1/analytics/snapshots/trend`
}

/**
 * What all stores, or one, had at the end of each day; of one variant, or of all.
 *
 * Days without movement stand, too. The last day is the newest that all of the stores have.
 */
export const analyticsSnapshotsTrend = async (params?: AnalyticsSnapshotsTrendParams, options?: Parameters<typeof request>[1]): Promise<TrendPage> => {

  return request<TrendPage>(getAnalyticsSnapshotsTrendUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAnalyticsSnapshotsTrendQueryKey = (params?: AnalyticsSnapshotsTrendParams,) => {
    return [
    `/api/v1/analytics/snapshots/trend`, ...(params ? [params] : [])
    ] as const;
    }


export const getAnalyticsSnapshotsTrendQueryOptions = <TData = Awaited<ReturnType<typeof analyticsSnapshotsTrend>>, TError = ErrorType<ProblemDetails>>(params?: AnalyticsSnapshotsTrendParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsSnapshotsTrend>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAnalyticsSnapshotsTrendQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof analyticsSnapshotsTrend>>> = ({ signal }) => analyticsSnapshotsTrend(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof analyticsSnapshotsTrend>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AnalyticsSnapshotsTrendQueryResult = NonNullable<Awaited<ReturnType<typeof analyticsSnapshotsTrend>>>
export type AnalyticsSnapshotsTrendQueryError = ErrorType<ProblemDetails>


export function useAnalyticsSnapshotsTrend<TData = Awaited<ReturnType<typeof analyticsSnapshotsTrend>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  AnalyticsSnapshotsTrendParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsSnapshotsTrend>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsSnapshotsTrend>>,
          TError,
          Awaited<ReturnType<typeof analyticsSnapshotsTrend>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsSnapshotsTrend<TData = Awaited<ReturnType<typeof analyticsSnapshotsTrend>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsSnapshotsTrendParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsSnapshotsTrend>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsSnapshotsTrend>>,
          TError,
          Awaited<ReturnType<typeof analyticsSnapshotsTrend>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsSnapshotsTrend<TData = Awaited<ReturnType<typeof analyticsSnapshotsTrend>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsSnapshotsTrendParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsSnapshotsTrend>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAnalyticsSnapshotsTrend<TData = Awaited<ReturnType<typeof analyticsSnapshotsTrend>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsSnapshotsTrendParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsSnapshotsTrend>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAnalyticsSnapshotsTrendQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






