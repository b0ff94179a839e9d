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
  InventoryLedgerListParams
} from './model/inventoryLedgerListParams';

import type {
  LedgerRow
} from './model/ledgerRow';

import type {
  PaginatedLedgerRowList
} from './model/paginatedLedgerRowList';

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

export const getInventoryLedgerListUrl = (params?: InventoryLedgerListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    const explodeParameters = ["ref_type"];

    if (Array.isArray(value) && explodeParameters.includes(key)) {
      value.forEach((v) => {
        normalizedParams.append(key, v === null ? 'null' : String(v));
      });
      return;
    }

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/ledger?${stringifiedParams}` : `/api/v1/inventory/ledger`
}

/**
 * Every change of stock, newest first.
 */
export const inventoryLedgerList = async (params?: InventoryLedgerListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedLedgerRowList> => {

  return request<PaginatedLedgerRowList>(getInventoryLedgerListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryLedgerListQueryKey = (params?: InventoryLedgerListParams,) => {
    return [
    `/api/v1/inventory/ledger`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryLedgerListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryLedgerList>>, TError = ErrorType<ProblemDetails>>(params?: InventoryLedgerListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryLedgerListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryLedgerList>>> = ({ signal }) => inventoryLedgerList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryLedgerListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryLedgerList>>>
export type InventoryLedgerListQueryError = ErrorType<ProblemDetails>


export function useInventoryLedgerList<TData = Awaited<ReturnType<typeof inventoryLedgerList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventoryLedgerListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryLedgerList>>,
          TError,
          Awaited<ReturnType<typeof inventoryLedgerList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryLedgerList<TData = Awaited<ReturnType<typeof inventoryLedgerList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryLedgerListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryLedgerList>>,
          TError,
          Awaited<ReturnType<typeof inventoryLedgerList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryLedgerList<TData = Awaited<ReturnType<typeof inventoryLedgerList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryLedgerListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryLedgerList<TData = Awaited<ReturnType<typeof inventoryLedgerList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryLedgerListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryLedgerListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryLedgerRetrieveUrl = (id: string,) => {




  return `/api/v1/inventory/ledger/${id}`
}

/**
 * One entry.
 */
export const inventoryLedgerRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<LedgerRow> => {

  return request<LedgerRow>(getInventoryLedgerRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryLedgerRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/inventory/ledger/${id}`
    ] as const;
    }


export const getInventoryLedgerRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryLedgerRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryLedgerRetrieve>>> = ({ signal }) => inventoryLedgerRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryLedgerRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryLedgerRetrieve>>>
export type InventoryLedgerRetrieveQueryError = ErrorType<ProblemDetails>


export function useInventoryLedgerRetrieve<TData = Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryLedgerRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryLedgerRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryLedgerRetrieve<TData = Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryLedgerRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryLedgerRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryLedgerRetrieve<TData = Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryLedgerRetrieve<TData = Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryLedgerRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






