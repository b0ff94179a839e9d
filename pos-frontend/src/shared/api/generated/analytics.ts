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
  InventoryCheckOutput
} from './model/inventoryCheckOutput';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  RunsOutput
} from './model/runsOutput';

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






