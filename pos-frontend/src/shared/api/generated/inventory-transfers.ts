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
  InventoryTransferSlipParams
} from './model/inventoryTransferSlipParams';

import type {
  InventoryTransfersListParams
} from './model/inventoryTransfersListParams';

import type {
  PaginatedTransferSummaryList
} from './model/paginatedTransferSummaryList';

import type {
  PatchedTransferPatchRequest
} from './model/patchedTransferPatchRequest';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  TransferCloseInputRequest
} from './model/transferCloseInputRequest';

import type {
  TransferInputRequest
} from './model/transferInputRequest';

import type {
  TransferOutput
} from './model/transferOutput';

import type {
  TransferReceiveInputRequest
} from './model/transferReceiveInputRequest';

import type {
  TransferSendInputRequest
} from './model/transferSendInputRequest';

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

export const getInventoryTransfersListUrl = (params?: InventoryTransfersListParams,) => {
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

  return stringifiedParams.length > 0 ? `/api/v1/inventory/transfers?${stringifiedParams}` : `/api/v1/inventory/transfers`
}

/**
 * Goods between stores, seen from either end. A draft is made by who works in the source.
 */
export const inventoryTransfersList = async (params?: InventoryTransfersListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedTransferSummaryList> => {

  return request<PaginatedTransferSummaryList>(getInventoryTransfersListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryTransfersListQueryKey = (params?: InventoryTransfersListParams,) => {
    return [
    `/api/v1/inventory/transfers`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryTransfersListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryTransfersList>>, TError = ErrorType<ProblemDetails>>(params?: InventoryTransfersListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryTransfersListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryTransfersList>>> = ({ signal }) => inventoryTransfersList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryTransfersListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersList>>>
export type InventoryTransfersListQueryError = ErrorType<ProblemDetails>


export function useInventoryTransfersList<TData = Awaited<ReturnType<typeof inventoryTransfersList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventoryTransfersListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryTransfersList>>,
          TError,
          Awaited<ReturnType<typeof inventoryTransfersList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryTransfersList<TData = Awaited<ReturnType<typeof inventoryTransfersList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryTransfersListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryTransfersList>>,
          TError,
          Awaited<ReturnType<typeof inventoryTransfersList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryTransfersList<TData = Awaited<ReturnType<typeof inventoryTransfersList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryTransfersListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryTransfersList<TData = Awaited<ReturnType<typeof inventoryTransfersList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryTransfersListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryTransfersListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryTransfersCreateUrl = () => {




  return `/api/v1/inventory/transfers`
}

/**
 * Goods between stores, seen from either end. A draft is made by who works in the source.
 */
export const inventoryTransfersCreate = async (transferInputRequest: TransferInputRequest, options?: Parameters<typeof request>[1]): Promise<TransferOutput> => {

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
return request<TransferOutput>(getInventoryTransfersCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(transferInputRequest)
  }
);}





export const getInventoryTransfersCreateMutationKey = () => ['inventoryTransfersCreate'] as const;

export const getInventoryTransfersCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCreate>>, TError,InventoryTransfersCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCreate>>, TError,InventoryTransfersCreateMutationVariables, TContext> => {

const mutationKey = getInventoryTransfersCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryTransfersCreate>>, InventoryTransfersCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  inventoryTransfersCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryTransfersCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersCreate>>>
    export type InventoryTransfersCreateMutationBody = TransferInputRequest
    export type InventoryTransfersCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryTransfersCreateMutationVariables = {data: TransferInputRequest}

    export const useInventoryTransfersCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCreate>>, TError,InventoryTransfersCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryTransfersCreate>>,
        TError,
        InventoryTransfersCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryTransfersCreateMutationOptions(options), queryClient);
    }
    export const getInventoryTransfersRetrieveUrl = (id: string,) => {




  return `/api/v1/inventory/transfers/${id}`
}

/**
 * One transfer with its lines and its history. A draft can be changed and deleted.
 */
export const inventoryTransfersRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<TransferOutput> => {

  return request<TransferOutput>(getInventoryTransfersRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryTransfersRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/inventory/transfers/${id}`
    ] as const;
    }


export const getInventoryTransfersRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryTransfersRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryTransfersRetrieve>>> = ({ signal }) => inventoryTransfersRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryTransfersRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersRetrieve>>>
export type InventoryTransfersRetrieveQueryError = ErrorType<ProblemDetails>


export function useInventoryTransfersRetrieve<TData = Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryTransfersRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryTransfersRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryTransfersRetrieve<TData = Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryTransfersRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryTransfersRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryTransfersRetrieve<TData = Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryTransfersRetrieve<TData = Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryTransfersRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryTransfersPartialUpdateUrl = (id: string,) => {




  return `/api/v1/inventory/transfers/${id}`
}

/**
 * One transfer with its lines and its history. A draft can be changed and deleted.
 */
export const inventoryTransfersPartialUpdate = async (id: string,
    patchedTransferPatchRequest?: PatchedTransferPatchRequest, options?: Parameters<typeof request>[1]): Promise<TransferOutput> => {

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
return request<TransferOutput>(getInventoryTransfersPartialUpdateUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedTransferPatchRequest)
  }
);}





export const getInventoryTransfersPartialUpdateMutationKey = () => ['inventoryTransfersPartialUpdate'] as const;

export const getInventoryTransfersPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersPartialUpdate>>, TError,InventoryTransfersPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersPartialUpdate>>, TError,InventoryTransfersPartialUpdateMutationVariables, TContext> => {

const mutationKey = getInventoryTransfersPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryTransfersPartialUpdate>>, InventoryTransfersPartialUpdateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  inventoryTransfersPartialUpdate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryTransfersPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersPartialUpdate>>>
    export type InventoryTransfersPartialUpdateMutationBody = PatchedTransferPatchRequest | undefined
    export type InventoryTransfersPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type InventoryTransfersPartialUpdateMutationVariables = {id: string;data?: PatchedTransferPatchRequest}

    export const useInventoryTransfersPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersPartialUpdate>>, TError,InventoryTransfersPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryTransfersPartialUpdate>>,
        TError,
        InventoryTransfersPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryTransfersPartialUpdateMutationOptions(options), queryClient);
    }
    export const getInventoryTransfersDestroyUrl = (id: string,) => {




  return `/api/v1/inventory/transfers/${id}`
}

/**
 * One transfer with its lines and its history. A draft can be changed and deleted.
 */
export const inventoryTransfersDestroy = async (id: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getInventoryTransfersDestroyUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getInventoryTransfersDestroyMutationKey = () => ['inventoryTransfersDestroy'] as const;

export const getInventoryTransfersDestroyMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersDestroy>>, TError,InventoryTransfersDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersDestroy>>, TError,InventoryTransfersDestroyMutationVariables, TContext> => {

const mutationKey = getInventoryTransfersDestroyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryTransfersDestroy>>, InventoryTransfersDestroyMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  inventoryTransfersDestroy(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryTransfersDestroyMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersDestroy>>>

    export type InventoryTransfersDestroyMutationError = ErrorType<ProblemDetails>
    export type InventoryTransfersDestroyMutationVariables = {id: string}

    export const useInventoryTransfersDestroy = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersDestroy>>, TError,InventoryTransfersDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryTransfersDestroy>>,
        TError,
        InventoryTransfersDestroyMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryTransfersDestroyMutationOptions(options), queryClient);
    }
    export const getInventoryTransfersCancelCreateUrl = (id: string,) => {




  return `/api/v1/inventory/transfers/${id}/cancel`
}

/**
 * Drops a draft, or returns to the source what is still on its way.
 */
export const inventoryTransfersCancelCreate = async (id: string, options?: Parameters<typeof request>[1]): Promise<TransferOutput> => {

  return request<TransferOutput>(getInventoryTransfersCancelCreateUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}





export const getInventoryTransfersCancelCreateMutationKey = () => ['inventoryTransfersCancelCreate'] as const;

export const getInventoryTransfersCancelCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCancelCreate>>, TError,InventoryTransfersCancelCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCancelCreate>>, TError,InventoryTransfersCancelCreateMutationVariables, TContext> => {

const mutationKey = getInventoryTransfersCancelCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryTransfersCancelCreate>>, InventoryTransfersCancelCreateMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  inventoryTransfersCancelCreate(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryTransfersCancelCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersCancelCreate>>>

    export type InventoryTransfersCancelCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryTransfersCancelCreateMutationVariables = {id: string}

    export const useInventoryTransfersCancelCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCancelCreate>>, TError,InventoryTransfersCancelCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryTransfersCancelCreate>>,
        TError,
        InventoryTransfersCancelCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryTransfersCancelCreateMutationOptions(options), queryClient);
    }
    export const getInventoryTransfersCloseCreateUrl = (id: string,) => {




  return `/api/v1/inventory/transfers/${id}/close`
}

/**
 * Says of goods that will not arrive whether they are lost or back; by either end.
 */
export const inventoryTransfersCloseCreate = async (id: string,
    transferCloseInputRequest: TransferCloseInputRequest, options?: Parameters<typeof request>[1]): Promise<TransferOutput> => {

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
return request<TransferOutput>(getInventoryTransfersCloseCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(transferCloseInputRequest)
  }
);}





export const getInventoryTransfersCloseCreateMutationKey = () => ['inventoryTransfersCloseCreate'] as const;

export const getInventoryTransfersCloseCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCloseCreate>>, TError,InventoryTransfersCloseCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCloseCreate>>, TError,InventoryTransfersCloseCreateMutationVariables, TContext> => {

const mutationKey = getInventoryTransfersCloseCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryTransfersCloseCreate>>, InventoryTransfersCloseCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  inventoryTransfersCloseCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryTransfersCloseCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersCloseCreate>>>
    export type InventoryTransfersCloseCreateMutationBody = TransferCloseInputRequest
    export type InventoryTransfersCloseCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryTransfersCloseCreateMutationVariables = {id: string;data: TransferCloseInputRequest}

    export const useInventoryTransfersCloseCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCloseCreate>>, TError,InventoryTransfersCloseCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryTransfersCloseCreate>>,
        TError,
        InventoryTransfersCloseCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryTransfersCloseCreateMutationOptions(options), queryClient);
    }
    export const getInventoryTransfersReceiveCreateUrl = (id: string,) => {




  return `/api/v1/inventory/transfers/${id}/receive`
}

/**
 * Takes goods in at the destination; more than remains is 409 `more_than_remaining`.
 */
export const inventoryTransfersReceiveCreate = async (id: string,
    transferReceiveInputRequest?: TransferReceiveInputRequest, options?: Parameters<typeof request>[1]): Promise<TransferOutput> => {

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
return request<TransferOutput>(getInventoryTransfersReceiveCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(transferReceiveInputRequest)
  }
);}





export const getInventoryTransfersReceiveCreateMutationKey = () => ['inventoryTransfersReceiveCreate'] as const;

export const getInventoryTransfersReceiveCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersReceiveCreate>>, TError,InventoryTransfersReceiveCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersReceiveCreate>>, TError,InventoryTransfersReceiveCreateMutationVariables, TContext> => {

const mutationKey = getInventoryTransfersReceiveCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryTransfersReceiveCreate>>, InventoryTransfersReceiveCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  inventoryTransfersReceiveCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryTransfersReceiveCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersReceiveCreate>>>
    export type InventoryTransfersReceiveCreateMutationBody = TransferReceiveInputRequest | undefined
    export type InventoryTransfersReceiveCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryTransfersReceiveCreateMutationVariables = {id: string;data?: TransferReceiveInputRequest}

    export const useInventoryTransfersReceiveCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersReceiveCreate>>, TError,InventoryTransfersReceiveCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryTransfersReceiveCreate>>,
        TError,
        InventoryTransfersReceiveCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryTransfersReceiveCreateMutationOptions(options), queryClient);
    }
    export const getInventoryTransfersSendCreateUrl = (id: string,) => {




  return `/api/v1/inventory/transfers/${id}/send`
}

/**
 * Takes the goods out of the source, all lines or none; 409 `insufficient_stock` names each.
 */
export const inventoryTransfersSendCreate = async (id: string,
    transferSendInputRequest?: TransferSendInputRequest, options?: Parameters<typeof request>[1]): Promise<TransferOutput> => {

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
return request<TransferOutput>(getInventoryTransfersSendCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(transferSendInputRequest)
  }
);}





export const getInventoryTransfersSendCreateMutationKey = () => ['inventoryTransfersSendCreate'] as const;

export const getInventoryTransfersSendCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersSendCreate>>, TError,InventoryTransfersSendCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersSendCreate>>, TError,InventoryTransfersSendCreateMutationVariables, TContext> => {

const mutationKey = getInventoryTransfersSendCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryTransfersSendCreate>>, InventoryTransfersSendCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  inventoryTransfersSendCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryTransfersSendCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersSendCreate>>>
    export type InventoryTransfersSendCreateMutationBody = TransferSendInputRequest | undefined
    export type InventoryTransfersSendCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryTransfersSendCreateMutationVariables = {id: string;data?: TransferSendInputRequest}

    export const useInventoryTransfersSendCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersSendCreate>>, TError,InventoryTransfersSendCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryTransfersSendCreate>>,
        TError,
        InventoryTransfersSendCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryTransfersSendCreateMutationOptions(options), queryClient);
    }
    export const getInventoryTransferSlipUrl = (id: string,
    params?: InventoryTransferSlipParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/transfers/${id}/slip?${stringifiedParams}` : `/api/v1/inventory/transfers/${id}/slip`
}

/**
 * The paper that goes with the goods, to print: HTML for A4, or PDF. Without prices.
 */
export const inventoryTransferSlip = async (id: string,
    params?: InventoryTransferSlipParams, options?: Parameters<typeof request>[1]): Promise<string | Blob> => {

  return request<string | Blob>(getInventoryTransferSlipUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryTransferSlipQueryKey = (id: string,
    params?: InventoryTransferSlipParams,) => {
    return [
    `/api/v1/inventory/transfers/${id}/slip`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryTransferSlipQueryOptions = <TData = Awaited<ReturnType<typeof inventoryTransferSlip>>, TError = ErrorType<ProblemDetails>>(id: string,
    params?: InventoryTransferSlipParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransferSlip>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryTransferSlipQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryTransferSlip>>> = ({ signal }) => inventoryTransferSlip(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryTransferSlip>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryTransferSlipQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryTransferSlip>>>
export type InventoryTransferSlipQueryError = ErrorType<ProblemDetails>


export function useInventoryTransferSlip<TData = Awaited<ReturnType<typeof inventoryTransferSlip>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params: undefined |  InventoryTransferSlipParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransferSlip>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryTransferSlip>>,
          TError,
          Awaited<ReturnType<typeof inventoryTransferSlip>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryTransferSlip<TData = Awaited<ReturnType<typeof inventoryTransferSlip>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryTransferSlipParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransferSlip>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryTransferSlip>>,
          TError,
          Awaited<ReturnType<typeof inventoryTransferSlip>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryTransferSlip<TData = Awaited<ReturnType<typeof inventoryTransferSlip>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryTransferSlipParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransferSlip>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryTransferSlip<TData = Awaited<ReturnType<typeof inventoryTransferSlip>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryTransferSlipParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransferSlip>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryTransferSlipQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






