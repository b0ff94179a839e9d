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
  GoodsReceiptInputRequest
} from './model/goodsReceiptInputRequest';

import type {
  PaginatedGoodsReceiptOutputList
} from './model/paginatedGoodsReceiptOutputList';

import type {
  PaginatedPurchaseOrderSummaryList
} from './model/paginatedPurchaseOrderSummaryList';

import type {
  PatchedPurchaseOrderPatchRequest
} from './model/patchedPurchaseOrderPatchRequest';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  PurchaseOrderEndInputRequest
} from './model/purchaseOrderEndInputRequest';

import type {
  PurchaseOrderInputRequest
} from './model/purchaseOrderInputRequest';

import type {
  PurchaseOrderOutput
} from './model/purchaseOrderOutput';

import type {
  PurchaseOrderSubmitInputRequest
} from './model/purchaseOrderSubmitInputRequest';

import type {
  PurchasingPosDocumentParams
} from './model/purchasingPosDocumentParams';

import type {
  PurchasingPosListParams
} from './model/purchasingPosListParams';

import type {
  PurchasingPosReceiptsListParams
} from './model/purchasingPosReceiptsListParams';

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

export const getPurchasingPosListUrl = (params?: PurchasingPosListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    const explodeParameters = ["status"];

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

  return stringifiedParams.length > 0 ? `/api/v1/purchasing/pos?${stringifiedParams}` : `/api/v1/purchasing/pos`
}

/**
 * What was ordered of vendors. Drafts are made by managers of the store.
 */
