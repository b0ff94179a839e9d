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
  InventoryStockSummaryListParams
} from './model/inventoryStockSummaryListParams';

import type {
  PaginatedStockSummaryRowList
} from './model/paginatedStockSummaryRowList';

import type {
  ProblemDetails
} from './model/problemDetails';

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

export const getInventoryStockSummaryListUrl = (params?: InventoryStockSummaryListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/stock_summary?${stringifiedParams}` : `/api/v1/inventory/stock_summary`
}

/**
 * One row per variant with what each store has of it, and the sums.
 */
export const inventoryStockSummaryList = async (params?: InventoryStockSummaryListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedStockSummaryRowList> => {

  return request<PaginatedStockSummaryRowList>(getInventoryStockSummaryListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryStockSummaryListQueryKey = (params?: InventoryStockSummaryListParams,) => {
    return [
    `/api/v1/inventory/stock_summary`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryStockSummaryListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError = ErrorType<ProblemDetails>>(params?: InventoryStockSummaryListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryStockSummaryListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryStockSummaryList>>> = ({ signal }) => inventoryStockSummaryList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryStockSummaryListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryStockSummaryList>>>
export type InventoryStockSummaryListQueryError = ErrorType<ProblemDetails>


export function useInventoryStockSummaryList<TData = Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventoryStockSummaryListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryStockSummaryList>>,
          TError,
          Awaited<ReturnType<typeof inventoryStockSummaryList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryStockSummaryList<TData = Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryStockSummaryListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryStockSummaryList>>,
          TError,
          Awaited<ReturnType<typeof inventoryStockSummaryList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryStockSummaryList<TData = Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryStockSummaryListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryStockSummaryList<TData = Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryStockSummaryListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryStockSummaryListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






