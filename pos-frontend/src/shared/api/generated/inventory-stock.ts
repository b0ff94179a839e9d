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
  InventoryStockListParams
} from './model/inventoryStockListParams';

import type {
  PaginatedStockRowList
} from './model/paginatedStockRowList';

import type {
  PatchedStockItemPatchRequest
} from './model/patchedStockItemPatchRequest';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  StockRow
} from './model/stockRow';

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

export const getInventoryStockListUrl = (params?: InventoryStockListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/stock?${stringifiedParams}` : `/api/v1/inventory/stock`
}

/**
 * Stock per store and variant.
 *
 * With `as_of`, a past moment, what was there then by either clock: rows have `on_hand` and
 * `stock_value`, their other quantities are null, and the status filters are refused.
 */
export const inventoryStockList = async (params?: InventoryStockListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedStockRowList> => {

  return request<PaginatedStockRowList>(getInventoryStockListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryStockListQueryKey = (params?: InventoryStockListParams,) => {
    return [
    `/api/v1/inventory/stock`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryStockListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryStockList>>, TError = ErrorType<ProblemDetails>>(params?: InventoryStockListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryStockListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryStockList>>> = ({ signal }) => inventoryStockList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryStockList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryStockListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryStockList>>>
export type InventoryStockListQueryError = ErrorType<ProblemDetails>


export function useInventoryStockList<TData = Awaited<ReturnType<typeof inventoryStockList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventoryStockListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryStockList>>,
          TError,
          Awaited<ReturnType<typeof inventoryStockList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryStockList<TData = Awaited<ReturnType<typeof inventoryStockList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryStockListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryStockList>>,
          TError,
          Awaited<ReturnType<typeof inventoryStockList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryStockList<TData = Awaited<ReturnType<typeof inventoryStockList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryStockListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryStockList<TData = Awaited<ReturnType<typeof inventoryStockList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryStockListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryStockListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryStockItemRetrieveUrl = (id: string,) => {




  return `/api/v1/inventory/stock/${id}`
}

/**
 * One variant in one store, by the `id` of its row in `inventory/stock`.
 */
export const inventoryStockItemRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<StockRow> => {

  return request<StockRow>(getInventoryStockItemRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryStockItemRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/inventory/stock/${id}`
    ] as const;
    }


export const getInventoryStockItemRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryStockItemRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryStockItemRetrieve>>> = ({ signal }) => inventoryStockItemRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryStockItemRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryStockItemRetrieve>>>
export type InventoryStockItemRetrieveQueryError = ErrorType<ProblemDetails>


export function useInventoryStockItemRetrieve<TData = Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryStockItemRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryStockItemRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryStockItemRetrieve<TData = Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryStockItemRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryStockItemRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryStockItemRetrieve<TData = Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryStockItemRetrieve<TData = Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryStockItemRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryStockItemPartialUpdateUrl = (id: string,) => {




  return `/api/v1/inventory/stock/${id}`
}

/**
 * One variant in one store, by the `id` of its row in `inventory/stock`.
 */
export const inventoryStockItemPartialUpdate = async (id: string,
    patchedStockItemPatchRequest?: PatchedStockItemPatchRequest, options?: Parameters<typeof request>[1]): Promise<StockRow> => {

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
return request<StockRow>(getInventoryStockItemPartialUpdateUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedStockItemPatchRequest)
  }
);}





export const getInventoryStockItemPartialUpdateMutationKey = () => ['inventoryStockItemPartialUpdate'] as const;

export const getInventoryStockItemPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryStockItemPartialUpdate>>, TError,InventoryStockItemPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryStockItemPartialUpdate>>, TError,InventoryStockItemPartialUpdateMutationVariables, TContext> => {

const mutationKey = getInventoryStockItemPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryStockItemPartialUpdate>>, InventoryStockItemPartialUpdateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  inventoryStockItemPartialUpdate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryStockItemPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryStockItemPartialUpdate>>>
    export type InventoryStockItemPartialUpdateMutationBody = PatchedStockItemPatchRequest | undefined
    export type InventoryStockItemPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type InventoryStockItemPartialUpdateMutationVariables = {id: string;data?: PatchedStockItemPatchRequest}

    export const useInventoryStockItemPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryStockItemPartialUpdate>>, TError,InventoryStockItemPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryStockItemPartialUpdate>>,
        TError,
        InventoryStockItemPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryStockItemPartialUpdateMutationOptions(options), queryClient);
    }