export const purchasingPosList = async (params?: PurchasingPosListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedPurchaseOrderSummaryList> => {

  return request<PaginatedPurchaseOrderSummaryList>(getPurchasingPosListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPurchasingPosListQueryKey = (params?: PurchasingPosListParams,) => {
    return [
    `/api/v1/purchasing/pos`, ...(params ? [params] : [])
    ] as const;
    }


export const getPurchasingPosListQueryOptions = <TData = Awaited<ReturnType<typeof purchasingPosList>>, TError = ErrorType<ProblemDetails>>(params?: PurchasingPosListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPurchasingPosListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof purchasingPosList>>> = ({ signal }) => purchasingPosList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof purchasingPosList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PurchasingPosListQueryResult = NonNullable<Awaited<ReturnType<typeof purchasingPosList>>>
export type PurchasingPosListQueryError = ErrorType<ProblemDetails>


export function usePurchasingPosList<TData = Awaited<ReturnType<typeof purchasingPosList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  PurchasingPosListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingPosList>>,
          TError,
          Awaited<ReturnType<typeof purchasingPosList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingPosList<TData = Awaited<ReturnType<typeof purchasingPosList>>, TError = ErrorType<ProblemDetails>>(
 params?: PurchasingPosListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingPosList>>,
          TError,
          Awaited<ReturnType<typeof purchasingPosList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingPosList<TData = Awaited<ReturnType<typeof purchasingPosList>>, TError = ErrorType<ProblemDetails>>(
 params?: PurchasingPosListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePurchasingPosList<TData = Awaited<ReturnType<typeof purchasingPosList>>, TError = ErrorType<ProblemDetails>>(
 params?: PurchasingPosListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPurchasingPosListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPurchasingPosCreateUrl = () => {




  return `/api/v1/purchasing/pos`
}

/**
 * What was ordered of vendors. Drafts are made by managers of the store.
 */
export const purchasingPosCreate = async (purchaseOrderInputRequest: PurchaseOrderInputRequest, options?: Parameters<typeof request>[1]): Promise<PurchaseOrderOutput> => {

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
return request<PurchaseOrderOutput>(getPurchasingPosCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(purchaseOrderInputRequest)
  }
);}





export const getPurchasingPosCreateMutationKey = () => ['purchasingPosCreate'] as const;

export const getPurchasingPosCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingPosCreate>>, TError,PurchasingPosCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingPosCreate>>, TError,PurchasingPosCreateMutationVariables, TContext> => {

const mutationKey = getPurchasingPosCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingPosCreate>>, PurchasingPosCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  purchasingPosCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingPosCreateMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingPosCreate>>>
    export type PurchasingPosCreateMutationBody = PurchaseOrderInputRequest
    export type PurchasingPosCreateMutationError = ErrorType<ProblemDetails>
    export type PurchasingPosCreateMutationVariables = {data: PurchaseOrderInputRequest}

    export const usePurchasingPosCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingPosCreate>>, TError,PurchasingPosCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingPosCreate>>,
        TError,
        PurchasingPosCreateMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingPosCreateMutationOptions(options), queryClient);
    }
    export const getPurchasingPosRetrieveUrl = (id: string,) => {




  return `/api/v1/purchasing/pos/${id}`
}

/**
 * One order with its lines, its receipts and its history. A draft can be changed and deleted.
 */
export const purchasingPosRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<PurchaseOrderOutput> => {

  return request<PurchaseOrderOutput>(getPurchasingPosRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPurchasingPosRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/purchasing/pos/${id}`
    ] as const;
    }


export const getPurchasingPosRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof purchasingPosRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPurchasingPosRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof purchasingPosRetrieve>>> = ({ signal }) => purchasingPosRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof purchasingPosRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PurchasingPosRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof purchasingPosRetrieve>>>
export type PurchasingPosRetrieveQueryError = ErrorType<ProblemDetails>


export function usePurchasingPosRetrieve<TData = Awaited<ReturnType<typeof purchasingPosRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingPosRetrieve>>,
          TError,
          Awaited<ReturnType<typeof purchasingPosRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingPosRetrieve<TData = Awaited<ReturnType<typeof purchasingPosRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingPosRetrieve>>,
          TError,
          Awaited<ReturnType<typeof purchasingPosRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingPosRetrieve<TData = Awaited<ReturnType<typeof purchasingPosRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePurchasingPosRetrieve<TData = Awaited<ReturnType<typeof purchasingPosRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPurchasingPosRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPurchasingPosPartialUpdateUrl = (id: string,) => {




  return `/api/v1/purchasing/pos/${id}`
}

/**
 * One order with its lines, its receipts and its history. A draft can be changed and deleted.
 */
export const purchasingPosPartialUpdate = async (id: string,
    patchedPurchaseOrderPatchRequest?: PatchedPurchaseOrderPatchRequest, options?: Parameters<typeof request>[1]): Promise<PurchaseOrderOutput> => {

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
return request<PurchaseOrderOutput>(getPurchasingPosPartialUpdateUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedPurchaseOrderPatchRequest)
  }
);}





export const getPurchasingPosPartialUpdateMutationKey = () => ['purchasingPosPartialUpdate'] as const;

export const getPurchasingPosPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingPosPartialUpdate>>, TError,PurchasingPosPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingPosPartialUpdate>>, TError,PurchasingPosPartialUpdateMutationVariables, TContext> => {

const mutationKey = getPurchasingPosPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingPosPartialUpdate>>, PurchasingPosPartialUpdateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  purchasingPosPartialUpdate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingPosPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingPosPartialUpdate>>>
    export type PurchasingPosPartialUpdateMutationBody = PatchedPurchaseOrderPatchRequest | undefined
    export type PurchasingPosPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type PurchasingPosPartialUpdateMutationVariables = {id: string;data?: PatchedPurchaseOrderPatchRequest}

    export const usePurchasingPosPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingPosPartialUpdate>>, TError,PurchasingPosPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingPosPartialUpdate>>,
        TError,
        PurchasingPosPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingPosPartialUpdateMutationOptions(options), queryClient);
    }
    export const getPurchasingPosDestroyUrl = (id: string,) => {




  return `/api/v1/purchasing/pos/${id}`
}

/**
 * One order with its lines, its receipts and its history. A draft can be changed and deleted.
 */
export const purchasingPosDestroy = async (id: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getPurchasingPosDestroyUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getPurchasingPosDestroyMutationKey = () => ['purchasingPosDestroy'] as const;

export const getPurchasingPosDestroyMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingPosDestroy>>, TError,PurchasingPosDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingPosDestroy>>, TError,PurchasingPosDestroyMutationVariables, TContext> => {

const mutationKey = getPurchasingPosDestroyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingPosDestroy>>, PurchasingPosDestroyMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  purchasingPosDestroy(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingPosDestroyMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingPosDestroy>>>

    export type PurchasingPosDestroyMutationError = ErrorType<ProblemDetails>
    export type PurchasingPosDestroyMutationVariables = {id: string}

    export const usePurchasingPosDestroy = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingPosDestroy>>, TError,PurchasingPosDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingPosDestroy>>,
        TError,
        PurchasingPosDestroyMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingPosDestroyMutationOptions(options), queryClient);
    }
    export const getPurchasingPosCancelCreateUrl = (id: string,) => {




  return `/api/v1/purchasing/pos/${id}/cancel`
}

/**
 * Calls off an order of which nothing has come.
 */
export const purchasingPosCancelCreate = async (id: string,
    purchaseOrderEndInputRequest?: PurchaseOrderEndInputRequest, options?: Parameters<typeof request>[1]): Promise<PurchaseOrderOutput> => {

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
return request<PurchaseOrderOutput>(getPurchasingPosCancelCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(purchaseOrderEndInputRequest)
  }
);}





export const getPurchasingPosCancelCreateMutationKey = () => ['purchasingPosCancelCreate'] as const;

export const getPurchasingPosCancelCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingPosCancelCreate>>, TError,PurchasingPosCancelCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingPosCancelCreate>>, TError,PurchasingPosCancelCreateMutationVariables, TContext> => {

const mutationKey = getPurchasingPosCancelCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingPosCancelCreate>>, PurchasingPosCancelCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  purchasingPosCancelCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingPosCancelCreateMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingPosCancelCreate>>>
    export type PurchasingPosCancelCreateMutationBody = PurchaseOrderEndInputRequest | undefined
    export type PurchasingPosCancelCreateMutationError = ErrorType<ProblemDetails>
    export type PurchasingPosCancelCreateMutationVariables = {id: string;data?: PurchaseOrderEndInputRequest}

    export const usePurchasingPosCancelCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingPosCancelCreate>>, TError,PurchasingPosCancelCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingPosCancelCreate>>,
        TError,
        PurchasingPosCancelCreateMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingPosCancelCreateMutationOptions(options), queryClient);
    }
    export const getPurchasingPosCloseCreateUrl = (id: string,) => {




  return `/api/v1/purchasing/pos/${id}/close`
}

/**
 * Gives up what has not come: closed short.
 */
export const purchasingPosCloseCreate = async (id: string,
    purchaseOrderEndInputRequest?: PurchaseOrderEndInputRequest, options?: Parameters<typeof request>[1]): Promise<PurchaseOrderOutput> => {

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
return request<PurchaseOrderOutput>(getPurchasingPosCloseCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(purchaseOrderEndInputRequest)
  }
);}





export const getPurchasingPosCloseCreateMutationKey = () => ['purchasingPosCloseCreate'] as const;

export const getPurchasingPosCloseCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingPosCloseCreate>>, TError,PurchasingPosCloseCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingPosCloseCreate>>, TError,PurchasingPosCloseCreateMutationVariables, TContext> => {

const mutationKey = getPurchasingPosCloseCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingPosCloseCreate>>, PurchasingPosCloseCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  purchasingPosCloseCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingPosCloseCreateMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingPosCloseCreate>>>
    export type PurchasingPosCloseCreateMutationBody = PurchaseOrderEndInputRequest | undefined
    export type PurchasingPosCloseCreateMutationError = ErrorType<ProblemDetails>
    export type PurchasingPosCloseCreateMutationVariables = {id: string;data?: PurchaseOrderEndInputRequest}

    export const usePurchasingPosCloseCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingPosCloseCreate>>, TError,PurchasingPosCloseCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingPosCloseCreate>>,
        TError,
        PurchasingPosCloseCreateMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingPosCloseCreateMutationOptions(options), queryClient);
    }
    export const getPurchasingPosDocumentUrl = (id: string,
    params?: PurchasingPosDocumentParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/purchasing/pos/${id}/document?${stringifiedParams}` : `/api/v1/purchasing/pos/${id}/document`
}

/**
 * The order as the vendor gets it: PDF for A4, or CSV. With costs, so for managers.
 */
export const purchasingPosDocument = async (id: string,
    params?: PurchasingPosDocumentParams, options?: Parameters<typeof request>[1]): Promise<Blob | string> => {

  return request<Blob | string>(getPurchasingPosDocumentUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPurchasingPosDocumentQueryKey = (id: string,
    params?: PurchasingPosDocumentParams,) => {
    return [
    `/api/v1/purchasing/pos/${id}/document`, ...(params ? [params] : [])
    ] as const;
    }


export const getPurchasingPosDocumentQueryOptions = <TData = Awaited<ReturnType<typeof purchasingPosDocument>>, TError = ErrorType<ProblemDetails>>(id: string,
    params?: PurchasingPosDocumentParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosDocument>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPurchasingPosDocumentQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof purchasingPosDocument>>> = ({ signal }) => purchasingPosDocument(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof purchasingPosDocument>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PurchasingPosDocumentQueryResult = NonNullable<Awaited<ReturnType<typeof purchasingPosDocument>>>
export type PurchasingPosDocumentQueryError = ErrorType<ProblemDetails>


export function usePurchasingPosDocument<TData = Awaited<ReturnType<typeof purchasingPosDocument>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params: undefined |  PurchasingPosDocumentParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosDocument>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingPosDocument>>,
          TError,
          Awaited<ReturnType<typeof purchasingPosDocument>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingPosDocument<TData = Awaited<ReturnType<typeof purchasingPosDocument>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: PurchasingPosDocumentParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosDocument>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingPosDocument>>,
          TError,
          Awaited<ReturnType<typeof purchasingPosDocument>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingPosDocument<TData = Awaited<ReturnType<typeof purchasingPosDocument>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: PurchasingPosDocumentParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosDocument>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePurchasingPosDocument<TData = Awaited<ReturnType<typeof purchasingPosDocument>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: PurchasingPosDocumentParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosDocument>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPurchasingPosDocumentQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPurchasingPosReceiptsListUrl = (id: string,
    params?: PurchasingPosReceiptsListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/purchasing/pos/${id}/receipts?${stringifiedParams}` : `/api/v1/purchasing/pos/${id}/receipts`
}

/**
 * What came of an order, and what of that was taken back; the oldest first.
 */
export const purchasingPosReceiptsList = async (id: string,
    params?: PurchasingPosReceiptsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedGoodsReceiptOutputList> => {

  return request<PaginatedGoodsReceiptOutputList>(getPurchasingPosReceiptsListUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPurchasingPosReceiptsListQueryKey = (id: string,
    params?: PurchasingPosReceiptsListParams,) => {
    return [
    `/api/v1/purchasing/pos/${id}/receipts`, ...(params ? [params] : [])
    ] as const;
    }


export const getPurchasingPosReceiptsListQueryOptions = <TData = Awaited<ReturnType<typeof purchasingPosReceiptsList>>, TError = ErrorType<ProblemDetails>>(id: string,
    params?: PurchasingPosReceiptsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosReceiptsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPurchasingPosReceiptsListQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof purchasingPosReceiptsList>>> = ({ signal }) => purchasingPosReceiptsList(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof purchasingPosReceiptsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PurchasingPosReceiptsListQueryResult = NonNullable<Awaited<ReturnType<typeof purchasingPosReceiptsList>>>
export type PurchasingPosReceiptsListQueryError = ErrorType<ProblemDetails>


export function usePurchasingPosReceiptsList<TData = Awaited<ReturnType<typeof purchasingPosReceiptsList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params: undefined |  PurchasingPosReceiptsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosReceiptsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingPosReceiptsList>>,
          TError,
          Awaited<ReturnType<typeof purchasingPosReceiptsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingPosReceiptsList<TData = Awaited<ReturnType<typeof purchasingPosReceiptsList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: PurchasingPosReceiptsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosReceiptsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingPosReceiptsList>>,
          TError,
          Awaited<ReturnType<typeof purchasingPosReceiptsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingPosReceiptsList<TData = Awaited<ReturnType<typeof purchasingPosReceiptsList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: PurchasingPosReceiptsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosReceiptsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePurchasingPosReceiptsList<TData = Awaited<ReturnType<typeof purchasingPosReceiptsList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: PurchasingPosReceiptsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingPosReceiptsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPurchasingPosReceiptsListQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPurchasingPosReceiveCreateUrl = (id: string,) => {




  return `/api/v1/purchasing/pos/${id}/receive`
}

/**
 * Takes goods in under the number of their delivery note, which is received once: 409
 * `delivery_note_known` with the `receipt`. More than is tolerated is 409 `over_receipt`.
 */
export const purchasingPosReceiveCreate = async (id: string,
    goodsReceiptInputRequest: GoodsReceiptInputRequest, options?: Parameters<typeof request>[1]): Promise<PurchaseOrderOutput> => {

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
return request<PurchaseOrderOutput>(getPurchasingPosReceiveCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(goodsReceiptInputRequest)
  }
);}





export const getPurchasingPosReceiveCreateMutationKey = () => ['purchasingPosReceiveCreate'] as const;

export const getPurchasingPosReceiveCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingPosReceiveCreate>>, TError,PurchasingPosReceiveCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingPosReceiveCreate>>, TError,PurchasingPosReceiveCreateMutationVariables, TContext> => {

const mutationKey = getPurchasingPosReceiveCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingPosReceiveCreate>>, PurchasingPosReceiveCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  purchasingPosReceiveCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingPosReceiveCreateMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingPosReceiveCreate>>>
    export type PurchasingPosReceiveCreateMutationBody = GoodsReceiptInputRequest
    export type PurchasingPosReceiveCreateMutationError = ErrorType<ProblemDetails>
    export type PurchasingPosReceiveCreateMutationVariables = {id: string;data: GoodsReceiptInputRequest}

    export const usePurchasingPosReceiveCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingPosReceiveCreate>>, TError,PurchasingPosReceiveCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingPosReceiveCreate>>,
        TError,
        PurchasingPosReceiveCreateMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingPosReceiveCreateMutationOptions(options), queryClient);
    }
    export const getPurchasingPosSubmitCreateUrl = (id: string,) => {




  return `/api/v1/purchasing/pos/${id}/submit`
}

/**
 * Freezes the draft: its goods are on order from now on.
 */
export const purchasingPosSubmitCreate = async (id: string,
    purchaseOrderSubmitInputRequest?: PurchaseOrderSubmitInputRequest, options?: Parameters<typeof request>[1]): Promise<PurchaseOrderOutput> => {

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
return request<PurchaseOrderOutput>(getPurchasingPosSubmitCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(purchaseOrderSubmitInputRequest)
  }
);}





export const getPurchasingPosSubmitCreateMutationKey = () => ['purchasingPosSubmitCreate'] as const;

export const getPurchasingPosSubmitCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingPosSubmitCreate>>, TError,PurchasingPosSubmitCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingPosSubmitCreate>>, TError,PurchasingPosSubmitCreateMutationVariables, TContext> => {

const mutationKey = getPurchasingPosSubmitCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingPosSubmitCreate>>, PurchasingPosSubmitCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  purchasingPosSubmitCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingPosSubmitCreateMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingPosSubmitCreate>>>
    export type PurchasingPosSubmitCreateMutationBody = PurchaseOrderSubmitInputRequest | undefined
    export type PurchasingPosSubmitCreateMutationError = ErrorType<ProblemDetails>
    export type PurchasingPosSubmitCreateMutationVariables = {id: string;data?: PurchaseOrderSubmitInputRequest}

    export const usePurchasingPosSubmitCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingPosSubmitCreate>>, TError,PurchasingPosSubmitCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingPosSubmitCreate>>,
        TError,
        PurchasingPosSubmitCreateMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingPosSubmitCreateMutationOptions(options), queryClient);
    }
