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
  PaginatedRegisterOutputList
} from './model/paginatedRegisterOutputList';

import type {
  PaginatedStoreOutputList
} from './model/paginatedStoreOutputList';

import type {
  PaginatedZoneOutputList
} from './model/paginatedZoneOutputList';

import type {
  PatchedRegisterPatchRequest
} from './model/patchedRegisterPatchRequest';

import type {
  PatchedStorePatchRequest
} from './model/patchedStorePatchRequest';

import type {
  PatchedZoneInputRequest
} from './model/patchedZoneInputRequest';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  RegisterInputRequest
} from './model/registerInputRequest';

import type {
  RegisterOutput
} from './model/registerOutput';

import type {
  StoreInputRequest
} from './model/storeInputRequest';

import type {
  StoreOutput
} from './model/storeOutput';

import type {
  StoresListParams
} from './model/storesListParams';

import type {
  StoresRegistersListParams
} from './model/storesRegistersListParams';

import type {
  StoresZonesListParams
} from './model/storesZonesListParams';

import type {
  ZoneInputRequest
} from './model/zoneInputRequest';

import type {
  ZoneOutput
} from './model/zoneOutput';

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






export const getStoresCreateUrl = () => {




  return `/api/v1/stores`
}

/**
 * All stores of the retailer: everyone may read the stock of each.
 */
export const storesCreate = async (storeInputRequest: StoreInputRequest, options?: Parameters<typeof request>[1]): Promise<StoreOutput> => {

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
return request<StoreOutput>(getStoresCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(storeInputRequest)
  }
);}





export const getStoresCreateMutationKey = () => ['storesCreate'] as const;

