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
  PatchedSettingsPatchRequest
} from './model/patchedSettingsPatchRequest';

import type {
  PatchedStoreSettingsPatchRequest
} from './model/patchedStoreSettingsPatchRequest';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  Settings
} from './model/settings';

import type {
  StoreSettings
} from './model/storeSettings';

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

export const getSettingsRetrieveUrl = () => {




  return `/api/v1/settings`
}

/**
 * The retailer's policies: read by everyone, changed by who works in all of its stores.
 */
export const settingsRetrieve = async ( options?: Parameters<typeof request>[1]): Promise<Settings> => {

  return request<Settings>(getSettingsRetrieveUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getSettingsRetrieveQueryKey = () => {
    return [
    `/api/v1/settings`
    ] as const;
    }


export const getSettingsRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof settingsRetrieve>>, TError = ErrorType<ProblemDetails>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof settingsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getSettingsRetrieveQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof settingsRetrieve>>> = ({ signal }) => settingsRetrieve({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof settingsRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type SettingsRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof settingsRetrieve>>>
export type SettingsRetrieveQueryError = ErrorType<ProblemDetails>


export function useSettingsRetrieve<TData = Awaited<ReturnType<typeof settingsRetrieve>>, TError = ErrorType<ProblemDetails>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof settingsRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof settingsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof settingsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useSettingsRetrieve<TData = Awaited<ReturnType<typeof settingsRetrieve>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof settingsRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof settingsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof settingsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useSettingsRetrieve<TData = Awaited<ReturnType<typeof settingsRetrieve>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof settingsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useSettingsRetrieve<TData = Awaited<ReturnType<typeof settingsRetrieve>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof settingsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getSettingsRetrieveQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSettingsPartialUpdateUrl = () => {




  return `/api/v1/settings`
}

/**
 * The retailer's policies: read by everyone, changed by who works in all of its stores.
 */
export const settingsPartialUpdate = async (patchedSettingsPatchRequest?: PatchedSettingsPatchRequest, options?: Parameters<typeof request>[1]): Promise<Settings> => {

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
return request<Settings>(getSettingsPartialUpdateUrl(),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedSettingsPatchRequest)
  }
);}





export const getSettingsPartialUpdateMutationKey = () => ['settingsPartialUpdate'] as const;

export const getSettingsPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof settingsPartialUpdate>>, TError,SettingsPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof settingsPartialUpdate>>, TError,SettingsPartialUpdateMutationVariables, TContext> => {

const mutationKey = getSettingsPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof settingsPartialUpdate>>, SettingsPartialUpdateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  settingsPartialUpdate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SettingsPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof settingsPartialUpdate>>>
    export type SettingsPartialUpdateMutationBody = PatchedSettingsPatchRequest | undefined
    export type SettingsPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type SettingsPartialUpdateMutationVariables = {data?: PatchedSettingsPatchRequest}

    export const useSettingsPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof settingsPartialUpdate>>, TError,SettingsPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof settingsPartialUpdate>>,
        TError,
        SettingsPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getSettingsPartialUpdateMutationOptions(options), queryClient);
    }
    export const getSettingsStoreRetrieveUrl = (id: string,) => {




  return `/api/v1/settings/stores/${id}`
}

/**
 * What one store does in its own way.
 */
export const settingsStoreRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<StoreSettings> => {

  return request<StoreSettings>(getSettingsStoreRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getSettingsStoreRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/settings/stores/${id}`
    ] as const;
    }


export const getSettingsStoreRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof settingsStoreRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof settingsStoreRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getSettingsStoreRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof settingsStoreRetrieve>>> = ({ signal }) => settingsStoreRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof settingsStoreRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type SettingsStoreRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof settingsStoreRetrieve>>>
export type SettingsStoreRetrieveQueryError = ErrorType<ProblemDetails>


export function useSettingsStoreRetrieve<TData = Awaited<ReturnType<typeof settingsStoreRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof settingsStoreRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof settingsStoreRetrieve>>,
          TError,
          Awaited<ReturnType<typeof settingsStoreRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useSettingsStoreRetrieve<TData = Awaited<ReturnType<typeof settingsStoreRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof settingsStoreRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof settingsStoreRetrieve>>,
          TError,
          Awaited<ReturnType<typeof settingsStoreRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useSettingsStoreRetrieve<TData = Awaited<ReturnType<typeof settingsStoreRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof settingsStoreRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useSettingsStoreRetrieve<TData = Awaited<ReturnType<typeof settingsStoreRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof settingsStoreRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getSettingsStoreRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getSettingsStorePartialUpdateUrl = (id: string,) => {




  return `/api/v1/settings/stores/${id}`
}

/**
 * What one store does in its own way.
 */
export const settingsStorePartialUpdate = async (id: string,
    patchedStoreSettingsPatchRequest?: PatchedStoreSettingsPatchRequest, options?: Parameters<typeof request>[1]): Promise<StoreSettings> => {

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
return request<StoreSettings>(getSettingsStorePartialUpdateUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedStoreSettingsPatchRequest)
  }
);}





export const getSettingsStorePartialUpdateMutationKey = () => ['settingsStorePartialUpdate'] as const;

export const getSettingsStorePartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof settingsStorePartialUpdate>>, TError,SettingsStorePartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof settingsStorePartialUpdate>>, TError,SettingsStorePartialUpdateMutationVariables, TContext> => {

const mutationKey = getSettingsStorePartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof settingsStorePartialUpdate>>, SettingsStorePartialUpdateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  settingsStorePartialUpdate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type SettingsStorePartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof settingsStorePartialUpdate>>>
    export type SettingsStorePartialUpdateMutationBody = PatchedStoreSettingsPatchRequest | undefined
    export type SettingsStorePartialUpdateMutationError = ErrorType<ProblemDetails>
    export type SettingsStorePartialUpdateMutationVariables = {id: string;data?: PatchedStoreSettingsPatchRequest}

    export const useSettingsStorePartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof settingsStorePartialUpdate>>, TError,SettingsStorePartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof settingsStorePartialUpdate>>,
        TError,
        SettingsStorePartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getSettingsStorePartialUpdateMutationOptions(options), queryClient);
    }
