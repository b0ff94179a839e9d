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
  PaginatedStoreOutputList
} from './model/paginatedStoreOutputList';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  StoresListParams
} from './model/storesListParams';

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

export const getStoresListUrl = (params?: StoresListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/stores?${stringifiedParams}` : `/api/v1/stores`
}

/**
 * All stores of the retailer: everyone may read the stock of each.
 */
export const storesList = async (params?: StoresListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedStoreOutputList> => {

  return request<PaginatedStoreOutputList>(getStoresListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getStoresListQueryKey = (params?: StoresListParams,) => {
    return [
    `/api/v1/stores`, ...(params ? [params] : [])
    ] as const;
    }


export const getStoresListQueryOptions = <TData = Awaited<ReturnType<typeof storesList>>, TError = ErrorType<ProblemDetails>>(params?: StoresListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getStoresListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof storesList>>> = ({ signal }) => storesList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof storesList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type StoresListQueryResult = NonNullable<Awaited<ReturnType<typeof storesList>>>
export type StoresListQueryError = ErrorType<ProblemDetails>


export function useStoresList<TData = Awaited<ReturnType<typeof storesList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  StoresListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof storesList>>,
          TError,
          Awaited<ReturnType<typeof storesList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useStoresList<TData = Awaited<ReturnType<typeof storesList>>, TError = ErrorType<ProblemDetails>>(
 params?: StoresListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof storesList>>,
          TError,
          Awaited<ReturnType<typeof storesList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useStoresList<TData = Awaited<ReturnType<typeof storesList>>, TError = ErrorType<ProblemDetails>>(
 params?: StoresListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useStoresList<TData = Awaited<ReturnType<typeof storesList>>, TError = ErrorType<ProblemDetails>>(
 params?: StoresListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getStoresListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






