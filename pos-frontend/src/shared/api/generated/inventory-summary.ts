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
  InventorySummaryParams
} from './model/inventorySummaryParams';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  ShopSummary
} from './model/shopSummary';

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

export const getInventorySummaryUrl = (params?: InventorySummaryParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/summary?${stringifiedParams}` : `/api/v1/inventory/summary`
}

/**
 * What the shops have, each of them, and the 20 most urgent of what is low and of what is out.
 */
export const inventorySummary = async (params?: InventorySummaryParams, options?: Parameters<typeof request>[1]): Promise<ShopSummary> => {

  return request<ShopSummary>(getInventorySummaryUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventorySummaryQueryKey = (params?: InventorySummaryParams,) => {
    return [
    `/api/v1/inventory/summary`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventorySummaryQueryOptions = <TData = Awaited<ReturnType<typeof inventorySummary>>, TError = ErrorType<ProblemDetails>>(params?: InventorySummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventorySummary>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventorySummaryQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventorySummary>>> = ({ signal }) => inventorySummary(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventorySummary>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventorySummaryQueryResult = NonNullable<Awaited<ReturnType<typeof inventorySummary>>>
export type InventorySummaryQueryError = ErrorType<ProblemDetails>


export function useInventorySummary<TData = Awaited<ReturnType<typeof inventorySummary>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventorySummaryParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventorySummary>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventorySummary>>,
          TError,
          Awaited<ReturnType<typeof inventorySummary>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventorySummary<TData = Awaited<ReturnType<typeof inventorySummary>>, TError = ErrorType<ProblemDetails>>(
 params?: InventorySummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventorySummary>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventorySummary>>,
          TError,
          Awaited<ReturnType<typeof inventorySummary>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventorySummary<TData = Awaited<ReturnType<typeof inventorySummary>>, TError = ErrorType<ProblemDetails>>(
 params?: InventorySummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventorySummary>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventorySummary<TData = Awaited<ReturnType<typeof inventorySummary>>, TError = ErrorType<ProblemDetails>>(
 params?: InventorySummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventorySummary>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventorySummaryQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






