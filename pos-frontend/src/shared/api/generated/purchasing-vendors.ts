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
  JobOutput
} from './model/jobOutput';

import type {
  PaginatedVendorItemOutputList
} from './model/paginatedVendorItemOutputList';

import type {
  PaginatedVendorOutputList
} from './model/paginatedVendorOutputList';

import type {
  PatchedVendorItemPatchRequest
} from './model/patchedVendorItemPatchRequest';

import type {
  PatchedVendorPatchRequest
} from './model/patchedVendorPatchRequest';

import type {
  PriceListImportInputRequest
} from './model/priceListImportInputRequest';

import type {
  PriceListImportOutput
} from './model/priceListImportOutput';

import type {
  ProblemDetails
} from './model/problemDetails';

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
    export const getPurchasingVendorsItemsImportUrl = (id: string,) => {




  return `/api/v1/purchasing/vendors/${id}/items/import`
}

/**
 * A vendor's price list: all of it becomes the vendor's items, or nothing.
 *
 * With `dry_run` the answer is what would happen, row by row. Without, it is a job whose `result` is
 * the same. A file that was applied to the vendor before takes `force`.
 */
export const purchasingVendorsItemsImport = async (id: string,
    priceListImportInputRequest: PriceListImportInputRequest, options?: Parameters<typeof request>[1]): Promise<PriceListImportOutput | JobOutput> => {
    const formData = new FormData();
formData.append(`file`, priceListImportInputRequest.file);
if(priceListImportInputRequest.mapping !== undefined) {
 formData.append(`mapping`, priceListImportInputRequest.mapping);
 }
if(priceListImportInputRequest.dry_run !== undefined) {
 formData.append(`dry_run`, priceListImportInputRequest.dry_run.toString())
 }
if(priceListImportInputRequest.decimal !== undefined) {
 formData.append(`decimal`, priceListImportInputRequest.decimal);
 }
if(priceListImportInputRequest.delimiter !== undefined) {
 formData.append(`delimiter`, priceListImportInputRequest.delimiter);
 }
if(priceListImportInputRequest.encoding !== undefined) {
 formData.append(`encoding`, priceListImportInputRequest.encoding);
 }
if(priceListImportInputRequest.quotes !== undefined) {
 formData.append(`quotes`, priceListImportInputRequest.quotes.toString())
 }
if(priceListImportInputRequest.sheet !== undefined) {
 formData.append(`sheet`, priceListImportInputRequest.sheet);
 }
if(priceListImportInputRequest.force !== undefined) {
 formData.append(`force`, priceListImportInputRequest.force.toString())
 }

  return request<PriceListImportOutput | JobOutput>(getPurchasingVendorsItemsImportUrl(id),
  {
    ...options,
    method: 'POST'
    ,
    body: formData
  }
);}





export const getPurchasingVendorsItemsImportMutationKey = () => ['purchasingVendorsItemsImport'] as const;

export const getPurchasingVendorsItemsImportMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsItemsImport>>, TError,PurchasingVendorsItemsImportMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsItemsImport>>, TError,PurchasingVendorsItemsImportMutationVariables, TContext> => {

const mutationKey = getPurchasingVendorsItemsImportMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingVendorsItemsImport>>, PurchasingVendorsItemsImportMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  purchasingVendorsItemsImport(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingVendorsItemsImportMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingVendorsItemsImport>>>
    export type PurchasingVendorsItemsImportMutationBody = PriceListImportInputRequest
    export type PurchasingVendorsItemsImportMutationError = ErrorType<ProblemDetails>
    export type PurchasingVendorsItemsImportMutationVariables = {id: string;data: PriceListImportInputRequest}

    export const usePurchasingVendorsItemsImport = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingVendorsItemsImport>>, TError,PurchasingVendorsItemsImportMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingVendorsItemsImport>>,
        TError,
        PurchasingVendorsItemsImportMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingVendorsItemsImportMutationOptions(options), queryClient);
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






