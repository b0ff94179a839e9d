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
  GoodsReceiptOutput
} from './model/goodsReceiptOutput';

import type {
  PaginatedGoodsReceiptOutputList
} from './model/paginatedGoodsReceiptOutputList';

import type {
  PaginatedPurchaseOrderSummaryList
} from './model/paginatedPurchaseOrderSummaryList';

import type {
  PaginatedVendorItemOutputList
} from './model/paginatedVendorItemOutputList';

import type {
  PaginatedVendorOutputList
} from './model/paginatedVendorOutputList';

import type {
  PaginatedVendorReturnSummaryList
} from './model/paginatedVendorReturnSummaryList';

import type {
  PatchedPurchaseOrderPatchRequest
} from './model/patchedPurchaseOrderPatchRequest';

import type {
  PatchedVendorItemPatchRequest
} from './model/patchedVendorItemPatchRequest';

import type {
  PatchedVendorPatchRequest
} from './model/patchedVendorPatchRequest';

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

import type {
  PurchasingVendorReturnsListParams
} from './model/purchasingVendorReturnsListParams';

import type {
  PurchasingVendorsItemsListParams
} from './model/purchasingVendorsItemsListParams';

import type {
  PurchasingVendorsListParams
} from './model/purchasingVendorsListParams';

import type {
  ScorecardOutput
} from './model/scorecardOutput';

import type {
  VendorInputRequest
} from './model/vendorInputRequest';

import type {
  VendorItemInputRequest
} from './model/vendorItemInputRequest';

import type {
  VendorItemOutput
} from './model/vendorItemOutput';

import type {
  VendorOutput
} from './model/vendorOutput';

import type {
  VendorReturnInputRequest
} from './model/vendorReturnInputRequest';

import type {
  VendorReturnOutput
} from './model/vendorReturnOutput';

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
    export const getPurchasingReceiptsRetrieveUrl = (id: string,) => {




  return `/api/v1/purchasing/receipts/${id}`
}

/**
 * One receipt with its lines.
 */
