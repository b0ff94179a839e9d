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
  InventoryOverviewListParams
} from './model/inventoryOverviewListParams';

import type {
  OverviewPage
} from './model/overviewPage';

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

export const getInventoryOverviewListUrl = (params?: InventoryOverviewListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/overview?${stringifiedParams}` : `/api/v1/inventory/overview`
}

/**
 * Stock per variant over the visible stores, and what the whole filtered set comes to.
 *
 * `low_stock` and `out_of_stock` choose the variants that have such an item; what is summed up is all
 * of their stock, in `store_id` or everywhere. A sum that a part of is being counted is null for who
 * counts it blind.
 */
export const inventoryOverviewList = async (params?: InventoryOverviewListParams, options?: Parameters<typeof request>[1]): Promise<OverviewPage> => {

  return request<OverviewPage>(getInventoryOverviewListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryOverviewListQueryKey = (params?: InventoryOverviewListParams,) => {
    return [
    `/api/v1/inventory/overview`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryOverviewListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryOverviewList>>, TError = ErrorType<ProblemDetails>>(params?: InventoryOverviewListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryOverviewList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryOverviewListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryOverviewList>>> = ({ signal }) => inventoryOverviewList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryOverviewList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryOverviewListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryOverviewList>>>
export type InventoryOverviewListQueryError = ErrorType<ProblemDetails>


export function useInventoryOverviewList<TData = Awaited<ReturnType<typeof inventoryOverviewList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventoryOverviewListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryOverviewList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryOverviewList>>,
          TError,
          Awaited<ReturnType<typeof inventoryOverviewList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryOverviewList<TData = Awaited<ReturnType<typeof inventoryOverviewList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryOverviewListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryOverviewList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryOverviewList>>,
          TError,
          Awaited<ReturnType<typeof inventoryOverviewList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryOverviewList<TData = Awaited<ReturnType<typeof inventoryOverviewList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryOverviewListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryOverviewList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryOverviewList<TData = Awaited<ReturnType<typeof inventoryOverviewList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryOverviewListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryOverviewList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryOverviewListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






