/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import {
  useMutation,
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  MutationFunction,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseMutationOptions,
  UseMutationResult,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  AbcPage
} from './model/abcPage';

import type {
  AgingPage
} from './model/agingPage';

import type {
  AnalyticsAbcListParams
} from './model/analyticsAbcListParams';

import type {
  AnalyticsAgingListParams
} from './model/analyticsAgingListParams';

import type {
  AnalyticsCountsAccuracyListParams
} from './model/analyticsCountsAccuracyListParams';

import type {
  AnalyticsForecastParams
} from './model/analyticsForecastParams';

import type {
  AnalyticsKpisParams
} from './model/analyticsKpisParams';

import type {
  AnalyticsLowStockAlertsListParams
} from './model/analyticsLowStockAlertsListParams';

import type {
  AnalyticsSalesListParams
} from './model/analyticsSalesListParams';

import type {
  AnalyticsShrinkageListParams
} from './model/analyticsShrinkageListParams';

import type {
  AnalyticsSnapshotsListParams
} from './model/analyticsSnapshotsListParams';

import type {
  AnalyticsSnapshotsTrendParams
} from './model/analyticsSnapshotsTrendParams';

import type {
  AnalyticsValuationListParams
} from './model/analyticsValuationListParams';

import type {
  CountAccuracyPage
} from './model/countAccuracyPage';

import type {
  ExportInputRequest
} from './model/exportInputRequest';

import type {
  Forecast
} from './model/forecast';

import type {
  InventoryCheckOutput
} from './model/inventoryCheckOutput';

import type {
  JobOutput
} from './model/jobOutput';

import type {
  Kpis
} from './model/kpis';

import type {
  LowStockPage
} from './model/lowStockPage';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  RunsOutput
} from './model/runsOutput';

import type {
  SalesPage
} from './model/salesPage';

import type {
  ShrinkagePage
} from './model/shrinkagePage';

import type {
  SnapshotPage
} from './model/snapshotPage';

import type {
  TrendPage
} from './model/trendPage';

import type {
  ValuationPage
} from './model/valuationPage';

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

export const getAnalyticsAbcListUrl = (params?: AnalyticsAbcListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/analytics/abc?${stringifiedParams}` : `/api/v1/analytics/abc`
}

/**
 * Which variants bring the revenue of the last 365 days: A most of it, C hardly any.
 */
export const analyticsAbcList = async (params?: AnalyticsAbcListParams, options?: Parameters<typeof request>[1]): Promise<AbcPage> => {

  return request<AbcPage>(getAnalyticsAbcListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAnalyticsAbcListQueryKey = (params?: AnalyticsAbcListParams,) => {
    return [
    `/api/v1/analytics/abc`, ...(params ? [params] : [])
    ] as const;
    }


export const getAnalyticsAbcListQueryOptions = <TData = Awaited<ReturnType<typeof analyticsAbcList>>, TError = ErrorType<ProblemDetails>>(params?: AnalyticsAbcListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsAbcList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAnalyticsAbcListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof analyticsAbcList>>> = ({ signal }) => analyticsAbcList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof analyticsAbcList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AnalyticsAbcListQueryResult = NonNullable<Awaited<ReturnType<typeof analyticsAbcList>>>
export type AnalyticsAbcListQueryError = ErrorType<ProblemDetails>


export function useAnalyticsAbcList<TData = Awaited<ReturnType<typeof analyticsAbcList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  AnalyticsAbcListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsAbcList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsAbcList>>,
          TError,
          Awaited<ReturnType<typeof analyticsAbcList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsAbcList<TData = Awaited<ReturnType<typeof analyticsAbcList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsAbcListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsAbcList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsAbcList>>,
          TError,
          Awaited<ReturnType<typeof analyticsAbcList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsAbcList<TData = Awaited<ReturnType<typeof analyticsAbcList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsAbcListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsAbcList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAnalyticsAbcList<TData = Awaited<ReturnType<typeof analyticsAbcList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsAbcListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsAbcList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAnalyticsAbcListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAnalyticsAgingListUrl = (params?: AnalyticsAgingListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/analytics/aging?${stringifiedParams}` : `/api/v1/analytics/aging`
}