export const purchasingReceiptsRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<GoodsReceiptOutput> => {

  return request<GoodsReceiptOutput>(getPurchasingReceiptsRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPurchasingReceiptsRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/purchasing/receipts/${id}`
    ] as const;
    }


export const getPurchasingReceiptsRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPurchasingReceiptsRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>> = ({ signal }) => purchasingReceiptsRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PurchasingReceiptsRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>>
export type PurchasingReceiptsRetrieveQueryError = ErrorType<ProblemDetails>


export function usePurchasingReceiptsRetrieve<TData = Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingReceiptsRetrieve<TData = Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingReceiptsRetrieve<TData = Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePurchasingReceiptsRetrieve<TData = Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPurchasingReceiptsRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPurchasingReceiptsReverseCreateUrl = (id: string,) => {




  return `/api/v1/purchasing/receipts/${id}/reverse`
}

/**
 * Takes the whole receipt back: its goods are on order again. The answer is the reversal.
 */
export const purchasingReceiptsReverseCreate = async (id: string, options?: Parameters<typeof request>[1]): Promise<GoodsReceiptOutput> => {

  return request<GoodsReceiptOutput>(getPurchasingReceiptsReverseCreateUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}





export const getPurchasingReceiptsReverseCreateMutationKey = () => ['purchasingReceiptsReverseCreate'] as const;

export const getPurchasingReceiptsReverseCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingReceiptsReverseCreate>>, TError,PurchasingReceiptsReverseCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingReceiptsReverseCreate>>, TError,PurchasingReceiptsReverseCreateMutationVariables, TContext> => {

const mutationKey = getPurchasingReceiptsReverseCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingReceiptsReverseCreate>>, PurchasingReceiptsReverseCreateMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  purchasingReceiptsReverseCreate(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingReceiptsReverseCreateMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingReceiptsReverseCreate>>>

    export type PurchasingReceiptsReverseCreateMutationError = ErrorType<ProblemDetails>
    export type PurchasingReceiptsReverseCreateMutationVariables = {id: string}

    export const usePurchasingReceiptsReverseCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingReceiptsReverseCreate>>, TError,PurchasingReceiptsReverseCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingReceiptsReverseCreate>>,
        TError,
        PurchasingReceiptsReverseCreateMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingReceiptsReverseCreateMutationOptions(options), queryClient);
    }
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






export const getPurchasingVendorsListUrl = (params?: PurchasingVendorsListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/purchasing/vendors?${stringifiedParams}` : `/api/v1/purchasing/vendors`
}

/**
 * Who goods are bought from.
 */
export const purchasingVendorsList = async (params?: PurchasingVendorsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedVendorOutputList> => {

  return request<PaginatedVendorOutputList>(getPurchasingVendorsListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPurchasingVendorsListQueryKey = (params?: PurchasingVendorsListParams,) => {
    return [
    `/api/v1/purchasing/vendors`, ...(params ? [params] : [])
    ] as const;
    }


export const getPurchasingVendorsListQueryOptions = <TData = Awaited<ReturnType<typeof purchasingVendorsList>>, TError = ErrorType<ProblemDetails>>(params?: PurchasingVendorsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPurchasingVendorsListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof purchasingVendorsList>>> = ({ signal }) => purchasingVendorsList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PurchasingVendorsListQueryResult = NonNullable<Awaited<ReturnType<typeof purchasingVendorsList>>>
export type PurchasingVendorsListQueryError = ErrorType<ProblemDetails>


export function usePurchasingVendorsList<TData = Awaited<ReturnType<typeof purchasingVendorsList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  PurchasingVendorsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingVendorsList>>,
          TError,
          Awaited<ReturnType<typeof purchasingVendorsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingVendorsList<TData = Awaited<ReturnType<typeof purchasingVendorsList>>, TError = ErrorType<ProblemDetails>>(
 params?: PurchasingVendorsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingVendorsList>>,
          TError,
          Awaited<ReturnType<typeof purchasingVendorsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingVendorsList<TData = Awaited<ReturnType<typeof purchasingVendorsList>>, TError = ErrorType<ProblemDetails>>(
 params?: PurchasingVendorsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePurchasingVendorsList<TData = Awaited<ReturnType<typeof purchasingVendorsList>>, TError = ErrorType<ProblemDetails>>(
 params?: PurchasingVendorsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPurchasingVendorsListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPurchasingVendorsCreateUrl = () => {




  return `/api/v1/purchasing/vendors`
}

/**
 * Who goods are bought from.
 */
export const purchasingVendorsCreate = async (vendorInputRequest: VendorInputRequest, options?: Parameters<typeof request>[1]): Promise<VendorOutput> => {

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
return request<VendorOutput>(getPurchasingVendorsCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(vendorInputRequest)
  }
);}





export const getPurchasingVendorsCreateMutationKey = () => ['purchasingVendorsCreate'] as const;

export const getPurchasingVendorsCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsCreate>>, TError,PurchasingVendorsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsCreate>>, TError,PurchasingVendorsCreateMutationVariables, TContext> => {

const mutationKey = getPurchasingVendorsCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingVendorsCreate>>, PurchasingVendorsCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  purchasingVendorsCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingVendorsCreateMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingVendorsCreate>>>
    export type PurchasingVendorsCreateMutationBody = VendorInputRequest
    export type PurchasingVendorsCreateMutationError = ErrorType<ProblemDetails>
    export type PurchasingVendorsCreateMutationVariables = {data: VendorInputRequest}

    export const usePurchasingVendorsCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsCreate>>, TError,PurchasingVendorsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingVendorsCreate>>,
        TError,
        PurchasingVendorsCreateMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingVendorsCreateMutationOptions(options), queryClient);
    }
    export const getPurchasingVendorsRetrieveUrl = (id: string,) => {




  return `/api/v1/purchasing/vendors/${id}`
}

/**
 * One vendor. They can be deleted until a document names them, and be deactivated always.
 */
export const purchasingVendorsRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<VendorOutput> => {

  return request<VendorOutput>(getPurchasingVendorsRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPurchasingVendorsRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/purchasing/vendors/${id}`
    ] as const;
    }


export const getPurchasingVendorsRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof purchasingVendorsRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPurchasingVendorsRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof purchasingVendorsRetrieve>>> = ({ signal }) => purchasingVendorsRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PurchasingVendorsRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof purchasingVendorsRetrieve>>>
export type PurchasingVendorsRetrieveQueryError = ErrorType<ProblemDetails>


export function usePurchasingVendorsRetrieve<TData = Awaited<ReturnType<typeof purchasingVendorsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingVendorsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof purchasingVendorsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingVendorsRetrieve<TData = Awaited<ReturnType<typeof purchasingVendorsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingVendorsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof purchasingVendorsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingVendorsRetrieve<TData = Awaited<ReturnType<typeof purchasingVendorsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePurchasingVendorsRetrieve<TData = Awaited<ReturnType<typeof purchasingVendorsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPurchasingVendorsRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPurchasingVendorsPartialUpdateUrl = (id: string,) => {




  return `/api/v1/purchasing/vendors/${id}`
}

/**
 * One vendor. They can be deleted until a document names them, and be deactivated always.
 */
export const purchasingVendorsPartialUpdate = async (id: string,
    patchedVendorPatchRequest?: PatchedVendorPatchRequest, options?: Parameters<typeof request>[1]): Promise<VendorOutput> => {

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
return request<VendorOutput>(getPurchasingVendorsPartialUpdateUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedVendorPatchRequest)
  }
);}





export const getPurchasingVendorsPartialUpdateMutationKey = () => ['purchasingVendorsPartialUpdate'] as const;

export const getPurchasingVendorsPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsPartialUpdate>>, TError,PurchasingVendorsPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsPartialUpdate>>, TError,PurchasingVendorsPartialUpdateMutationVariables, TContext> => {

const mutationKey = getPurchasingVendorsPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingVendorsPartialUpdate>>, PurchasingVendorsPartialUpdateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  purchasingVendorsPartialUpdate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingVendorsPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingVendorsPartialUpdate>>>
    export type PurchasingVendorsPartialUpdateMutationBody = PatchedVendorPatchRequest | undefined
    export type PurchasingVendorsPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type PurchasingVendorsPartialUpdateMutationVariables = {id: string;data?: PatchedVendorPatchRequest}

    export const usePurchasingVendorsPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsPartialUpdate>>, TError,PurchasingVendorsPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingVendorsPartialUpdate>>,
        TError,
        PurchasingVendorsPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingVendorsPartialUpdateMutationOptions(options), queryClient);
    }
    export const getPurchasingVendorsDestroyUrl = (id: string,) => {




  return `/api/v1/purchasing/vendors/${id}`
}

/**
 * One vendor. They can be deleted until a document names them, and be deactivated always.
 */
export const purchasingVendorsDestroy = async (id: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getPurchasingVendorsDestroyUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getPurchasingVendorsDestroyMutationKey = () => ['purchasingVendorsDestroy'] as const;

export const getPurchasingVendorsDestroyMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsDestroy>>, TError,PurchasingVendorsDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsDestroy>>, TError,PurchasingVendorsDestroyMutationVariables, TContext> => {

const mutationKey = getPurchasingVendorsDestroyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingVendorsDestroy>>, PurchasingVendorsDestroyMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  purchasingVendorsDestroy(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingVendorsDestroyMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingVendorsDestroy>>>

    export type PurchasingVendorsDestroyMutationError = ErrorType<ProblemDetails>
    export type PurchasingVendorsDestroyMutationVariables = {id: string}

    export const usePurchasingVendorsDestroy = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsDestroy>>, TError,PurchasingVendorsDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingVendorsDestroy>>,
        TError,
        PurchasingVendorsDestroyMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingVendorsDestroyMutationOptions(options), queryClient);
    }
    export const getPurchasingVendorsItemsListUrl = (id: string,
    params?: PurchasingVendorsItemsListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/purchasing/vendors/${id}/items?${stringifiedParams}` : `/api/v1/purchasing/vendors/${id}/items`
}

/**
 * What a vendor sells, under which number, in which packs and at which cost.
 */
export const purchasingVendorsItemsList = async (id: string,
    params?: PurchasingVendorsItemsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedVendorItemOutputList> => {

  return request<PaginatedVendorItemOutputList>(getPurchasingVendorsItemsListUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPurchasingVendorsItemsListQueryKey = (id: string,
    params?: PurchasingVendorsItemsListParams,) => {
    return [
    `/api/v1/purchasing/vendors/${id}/items`, ...(params ? [params] : [])
    ] as const;
    }


export const getPurchasingVendorsItemsListQueryOptions = <TData = Awaited<ReturnType<typeof purchasingVendorsItemsList>>, TError = ErrorType<ProblemDetails>>(id: string,
    params?: PurchasingVendorsItemsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsItemsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPurchasingVendorsItemsListQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof purchasingVendorsItemsList>>> = ({ signal }) => purchasingVendorsItemsList(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsItemsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PurchasingVendorsItemsListQueryResult = NonNullable<Awaited<ReturnType<typeof purchasingVendorsItemsList>>>
export type PurchasingVendorsItemsListQueryError = ErrorType<ProblemDetails>


export function usePurchasingVendorsItemsList<TData = Awaited<ReturnType<typeof purchasingVendorsItemsList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params: undefined |  PurchasingVendorsItemsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsItemsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingVendorsItemsList>>,
          TError,
          Awaited<ReturnType<typeof purchasingVendorsItemsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingVendorsItemsList<TData = Awaited<ReturnType<typeof purchasingVendorsItemsList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: PurchasingVendorsItemsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsItemsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingVendorsItemsList>>,
          TError,
          Awaited<ReturnType<typeof purchasingVendorsItemsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingVendorsItemsList<TData = Awaited<ReturnType<typeof purchasingVendorsItemsList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: PurchasingVendorsItemsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsItemsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePurchasingVendorsItemsList<TData = Awaited<ReturnType<typeof purchasingVendorsItemsList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: PurchasingVendorsItemsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsItemsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPurchasingVendorsItemsListQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPurchasingVendorsItemsCreateUrl = (id: string,) => {




  return `/api/v1/purchasing/vendors/${id}/items`
}

/**
 * What a vendor sells, under which number, in which packs and at which cost.
 */
export const purchasingVendorsItemsCreate = async (id: string,
    vendorItemInputRequest: VendorItemInputRequest, options?: Parameters<typeof request>[1]): Promise<VendorItemOutput> => {

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
return request<VendorItemOutput>(getPurchasingVendorsItemsCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(vendorItemInputRequest)
  }
);}





export const getPurchasingVendorsItemsCreateMutationKey = () => ['purchasingVendorsItemsCreate'] as const;

export const getPurchasingVendorsItemsCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsItemsCreate>>, TError,PurchasingVendorsItemsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsItemsCreate>>, TError,PurchasingVendorsItemsCreateMutationVariables, TContext> => {

const mutationKey = getPurchasingVendorsItemsCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingVendorsItemsCreate>>, PurchasingVendorsItemsCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  purchasingVendorsItemsCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingVendorsItemsCreateMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingVendorsItemsCreate>>>
    export type PurchasingVendorsItemsCreateMutationBody = VendorItemInputRequest
    export type PurchasingVendorsItemsCreateMutationError = ErrorType<ProblemDetails>
    export type PurchasingVendorsItemsCreateMutationVariables = {id: string;data: VendorItemInputRequest}

    export const usePurchasingVendorsItemsCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsItemsCreate>>, TError,PurchasingVendorsItemsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingVendorsItemsCreate>>,
        TError,
        PurchasingVendorsItemsCreateMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingVendorsItemsCreateMutationOptions(options), queryClient);
    }
    export const getPurchasingVendorsItemsRetrieveUrl = (id: string,
    itemId: string,) => {




  return `/api/v1/purchasing/vendors/${id}/items/${itemId}`
}

/**
 * One of the things that a vendor sells.
 */
export const purchasingVendorsItemsRetrieve = async (id: string,
    itemId: string, options?: Parameters<typeof request>[1]): Promise<VendorItemOutput> => {

  return request<VendorItemOutput>(getPurchasingVendorsItemsRetrieveUrl(id,itemId),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPurchasingVendorsItemsRetrieveQueryKey = (id: string,
    itemId: string,) => {
    return [
    `/api/v1/purchasing/vendors/${id}/items/${itemId}`
    ] as const;
    }


export const getPurchasingVendorsItemsRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string,
    itemId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPurchasingVendorsItemsRetrieveQueryKey(id,itemId);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>> = ({ signal }) => purchasingVendorsItemsRetrieve(id,itemId, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined && itemId !== null && itemId !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PurchasingVendorsItemsRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>>
export type PurchasingVendorsItemsRetrieveQueryError = ErrorType<ProblemDetails>


export function usePurchasingVendorsItemsRetrieve<TData = Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    itemId: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingVendorsItemsRetrieve<TData = Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    itemId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingVendorsItemsRetrieve<TData = Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    itemId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePurchasingVendorsItemsRetrieve<TData = Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    itemId: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsItemsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPurchasingVendorsItemsRetrieveQueryOptions(id,itemId,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPurchasingVendorsItemsPartialUpdateUrl = (id: string,
    itemId: string,) => {




  return `/api/v1/purchasing/vendors/${id}/items/${itemId}`
}

/**
 * One of the things that a vendor sells.
 */
export const purchasingVendorsItemsPartialUpdate = async (id: string,
    itemId: string,
    patchedVendorItemPatchRequest?: PatchedVendorItemPatchRequest, options?: Parameters<typeof request>[1]): Promise<VendorItemOutput> => {

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
return request<VendorItemOutput>(getPurchasingVendorsItemsPartialUpdateUrl(id,itemId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedVendorItemPatchRequest)
  }
);}





export const getPurchasingVendorsItemsPartialUpdateMutationKey = () => ['purchasingVendorsItemsPartialUpdate'] as const;

export const getPurchasingVendorsItemsPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsItemsPartialUpdate>>, TError,PurchasingVendorsItemsPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsItemsPartialUpdate>>, TError,PurchasingVendorsItemsPartialUpdateMutationVariables, TContext> => {

const mutationKey = getPurchasingVendorsItemsPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingVendorsItemsPartialUpdate>>, PurchasingVendorsItemsPartialUpdateMutationVariables> = (props) => {
          const {id,itemId,data} = props ?? {};

          return  purchasingVendorsItemsPartialUpdate(id,itemId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingVendorsItemsPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingVendorsItemsPartialUpdate>>>
    export type PurchasingVendorsItemsPartialUpdateMutationBody = PatchedVendorItemPatchRequest | undefined
    export type PurchasingVendorsItemsPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type PurchasingVendorsItemsPartialUpdateMutationVariables = {id: string;itemId: string;data?: PatchedVendorItemPatchRequest}

    export const usePurchasingVendorsItemsPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsItemsPartialUpdate>>, TError,PurchasingVendorsItemsPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingVendorsItemsPartialUpdate>>,
        TError,
        PurchasingVendorsItemsPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingVendorsItemsPartialUpdateMutationOptions(options), queryClient);
    }
    export const getPurchasingVendorsItemsDestroyUrl = (id: string,
    itemId: string,) => {




  return `/api/v1/purchasing/vendors/${id}/items/${itemId}`
}

/**
 * One of the things that a vendor sells.
 */
export const purchasingVendorsItemsDestroy = async (id: string,
    itemId: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getPurchasingVendorsItemsDestroyUrl(id,itemId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getPurchasingVendorsItemsDestroyMutationKey = () => ['purchasingVendorsItemsDestroy'] as const;

export const getPurchasingVendorsItemsDestroyMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsItemsDestroy>>, TError,PurchasingVendorsItemsDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsItemsDestroy>>, TError,PurchasingVendorsItemsDestroyMutationVariables, TContext> => {

const mutationKey = getPurchasingVendorsItemsDestroyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingVendorsItemsDestroy>>, PurchasingVendorsItemsDestroyMutationVariables> = (props) => {
          const {id,itemId} = props ?? {};

          return  purchasingVendorsItemsDestroy(id,itemId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingVendorsItemsDestroyMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingVendorsItemsDestroy>>>

    export type PurchasingVendorsItemsDestroyMutationError = ErrorType<ProblemDetails>
    export type PurchasingVendorsItemsDestroyMutationVariables = {id: string;itemId: string}

    export const usePurchasingVendorsItemsDestroy = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsItemsDestroy>>, TError,PurchasingVendorsItemsDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingVendorsItemsDestroy>>,
        TError,
        PurchasingVendorsItemsDestroyMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingVendorsItemsDestroyMutationOptions(options), queryClient);
    }
    export const getPurchasingVendorsScorecardRetrieveUrl = (id: string,) => {




  return `/api/v1/purchasing/vendors/${id}/scorecard`
}

/**
 * How well a vendor delivers, by what was received of them.
 */
export const purchasingVendorsScorecardRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<ScorecardOutput> => {

  return request<ScorecardOutput>(getPurchasingVendorsScorecardRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPurchasingVendorsScorecardRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/purchasing/vendors/${id}/scorecard`
    ] as const;
    }


export const getPurchasingVendorsScorecardRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPurchasingVendorsScorecardRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>> = ({ signal }) => purchasingVendorsScorecardRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PurchasingVendorsScorecardRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>>
export type PurchasingVendorsScorecardRetrieveQueryError = ErrorType<ProblemDetails>


export function usePurchasingVendorsScorecardRetrieve<TData = Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>,
          TError,
          Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingVendorsScorecardRetrieve<TData = Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>,
          TError,
          Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingVendorsScorecardRetrieve<TData = Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePurchasingVendorsScorecardRetrieve<TData = Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingVendorsScorecardRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPurchasingVendorsScorecardRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