export const getStoresCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesCreate>>, TError,StoresCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof storesCreate>>, TError,StoresCreateMutationVariables, TContext> => {

const mutationKey = getStoresCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof storesCreate>>, StoresCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  storesCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StoresCreateMutationResult = NonNullable<Awaited<ReturnType<typeof storesCreate>>>
    export type StoresCreateMutationBody = StoreInputRequest
    export type StoresCreateMutationError = ErrorType<ProblemDetails>
    export type StoresCreateMutationVariables = {data: StoreInputRequest}

    export const useStoresCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesCreate>>, TError,StoresCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof storesCreate>>,
        TError,
        StoresCreateMutationVariables,
        TContext
      > => {
      return useMutation(getStoresCreateMutationOptions(options), queryClient);
    }
    export const getStoresRetrieveUrl = (id: string,) => {




  return `/api/v1/stores/${id}`
}

/**
 * One store. It can be deleted until stock or a document names it, and be deactivated always.
 */
export const storesRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<StoreOutput> => {

  return request<StoreOutput>(getStoresRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getStoresRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/stores/${id}`
    ] as const;
    }


export const getStoresRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof storesRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getStoresRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof storesRetrieve>>> = ({ signal }) => storesRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof storesRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type StoresRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof storesRetrieve>>>
export type StoresRetrieveQueryError = ErrorType<ProblemDetails>


export function useStoresRetrieve<TData = Awaited<ReturnType<typeof storesRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof storesRetrieve>>,
          TError,
          Awaited<ReturnType<typeof storesRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useStoresRetrieve<TData = Awaited<ReturnType<typeof storesRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof storesRetrieve>>,
          TError,
          Awaited<ReturnType<typeof storesRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useStoresRetrieve<TData = Awaited<ReturnType<typeof storesRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useStoresRetrieve<TData = Awaited<ReturnType<typeof storesRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getStoresRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getStoresPartialUpdateUrl = (id: string,) => {




  return `/api/v1/stores/${id}`
}

/**
 * One store. It can be deleted until stock or a document names it, and be deactivated always.
 */
export const storesPartialUpdate = async (id: string,
    patchedStorePatchRequest?: PatchedStorePatchRequest, options?: Parameters<typeof request>[1]): Promise<StoreOutput> => {

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
return request<StoreOutput>(getStoresPartialUpdateUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedStorePatchRequest)
  }
);}





export const getStoresPartialUpdateMutationKey = () => ['storesPartialUpdate'] as const;

export const getStoresPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesPartialUpdate>>, TError,StoresPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof storesPartialUpdate>>, TError,StoresPartialUpdateMutationVariables, TContext> => {

const mutationKey = getStoresPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof storesPartialUpdate>>, StoresPartialUpdateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  storesPartialUpdate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StoresPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof storesPartialUpdate>>>
    export type StoresPartialUpdateMutationBody = PatchedStorePatchRequest | undefined
    export type StoresPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type StoresPartialUpdateMutationVariables = {id: string;data?: PatchedStorePatchRequest}

    export const useStoresPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesPartialUpdate>>, TError,StoresPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof storesPartialUpdate>>,
        TError,
        StoresPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getStoresPartialUpdateMutationOptions(options), queryClient);
    }
    export const getStoresDestroyUrl = (id: string,) => {




  return `/api/v1/stores/${id}`
}

/**
 * One store. It can be deleted until stock or a document names it, and be deactivated always.
 */
export const storesDestroy = async (id: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getStoresDestroyUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getStoresDestroyMutationKey = () => ['storesDestroy'] as const;

export const getStoresDestroyMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesDestroy>>, TError,StoresDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof storesDestroy>>, TError,StoresDestroyMutationVariables, TContext> => {

const mutationKey = getStoresDestroyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof storesDestroy>>, StoresDestroyMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  storesDestroy(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StoresDestroyMutationResult = NonNullable<Awaited<ReturnType<typeof storesDestroy>>>

    export type StoresDestroyMutationError = ErrorType<ProblemDetails>
    export type StoresDestroyMutationVariables = {id: string}

    export const useStoresDestroy = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesDestroy>>, TError,StoresDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof storesDestroy>>,
        TError,
        StoresDestroyMutationVariables,
        TContext
      > => {
      return useMutation(getStoresDestroyMutationOptions(options), queryClient);
    }
    export const getStoresRegistersListUrl = (id: string,
    params?: StoresRegistersListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/stores/${id}/registers?${stringifiedParams}` : `/api/v1/stores/${id}/registers`
}

/**
 * The tills of a store, by code.
 */
export const storesRegistersList = async (id: string,
    params?: StoresRegistersListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedRegisterOutputList> => {

  return request<PaginatedRegisterOutputList>(getStoresRegistersListUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getStoresRegistersListQueryKey = (id: string,
    params?: StoresRegistersListParams,) => {
    return [
    `/api/v1/stores/${id}/registers`, ...(params ? [params] : [])
    ] as const;
    }


export const getStoresRegistersListQueryOptions = <TData = Awaited<ReturnType<typeof storesRegistersList>>, TError = ErrorType<ProblemDetails>>(id: string,
    params?: StoresRegistersListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesRegistersList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getStoresRegistersListQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof storesRegistersList>>> = ({ signal }) => storesRegistersList(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof storesRegistersList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type StoresRegistersListQueryResult = NonNullable<Awaited<ReturnType<typeof storesRegistersList>>>
export type StoresRegistersListQueryError = ErrorType<ProblemDetails>


export function useStoresRegistersList<TData = Awaited<ReturnType<typeof storesRegistersList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params: undefined |  StoresRegistersListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesRegistersList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof storesRegistersList>>,
          TError,
          Awaited<ReturnType<typeof storesRegistersList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useStoresRegistersList<TData = Awaited<ReturnType<typeof storesRegistersList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: StoresRegistersListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesRegistersList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof storesRegistersList>>,
          TError,
          Awaited<ReturnType<typeof storesRegistersList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useStoresRegistersList<TData = Awaited<ReturnType<typeof storesRegistersList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: StoresRegistersListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesRegistersList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useStoresRegistersList<TData = Awaited<ReturnType<typeof storesRegistersList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: StoresRegistersListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesRegistersList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getStoresRegistersListQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getStoresRegistersCreateUrl = (id: string,) => {




  return `/api/v1/stores/${id}/registers`
}

/**
 * The tills of a store, by code.
 */
export const storesRegistersCreate = async (id: string,
    registerInputRequest: RegisterInputRequest, options?: Parameters<typeof request>[1]): Promise<RegisterOutput> => {

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
return request<RegisterOutput>(getStoresRegistersCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(registerInputRequest)
  }
);}





export const getStoresRegistersCreateMutationKey = () => ['storesRegistersCreate'] as const;

export const getStoresRegistersCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesRegistersCreate>>, TError,StoresRegistersCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof storesRegistersCreate>>, TError,StoresRegistersCreateMutationVariables, TContext> => {

const mutationKey = getStoresRegistersCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof storesRegistersCreate>>, StoresRegistersCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  storesRegistersCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StoresRegistersCreateMutationResult = NonNullable<Awaited<ReturnType<typeof storesRegistersCreate>>>
    export type StoresRegistersCreateMutationBody = RegisterInputRequest
    export type StoresRegistersCreateMutationError = ErrorType<ProblemDetails>
    export type StoresRegistersCreateMutationVariables = {id: string;data: RegisterInputRequest}

    export const useStoresRegistersCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesRegistersCreate>>, TError,StoresRegistersCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof storesRegistersCreate>>,
        TError,
        StoresRegistersCreateMutationVariables,
        TContext
      > => {
      return useMutation(getStoresRegistersCreateMutationOptions(options), queryClient);
    }
    export const getStoresRegistersPartialUpdateUrl = (id: string,
    registerId: string,) => {




  return `/api/v1/stores/${id}/registers/${registerId}`
}

/**
 * One till. It can be deleted until a document names it, and be deactivated always.
 */
export const storesRegistersPartialUpdate = async (id: string,
    registerId: string,
    patchedRegisterPatchRequest?: PatchedRegisterPatchRequest, options?: Parameters<typeof request>[1]): Promise<RegisterOutput> => {

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
return request<RegisterOutput>(getStoresRegistersPartialUpdateUrl(id,registerId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedRegisterPatchRequest)
  }
);}





export const getStoresRegistersPartialUpdateMutationKey = () => ['storesRegistersPartialUpdate'] as const;

export const getStoresRegistersPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesRegistersPartialUpdate>>, TError,StoresRegistersPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof storesRegistersPartialUpdate>>, TError,StoresRegistersPartialUpdateMutationVariables, TContext> => {

const mutationKey = getStoresRegistersPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof storesRegistersPartialUpdate>>, StoresRegistersPartialUpdateMutationVariables> = (props) => {
          const {id,registerId,data} = props ?? {};

          return  storesRegistersPartialUpdate(id,registerId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StoresRegistersPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof storesRegistersPartialUpdate>>>
    export type StoresRegistersPartialUpdateMutationBody = PatchedRegisterPatchRequest | undefined
    export type StoresRegistersPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type StoresRegistersPartialUpdateMutationVariables = {id: string;registerId: string;data?: PatchedRegisterPatchRequest}

    export const useStoresRegistersPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesRegistersPartialUpdate>>, TError,StoresRegistersPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof storesRegistersPartialUpdate>>,
        TError,
        StoresRegistersPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getStoresRegistersPartialUpdateMutationOptions(options), queryClient);
    }
    export const getStoresRegistersDestroyUrl = (id: string,
    registerId: string,) => {




  return `/api/v1/stores/${id}/registers/${registerId}`
}

/**
 * One till. It can be deleted until a document names it, and be deactivated always.
 */
export const storesRegistersDestroy = async (id: string,
    registerId: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getStoresRegistersDestroyUrl(id,registerId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getStoresRegistersDestroyMutationKey = () => ['storesRegistersDestroy'] as const;

export const getStoresRegistersDestroyMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesRegistersDestroy>>, TError,StoresRegistersDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof storesRegistersDestroy>>, TError,StoresRegistersDestroyMutationVariables, TContext> => {

const mutationKey = getStoresRegistersDestroyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof storesRegistersDestroy>>, StoresRegistersDestroyMutationVariables> = (props) => {
          const {id,registerId} = props ?? {};

          return  storesRegistersDestroy(id,registerId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StoresRegistersDestroyMutationResult = NonNullable<Awaited<ReturnType<typeof storesRegistersDestroy>>>

    export type StoresRegistersDestroyMutationError = ErrorType<ProblemDetails>
    export type StoresRegistersDestroyMutationVariables = {id: string;registerId: string}

    export const useStoresRegistersDestroy = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesRegistersDestroy>>, TError,StoresRegistersDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof storesRegistersDestroy>>,
        TError,
        StoresRegistersDestroyMutationVariables,
        TContext
      > => {
      return useMutation(getStoresRegistersDestroyMutationOptions(options), queryClient);
    }
    export const getStoresZonesListUrl = (id: string,
    params?: StoresZonesListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/stores/${id}/zones?${stringifiedParams}` : `/api/v1/stores/${id}/zones`
}

/**
 * The zones of a store, by name.
 */
export const storesZonesList = async (id: string,
    params?: StoresZonesListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedZoneOutputList> => {

  return request<PaginatedZoneOutputList>(getStoresZonesListUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getStoresZonesListQueryKey = (id: string,
    params?: StoresZonesListParams,) => {
    return [
    `/api/v1/stores/${id}/zones`, ...(params ? [params] : [])
    ] as const;
    }


export const getStoresZonesListQueryOptions = <TData = Awaited<ReturnType<typeof storesZonesList>>, TError = ErrorType<ProblemDetails>>(id: string,
    params?: StoresZonesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesZonesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getStoresZonesListQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof storesZonesList>>> = ({ signal }) => storesZonesList(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof storesZonesList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type StoresZonesListQueryResult = NonNullable<Awaited<ReturnType<typeof storesZonesList>>>
export type StoresZonesListQueryError = ErrorType<ProblemDetails>


export function useStoresZonesList<TData = Awaited<ReturnType<typeof storesZonesList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params: undefined |  StoresZonesListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesZonesList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof storesZonesList>>,
          TError,
          Awaited<ReturnType<typeof storesZonesList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useStoresZonesList<TData = Awaited<ReturnType<typeof storesZonesList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: StoresZonesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesZonesList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof storesZonesList>>,
          TError,
          Awaited<ReturnType<typeof storesZonesList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useStoresZonesList<TData = Awaited<ReturnType<typeof storesZonesList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: StoresZonesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesZonesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useStoresZonesList<TData = Awaited<ReturnType<typeof storesZonesList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: StoresZonesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof storesZonesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getStoresZonesListQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getStoresZonesCreateUrl = (id: string,) => {




  return `/api/v1/stores/${id}/zones`
}

/**
 * The zones of a store, by name.
 */
export const storesZonesCreate = async (id: string,
    zoneInputRequest: ZoneInputRequest, options?: Parameters<typeof request>[1]): Promise<ZoneOutput> => {

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
return request<ZoneOutput>(getStoresZonesCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(zoneInputRequest)
  }
);}





export const getStoresZonesCreateMutationKey = () => ['storesZonesCreate'] as const;

export const getStoresZonesCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesZonesCreate>>, TError,StoresZonesCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof storesZonesCreate>>, TError,StoresZonesCreateMutationVariables, TContext> => {

const mutationKey = getStoresZonesCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof storesZonesCreate>>, StoresZonesCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  storesZonesCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StoresZonesCreateMutationResult = NonNullable<Awaited<ReturnType<typeof storesZonesCreate>>>
    export type StoresZonesCreateMutationBody = ZoneInputRequest
    export type StoresZonesCreateMutationError = ErrorType<ProblemDetails>
    export type StoresZonesCreateMutationVariables = {id: string;data: ZoneInputRequest}

    export const useStoresZonesCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesZonesCreate>>, TError,StoresZonesCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof storesZonesCreate>>,
        TError,
        StoresZonesCreateMutationVariables,
        TContext
      > => {
      return useMutation(getStoresZonesCreateMutationOptions(options), queryClient);
    }
    export const getStoresZonesPartialUpdateUrl = (id: string,
    zoneId: string,) => {




  return `/api/v1/stores/${id}/zones/${zoneId}`
}

/**
 * One zone. Counts keep its name when it is gone.
 */
export const storesZonesPartialUpdate = async (id: string,
    zoneId: string,
    patchedZoneInputRequest?: PatchedZoneInputRequest, options?: Parameters<typeof request>[1]): Promise<ZoneOutput> => {

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
return request<ZoneOutput>(getStoresZonesPartialUpdateUrl(id,zoneId),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedZoneInputRequest)
  }
);}





export const getStoresZonesPartialUpdateMutationKey = () => ['storesZonesPartialUpdate'] as const;

export const getStoresZonesPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesZonesPartialUpdate>>, TError,StoresZonesPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof storesZonesPartialUpdate>>, TError,StoresZonesPartialUpdateMutationVariables, TContext> => {

const mutationKey = getStoresZonesPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof storesZonesPartialUpdate>>, StoresZonesPartialUpdateMutationVariables> = (props) => {
          const {id,zoneId,data} = props ?? {};

          return  storesZonesPartialUpdate(id,zoneId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StoresZonesPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof storesZonesPartialUpdate>>>
    export type StoresZonesPartialUpdateMutationBody = PatchedZoneInputRequest | undefined
    export type StoresZonesPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type StoresZonesPartialUpdateMutationVariables = {id: string;zoneId: string;data?: PatchedZoneInputRequest}

    export const useStoresZonesPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesZonesPartialUpdate>>, TError,StoresZonesPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof storesZonesPartialUpdate>>,
        TError,
        StoresZonesPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getStoresZonesPartialUpdateMutationOptions(options), queryClient);
    }
    export const getStoresZonesDestroyUrl = (id: string,
    zoneId: string,) => {




  return `/api/v1/stores/${id}/zones/${zoneId}`
}

/**
 * One zone. Counts keep its name when it is gone.
 */
export const storesZonesDestroy = async (id: string,
    zoneId: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getStoresZonesDestroyUrl(id,zoneId),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getStoresZonesDestroyMutationKey = () => ['storesZonesDestroy'] as const;

export const getStoresZonesDestroyMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesZonesDestroy>>, TError,StoresZonesDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof storesZonesDestroy>>, TError,StoresZonesDestroyMutationVariables, TContext> => {

const mutationKey = getStoresZonesDestroyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof storesZonesDestroy>>, StoresZonesDestroyMutationVariables> = (props) => {
          const {id,zoneId} = props ?? {};

          return  storesZonesDestroy(id,zoneId,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type StoresZonesDestroyMutationResult = NonNullable<Awaited<ReturnType<typeof storesZonesDestroy>>>

    export type StoresZonesDestroyMutationError = ErrorType<ProblemDetails>
    export type StoresZonesDestroyMutationVariables = {id: string;zoneId: string}

    export const useStoresZonesDestroy = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof storesZonesDestroy>>, TError,StoresZonesDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof storesZonesDestroy>>,
        TError,
        StoresZonesDestroyMutationVariables,
        TContext
      > => {
      return useMutation(getStoresZonesDestroyMutationOptions(options), queryClient);
    }