/**
 * Stock by how long it has lain: since its last sale, or since it came where it was never sold.
 *
 * Only what is there: a shelf that is empty, or owes some, has no row.
 */
export const analyticsAgingList = async (params?: AnalyticsAgingListParams, options?: Parameters<typeof request>[1]): Promise<AgingPage> => {

  return request<AgingPage>(getAnalyticsAgingListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAnalyticsAgingListQueryKey = (params?: AnalyticsAgingListParams,) => {
    return [
    `/api/v1/analytics/aging`, ...(params ? [params] : [])
    ] as const;
    }


export const getAnalyticsAgingListQueryOptions = <TData = Awaited<ReturnType<typeof analyticsAgingList>>, TError = ErrorType<ProblemDetails>>(params?: AnalyticsAgingListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsAgingList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAnalyticsAgingListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof analyticsAgingList>>> = ({ signal }) => analyticsAgingList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof analyticsAgingList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AnalyticsAgingListQueryResult = NonNullable<Awaited<ReturnType<typeof analyticsAgingList>>>
export type AnalyticsAgingListQueryError = ErrorType<ProblemDetails>


export function useAnalyticsAgingList<TData = Awaited<ReturnType<typeof analyticsAgingList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  AnalyticsAgingListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsAgingList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsAgingList>>,
          TError,
          Awaited<ReturnType<typeof analyticsAgingList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsAgingList<TData = Awaited<ReturnType<typeof analyticsAgingList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsAgingListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsAgingList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsAgingList>>,
          TError,
          Awaited<ReturnType<typeof analyticsAgingList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsAgingList<TData = Awaited<ReturnType<typeof analyticsAgingList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsAgingListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsAgingList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAnalyticsAgingList<TData = Awaited<ReturnType<typeof analyticsAgingList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsAgingListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsAgingList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAnalyticsAgingListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAnalyticsCountsAccuracyListUrl = (params?: AnalyticsCountsAccuracyListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/analytics/counts_accuracy?${stringifiedParams}` : `/api/v1/analytics/counts_accuracy`
}

/**
 * Finalized counts, by the store's day on which they were; the last 365 days without a period.
 */
export const analyticsCountsAccuracyList = async (params?: AnalyticsCountsAccuracyListParams, options?: Parameters<typeof request>[1]): Promise<CountAccuracyPage> => {

  return request<CountAccuracyPage>(getAnalyticsCountsAccuracyListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAnalyticsCountsAccuracyListQueryKey = (params?: AnalyticsCountsAccuracyListParams,) => {
    return [
    `/api/v1/analytics/counts_accuracy`, ...(params ? [params] : [])
    ] as const;
    }


export const getAnalyticsCountsAccuracyListQueryOptions = <TData = Awaited<ReturnType<typeof analyticsCountsAccuracyList>>, TError = ErrorType<ProblemDetails>>(params?: AnalyticsCountsAccuracyListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsCountsAccuracyList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAnalyticsCountsAccuracyListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof analyticsCountsAccuracyList>>> = ({ signal }) => analyticsCountsAccuracyList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof analyticsCountsAccuracyList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AnalyticsCountsAccuracyListQueryResult = NonNullable<Awaited<ReturnType<typeof analyticsCountsAccuracyList>>>
export type AnalyticsCountsAccuracyListQueryError = ErrorType<ProblemDetails>


export function useAnalyticsCountsAccuracyList<TData = Awaited<ReturnType<typeof analyticsCountsAccuracyList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  AnalyticsCountsAccuracyListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsCountsAccuracyList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsCountsAccuracyList>>,
          TError,
          Awaited<ReturnType<typeof analyticsCountsAccuracyList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsCountsAccuracyList<TData = Awaited<ReturnType<typeof analyticsCountsAccuracyList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsCountsAccuracyListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsCountsAccuracyList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsCountsAccuracyList>>,
          TError,
          Awaited<ReturnType<typeof analyticsCountsAccuracyList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsCountsAccuracyList<TData = Awaited<ReturnType<typeof analyticsCountsAccuracyList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsCountsAccuracyListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsCountsAccuracyList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAnalyticsCountsAccuracyList<TData = Awaited<ReturnType<typeof analyticsCountsAccuracyList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsCountsAccuracyListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsCountsAccuracyList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAnalyticsCountsAccuracyListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAnalyticsExportUrl = () => {




  return `/api/v1/analytics/exports`
}

/**
 * A list as a file that is made in the background: as its own export would be, however long.
 *
 * The job's `progress` counts the rows that are written; then the file is at `jobs/{id}/file` for a
 * week. `report` takes what its list takes, and shows what its list shows to whoever asks.
 */
export const analyticsExport = async (exportInputRequest: ExportInputRequest, options?: Parameters<typeof request>[1]): Promise<JobOutput> => {

    const getHeaders = (h?: NonNullable<RequestInit['headers']>): Record<string, string | readonly string[]> => {
    if (!h) return {};
    if (h instanceof Headers) return Object.fromEntries(h.entries());
    if (Symbol.iterator in h) {
      return Object.fromEntries(
        Array.from(h as Iterable<Iterable<string>>, (entry) => Array.from(entry) as [string, string]),
      );
    }
    const headers: Record<string, string | readonly string[]> = {};
    for (const [name, value] of Object.entries<string | readonly string[] | undefined>(h)) {
      if (value !== undefined) headers[name] = value;
    }
    return headers;
  };
return request<JobOutput>(getAnalyticsExportUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(exportInputRequest)
  }
);}





export const getAnalyticsExportMutationKey = () => ['analyticsExport'] as const;

export const getAnalyticsExportMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof analyticsExport>>, TError,AnalyticsExportMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof analyticsExport>>, TError,AnalyticsExportMutationVariables, TContext> => {

const mutationKey = getAnalyticsExportMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof analyticsExport>>, AnalyticsExportMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  analyticsExport(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AnalyticsExportMutationResult = NonNullable<Awaited<ReturnType<typeof analyticsExport>>>
    export type AnalyticsExportMutationBody = ExportInputRequest
    export type AnalyticsExportMutationError = ErrorType<ProblemDetails>
    export type AnalyticsExportMutationVariables = {data: ExportInputRequest}

    export const useAnalyticsExport = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof analyticsExport>>, TError,AnalyticsExportMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof analyticsExport>>,
        TError,
        AnalyticsExportMutationVariables,
        TContext
      > => {
      return useMutation(getAnalyticsExportMutationOptions(options), queryClient);
    }
    export const getAnalyticsForecastUrl = (params: AnalyticsForecastParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/analytics/forecast?${stringifiedParams}` : `/api/v1/analytics/forecast`
}

/**
 * How long what a store has of a variant will last.
 */
export const analyticsForecast = async (params: AnalyticsForecastParams, options?: Parameters<typeof request>[1]): Promise<Forecast> => {

  return request<Forecast>(getAnalyticsForecastUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAnalyticsForecastQueryKey = (params?: AnalyticsForecastParams,) => {
    return [
    `/api/v1/analytics/forecast`, ...(params ? [params] : [])
    ] as const;
    }


export const getAnalyticsForecastQueryOptions = <TData = Awaited<ReturnType<typeof analyticsForecast>>, TError = ErrorType<ProblemDetails>>(params: AnalyticsForecastParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsForecast>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAnalyticsForecastQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof analyticsForecast>>> = ({ signal }) => analyticsForecast(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof analyticsForecast>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AnalyticsForecastQueryResult = NonNullable<Awaited<ReturnType<typeof analyticsForecast>>>
export type AnalyticsForecastQueryError = ErrorType<ProblemDetails>


export function useAnalyticsForecast<TData = Awaited<ReturnType<typeof analyticsForecast>>, TError = ErrorType<ProblemDetails>>(
 params: AnalyticsForecastParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsForecast>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsForecast>>,
          TError,
          Awaited<ReturnType<typeof analyticsForecast>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsForecast<TData = Awaited<ReturnType<typeof analyticsForecast>>, TError = ErrorType<ProblemDetails>>(
 params: AnalyticsForecastParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsForecast>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsForecast>>,
          TError,
          Awaited<ReturnType<typeof analyticsForecast>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsForecast<TData = Awaited<ReturnType<typeof analyticsForecast>>, TError = ErrorType<ProblemDetails>>(
 params: AnalyticsForecastParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsForecast>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAnalyticsForecast<TData = Awaited<ReturnType<typeof analyticsForecast>>, TError = ErrorType<ProblemDetails>>(
 params: AnalyticsForecastParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsForecast>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAnalyticsForecastQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






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






export const getAnalyticsKpisUrl = (params?: AnalyticsKpisParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/analytics/kpis?${stringifiedParams}` : `/api/v1/analytics/kpis`
}

/**
 * How business goes, beside as many days right before.
 *
 * Without days: the last 28 up to today, of the store or of the retailer. At most 1,100 days.
 */
export const analyticsKpis = async (params?: AnalyticsKpisParams, options?: Parameters<typeof request>[1]): Promise<Kpis> => {

  return request<Kpis>(getAnalyticsKpisUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAnalyticsKpisQueryKey = (params?: AnalyticsKpisParams,) => {
    return [
    `/api/v1/analytics/kpis`, ...(params ? [params] : [])
    ] as const;
    }


export const getAnalyticsKpisQueryOptions = <TData = Awaited<ReturnType<typeof analyticsKpis>>, TError = ErrorType<ProblemDetails>>(params?: AnalyticsKpisParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsKpis>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAnalyticsKpisQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof analyticsKpis>>> = ({ signal }) => analyticsKpis(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof analyticsKpis>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AnalyticsKpisQueryResult = NonNullable<Awaited<ReturnType<typeof analyticsKpis>>>
export type AnalyticsKpisQueryError = ErrorType<ProblemDetails>


export function useAnalyticsKpis<TData = Awaited<ReturnType<typeof analyticsKpis>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  AnalyticsKpisParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsKpis>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsKpis>>,
          TError,
          Awaited<ReturnType<typeof analyticsKpis>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsKpis<TData = Awaited<ReturnType<typeof analyticsKpis>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsKpisParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsKpis>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsKpis>>,
          TError,
          Awaited<ReturnType<typeof analyticsKpis>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsKpis<TData = Awaited<ReturnType<typeof analyticsKpis>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsKpisParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsKpis>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAnalyticsKpis<TData = Awaited<ReturnType<typeof analyticsKpis>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsKpisParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsKpis>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAnalyticsKpisQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAnalyticsLowStockAlertsListUrl = (params?: AnalyticsLowStockAlertsListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/analytics/low_stock_alerts?${stringifiedParams}` : `/api/v1/analytics/low_stock_alerts`
}

/**
 * What is low now, since when, and what is on its way. What is out and sells best stands first.
 *
 * What was set right a moment ago has no row any longer; the marts only say since when.
 */
export const analyticsLowStockAlertsList = async (params?: AnalyticsLowStockAlertsListParams, options?: Parameters<typeof request>[1]): Promise<LowStockPage> => {

  return request<LowStockPage>(getAnalyticsLowStockAlertsListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAnalyticsLowStockAlertsListQueryKey = (params?: AnalyticsLowStockAlertsListParams,) => {
    return [
    `/api/v1/analytics/low_stock_alerts`, ...(params ? [params] : [])
    ] as const;
    }


export const getAnalyticsLowStockAlertsListQueryOptions = <TData = Awaited<ReturnType<typeof analyticsLowStockAlertsList>>, TError = ErrorType<ProblemDetails>>(params?: AnalyticsLowStockAlertsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsLowStockAlertsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAnalyticsLowStockAlertsListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof analyticsLowStockAlertsList>>> = ({ signal }) => analyticsLowStockAlertsList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof analyticsLowStockAlertsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AnalyticsLowStockAlertsListQueryResult = NonNullable<Awaited<ReturnType<typeof analyticsLowStockAlertsList>>>
export type AnalyticsLowStockAlertsListQueryError = ErrorType<ProblemDetails>


export function useAnalyticsLowStockAlertsList<TData = Awaited<ReturnType<typeof analyticsLowStockAlertsList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  AnalyticsLowStockAlertsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsLowStockAlertsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsLowStockAlertsList>>,
          TError,
          Awaited<ReturnType<typeof analyticsLowStockAlertsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsLowStockAlertsList<TData = Awaited<ReturnType<typeof analyticsLowStockAlertsList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsLowStockAlertsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsLowStockAlertsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsLowStockAlertsList>>,
          TError,
          Awaited<ReturnType<typeof analyticsLowStockAlertsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsLowStockAlertsList<TData = Awaited<ReturnType<typeof analyticsLowStockAlertsList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsLowStockAlertsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsLowStockAlertsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAnalyticsLowStockAlertsList<TData = Awaited<ReturnType<typeof analyticsLowStockAlertsList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsLowStockAlertsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsLowStockAlertsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAnalyticsLowStockAlertsListQueryOptions(params,options)

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






export const getAnalyticsSalesListUrl = (params?: AnalyticsSalesListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/analytics/sales?${stringifiedParams}` : `/api/v1/analytics/sales`
}

/**
 * What was sold in a period, by day, hour, store, category or product.
 *
 * Without days: the last 28 up to today. At most 1,100 days. Today's sales show at once; what was
 * recorded late on an older day shows after the next build of the marts.
 */
export const analyticsSalesList = async (params?: AnalyticsSalesListParams, options?: Parameters<typeof request>[1]): Promise<SalesPage> => {

  return request<SalesPage>(getAnalyticsSalesListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAnalyticsSalesListQueryKey = (params?: AnalyticsSalesListParams,) => {
    return [
    `/api/v1/analytics/sales`, ...(params ? [params] : [])
    ] as const;
    }


export const getAnalyticsSalesListQueryOptions = <TData = Awaited<ReturnType<typeof analyticsSalesList>>, TError = ErrorType<ProblemDetails>>(params?: AnalyticsSalesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsSalesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAnalyticsSalesListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof analyticsSalesList>>> = ({ signal }) => analyticsSalesList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof analyticsSalesList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AnalyticsSalesListQueryResult = NonNullable<Awaited<ReturnType<typeof analyticsSalesList>>>
export type AnalyticsSalesListQueryError = ErrorType<ProblemDetails>


export function useAnalyticsSalesList<TData = Awaited<ReturnType<typeof analyticsSalesList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  AnalyticsSalesListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsSalesList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsSalesList>>,
          TError,
          Awaited<ReturnType<typeof analyticsSalesList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsSalesList<TData = Awaited<ReturnType<typeof analyticsSalesList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsSalesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsSalesList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsSalesList>>,
          TError,
          Awaited<ReturnType<typeof analyticsSalesList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsSalesList<TData = Awaited<ReturnType<typeof analyticsSalesList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsSalesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsSalesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAnalyticsSalesList<TData = Awaited<ReturnType<typeof analyticsSalesList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsSalesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsSalesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAnalyticsSalesListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAnalyticsShrinkageListUrl = (params?: AnalyticsShrinkageListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/analytics/shrinkage?${stringifiedParams}` : `/api/v1/analytics/shrinkage`
}

/**
 * What waste, counts and adjustments did to stock: a loss is negative. The last 28 days without a
 * period; opening stock is none of it, and what transfers lost or damaged is waste.
 */
export const analyticsShrinkageList = async (params?: AnalyticsShrinkageListParams, options?: Parameters<typeof request>[1]): Promise<ShrinkagePage> => {

  return request<ShrinkagePage>(getAnalyticsShrinkageListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAnalyticsShrinkageListQueryKey = (params?: AnalyticsShrinkageListParams,) => {
    return [
    `/api/v1/analytics/shrinkage`, ...(params ? [params] : [])
    ] as const;
    }


export const getAnalyticsShrinkageListQueryOptions = <TData = Awaited<ReturnType<typeof analyticsShrinkageList>>, TError = ErrorType<ProblemDetails>>(params?: AnalyticsShrinkageListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsShrinkageList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAnalyticsShrinkageListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof analyticsShrinkageList>>> = ({ signal }) => analyticsShrinkageList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof analyticsShrinkageList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AnalyticsShrinkageListQueryResult = NonNullable<Awaited<ReturnType<typeof analyticsShrinkageList>>>
export type AnalyticsShrinkageListQueryError = ErrorType<ProblemDetails>


export function useAnalyticsShrinkageList<TData = Awaited<ReturnType<typeof analyticsShrinkageList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  AnalyticsShrinkageListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsShrinkageList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsShrinkageList>>,
          TError,
          Awaited<ReturnType<typeof analyticsShrinkageList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsShrinkageList<TData = Awaited<ReturnType<typeof analyticsShrinkageList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsShrinkageListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsShrinkageList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsShrinkageList>>,
          TError,
          Awaited<ReturnType<typeof analyticsShrinkageList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsShrinkageList<TData = Awaited<ReturnType<typeof analyticsShrinkageList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsShrinkageListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsShrinkageList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAnalyticsShrinkageList<TData = Awaited<ReturnType<typeof analyticsShrinkageList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsShrinkageListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsShrinkageList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAnalyticsShrinkageListQueryOptions(params,options)

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






export const getAnalyticsValuationListUrl = (params?: AnalyticsValuationListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/analytics/valuation?${stringifiedParams}` : `/api/v1/analytics/valuation`
}

/**
 * What stock is worth now, or was at the end of a day of its store.
 */
export const analyticsValuationList = async (params?: AnalyticsValuationListParams, options?: Parameters<typeof request>[1]): Promise<ValuationPage> => {

  return request<ValuationPage>(getAnalyticsValuationListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAnalyticsValuationListQueryKey = (params?: AnalyticsValuationListParams,) => {
    return [
    `/api/v1/analytics/valuation`, ...(params ? [params] : [])
    ] as const;
    }


export const getAnalyticsValuationListQueryOptions = <TData = Awaited<ReturnType<typeof analyticsValuationList>>, TError = ErrorType<ProblemDetails>>(params?: AnalyticsValuationListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsValuationList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAnalyticsValuationListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof analyticsValuationList>>> = ({ signal }) => analyticsValuationList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof analyticsValuationList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AnalyticsValuationListQueryResult = NonNullable<Awaited<ReturnType<typeof analyticsValuationList>>>
export type AnalyticsValuationListQueryError = ErrorType<ProblemDetails>


export function useAnalyticsValuationList<TData = Awaited<ReturnType<typeof analyticsValuationList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  AnalyticsValuationListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsValuationList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsValuationList>>,
          TError,
          Awaited<ReturnType<typeof analyticsValuationList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsValuationList<TData = Awaited<ReturnType<typeof analyticsValuationList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsValuationListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsValuationList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof analyticsValuationList>>,
          TError,
          Awaited<ReturnType<typeof analyticsValuationList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAnalyticsValuationList<TData = Awaited<ReturnType<typeof analyticsValuationList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsValuationListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsValuationList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAnalyticsValuationList<TData = Awaited<ReturnType<typeof analyticsValuationList>>, TError = ErrorType<ProblemDetails>>(
 params?: AnalyticsValuationListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof analyticsValuationList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAnalyticsValuationListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






