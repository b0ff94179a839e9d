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
  PaginatedVendorReturnSummaryList
} from './model/paginatedVendorReturnSummaryList';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  PurchasingVendorReturnsListParams
} from './model/purchasingVendorReturnsListParams';

import type {
  VendorReturnInputRequest
} from './model/vendorReturnInputRequest';

import type {
  VendorReturnOutput
} from './model/vendorReturnOutput';

import type {
  VendorReturnReversalInputRequest
} from './model/vendorReturnReversalInputRequest';

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

export const getPurchasingVendorReturnsListUrl = (params?: PurchasingVendorReturnsListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/purchasing/vendor_returns?${stringifiedParams}` : `/api/v1/purchasing/vendor_returns`
}

/**
 * Goods that went back to their vendors. More than is there is 409 `insufficient_stock`.
 */
export const purchasingVendorReturnsList = async (params?: PurchasingVendorReturnsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedVendorReturnSummaryList> => {

  return request<PaginatedVendorReturnSummaryList>(getPurchasingVendorReturnsListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPurchasingVendorReturnsListQueryKey = (params?: PurchasingVendorReturnsListParams,) => {
    return [
    `/api/v1/purchasing/vendor_returns`, ...(params ? [params] : [])
    ] as const;
    }


export const getPurchasingVendorReturnsListQueryOptions = <TData = Awaited<ReturnType<typeof purchasingVendorReturnsList>>, TError = ErrorType<ProblemDetails>>(params?: PurchasingVendorReturnsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorReturnsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPurchasingVendorReturnsListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof purchasingVendorReturnsList>>> = ({ signal }) => purchasingVendorReturnsList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorReturnsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PurchasingVendorReturnsListQueryResult = NonNullable<Awaited<ReturnType<typeof purchasingVendorReturnsList>>>
export type PurchasingVendorReturnsListQueryError = ErrorType<ProblemDetails>


export function usePurchasingVendorReturnsList<TData = Awaited<ReturnType<typeof purchasingVendorReturnsList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  PurchasingVendorReturnsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorReturnsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingVendorReturnsList>>,
          TError,
          Awaited<ReturnType<typeof purchasingVendorReturnsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingVendorReturnsList<TData = Awaited<ReturnType<typeof purchasingVendorReturnsList>>, TError = ErrorType<ProblemDetails>>(
 params?: PurchasingVendorReturnsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorReturnsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingVendorReturnsList>>,
          TError,
          Awaited<ReturnType<typeof purchasingVendorReturnsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingVendorReturnsList<TData = Awaited<ReturnType<typeof purchasingVendorReturnsList>>, TError = ErrorType<ProblemDetails>>(
 params?: PurchasingVendorReturnsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorReturnsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePurchasingVendorReturnsList<TData = Awaited<ReturnType<typeof purchasingVendorReturnsList>>, TError = ErrorType<ProblemDetails>>(
 params?: PurchasingVendorReturnsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorReturnsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPurchasingVendorReturnsListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPurchasingVendorReturnsCreateUrl = () => {




  return `/api/v1/purchasing/vendor_returns`
}

/**
 * Goods that went back to their vendors. More than is there is 409 `insufficient_stock`.
 */
export const purchasingVendorReturnsCreate = async (vendorReturnInputRequest: VendorReturnInputRequest, options?: Parameters<typeof request>[1]): Promise<VendorReturnOutput> => {

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
return request<VendorReturnOutput>(getPurchasingVendorReturnsCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(vendorReturnInputRequest)
  }
);}





export const getPurchasingVendorReturnsCreateMutationKey = () => ['purchasingVendorReturnsCreate'] as const;

export const getPurchasingVendorReturnsCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorReturnsCreate>>, TError,PurchasingVendorReturnsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorReturnsCreate>>, TError,PurchasingVendorReturnsCreateMutationVariables, TContext> => {

const mutationKey = getPurchasingVendorReturnsCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingVendorReturnsCreate>>, PurchasingVendorReturnsCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  purchasingVendorReturnsCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingVendorReturnsCreateMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingVendorReturnsCreate>>>
    export type PurchasingVendorReturnsCreateMutationBody = VendorReturnInputRequest
    export type PurchasingVendorReturnsCreateMutationError = ErrorType<ProblemDetails>
    export type PurchasingVendorReturnsCreateMutationVariables = {data: VendorReturnInputRequest}

    export const usePurchasingVendorReturnsCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorReturnsCreate>>, TError,PurchasingVendorReturnsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingVendorReturnsCreate>>,
        TError,
        PurchasingVendorReturnsCreateMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingVendorReturnsCreateMutationOptions(options), queryClient);
    }
    export const getPurchasingVendorReturnsRetrieveUrl = (id: string,) => {




  return `/api/v1/purchasing/vendor_returns/${id}`
}

/**
 * One return with its lines.
 */
export const purchasingVendorReturnsRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<VendorReturnOutput> => {

  return request<VendorReturnOutput>(getPurchasingVendorReturnsRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPurchasingVendorReturnsRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/purchasing/vendor_returns/${id}`
    ] as const;
    }


export const getPurchasingVendorReturnsRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPurchasingVendorReturnsRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>> = ({ signal }) => purchasingVendorReturnsRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PurchasingVendorReturnsRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>>
export type PurchasingVendorReturnsRetrieveQueryError = ErrorType<ProblemDetails>


export function usePurchasingVendorReturnsRetrieve<TData = Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingVendorReturnsRetrieve<TData = Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingVendorReturnsRetrieve<TData = Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePurchasingVendorReturnsRetrieve<TData = Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorReturnsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPurchasingVendorReturnsRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPurchasingVendorReturnsReverseCreateUrl = (id: string,) => {




  return `/api/v1/purchasing/vendor_returns/${id}/reverse`
}

/**
 * Takes the whole return back: the goods did not leave after all. The answer is the reversal.
 */
export const purchasingVendorReturnsReverseCreate = async (id: string,
    vendorReturnReversalInputRequest?: VendorReturnReversalInputRequest, options?: Parameters<typeof request>[1]): Promise<VendorReturnOutput> => {

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
return request<VendorReturnOutput>(getPurchasingVendorReturnsReverseCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(vendorReturnReversalInputRequest)
  }
);}





export const getPurchasingVendorReturnsReverseCreateMutationKey = () => ['purchasingVendorReturnsReverseCreate'] as const;

export const getPurchasingVendorReturnsReverseCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorReturnsReverseCreate>>, TError,PurchasingVendorReturnsReverseCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorReturnsReverseCreate>>, TError,PurchasingVendorReturnsReverseCreateMutationVariables, TContext> => {

const mutationKey = getPurchasingVendorReturnsReverseCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingVendorReturnsReverseCreate>>, PurchasingVendorReturnsReverseCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  purchasingVendorReturnsReverseCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingVendorReturnsReverseCreateMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingVendorReturnsReverseCreate>>>
    export type PurchasingVendorReturnsReverseCreateMutationBody = VendorReturnReversalInputRequest | undefined
    export type PurchasingVendorReturnsReverseCreateMutationError = ErrorType<ProblemDetails>
    export type PurchasingVendorReturnsReverseCreateMutationVariables = {id: string;data?: VendorReturnReversalInputRequest}

    export const usePurchasingVendorReturnsReverseCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorReturnsReverseCreate>>, TError,PurchasingVendorReturnsReverseCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingVendorReturnsReverseCreate>>,
        TError,
        PurchasingVendorReturnsReverseCreateMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingVendorReturnsReverseCreateMutationOptions(options), queryClient);
    }
