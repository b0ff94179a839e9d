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
  CountFinalizeInputRequest
} from './model/countFinalizeInputRequest';

import type {
  CountInputRequest
} from './model/countInputRequest';

import type {
  CountNoted
} from './model/countNoted';

import type {
  CountOutput
} from './model/countOutput';

import type {
  CountScanInputRequest
} from './model/countScanInputRequest';

import type {
  CountSetInputRequest
} from './model/countSetInputRequest';

import type {
  CountSheetInputRequest
} from './model/countSheetInputRequest';

import type {
  CountSheetOutput
} from './model/countSheetOutput';

import type {
  CountUnknownRow
} from './model/countUnknownRow';

import type {
  InventoryCountsExportParams
} from './model/inventoryCountsExportParams';

import type {
  InventoryCountsLinesListParams
} from './model/inventoryCountsLinesListParams';

import type {
  InventoryCountsListParams
} from './model/inventoryCountsListParams';

import type {
  InventoryCountsObservationsListParams
} from './model/inventoryCountsObservationsListParams';

import type {
  InventoryCountsUncountedListParams
} from './model/inventoryCountsUncountedListParams';

import type {
  PaginatedCountLineRowList
} from './model/paginatedCountLineRowList';

import type {
  PaginatedCountObservationRowList
} from './model/paginatedCountObservationRowList';

import type {
  PaginatedCountRowList
} from './model/paginatedCountRowList';

import type {
  PaginatedUncountedRowList
} from './model/paginatedUncountedRowList';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  UnknownResolutionRequest
} from './model/unknownResolutionRequest';

import type {
  Variance
} from './model/variance';

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

export const getInventoryCountsListUrl = (params?: InventoryCountsListParams,) => {
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

  return stringifiedParams.length > 0 ? `/api/v1/inventory/counts?${stringifiedParams}` : `/api/v1/inventory/counts`
}

/**
 * Counts of stores. One of a whole store at a time: another is 409 `count_active`.
 */
export const inventoryCountsList = async (params?: InventoryCountsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedCountRowList> => {

  return request<PaginatedCountRowList>(getInventoryCountsListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryCountsListQueryKey = (params?: InventoryCountsListParams,) => {
    return [
    `/api/v1/inventory/counts`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryCountsListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryCountsList>>, TError = ErrorType<ProblemDetails>>(params?: InventoryCountsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryCountsListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryCountsList>>> = ({ signal }) => inventoryCountsList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryCountsListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryCountsList>>>
export type InventoryCountsListQueryError = ErrorType<ProblemDetails>


export function useInventoryCountsList<TData = Awaited<ReturnType<typeof inventoryCountsList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventoryCountsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryCountsList>>,
          TError,
          Awaited<ReturnType<typeof inventoryCountsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryCountsList<TData = Awaited<ReturnType<typeof inventoryCountsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryCountsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryCountsList>>,
          TError,
          Awaited<ReturnType<typeof inventoryCountsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryCountsList<TData = Awaited<ReturnType<typeof inventoryCountsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryCountsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryCountsList<TData = Awaited<ReturnType<typeof inventoryCountsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryCountsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryCountsListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryCountsCreateUrl = () => {




  return `/api/v1/inventory/counts`
}

/**
 * Counts of stores. One of a whole store at a time: another is 409 `count_active`.
 */
export const inventoryCountsCreate = async (countInputRequest: CountInputRequest, options?: Parameters<typeof request>[1]): Promise<CountOutput> => {

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
return request<CountOutput>(getInventoryCountsCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(countInputRequest)
  }
);}





export const getInventoryCountsCreateMutationKey = () => ['inventoryCountsCreate'] as const;

export const getInventoryCountsCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsCreate>>, TError,InventoryCountsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsCreate>>, TError,InventoryCountsCreateMutationVariables, TContext> => {

const mutationKey = getInventoryCountsCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryCountsCreate>>, InventoryCountsCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  inventoryCountsCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryCountsCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryCountsCreate>>>
    export type InventoryCountsCreateMutationBody = CountInputRequest
    export type InventoryCountsCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryCountsCreateMutationVariables = {data: CountInputRequest}

    export const useInventoryCountsCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsCreate>>, TError,InventoryCountsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryCountsCreate>>,
        TError,
        InventoryCountsCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryCountsCreateMutationOptions(options), queryClient);
    }
    export const getInventoryCountsRetrieveUrl = (id: string,) => {




  return `/api/v1/inventory/counts/${id}`
}

/**
 * One count with the codes that nobody knows.
 */
export const inventoryCountsRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<CountOutput> => {

  return request<CountOutput>(getInventoryCountsRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryCountsRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/inventory/counts/${id}`
    ] as const;
    }


export const getInventoryCountsRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof inventoryCountsRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryCountsRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryCountsRetrieve>>> = ({ signal }) => inventoryCountsRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryCountsRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryCountsRetrieve>>>
export type InventoryCountsRetrieveQueryError = ErrorType<ProblemDetails>


export function useInventoryCountsRetrieve<TData = Awaited<ReturnType<typeof inventoryCountsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryCountsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryCountsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryCountsRetrieve<TData = Awaited<ReturnType<typeof inventoryCountsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryCountsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryCountsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryCountsRetrieve<TData = Awaited<ReturnType<typeof inventoryCountsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryCountsRetrieve<TData = Awaited<ReturnType<typeof inventoryCountsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryCountsRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryCountsCancelCreateUrl = (id: string,) => {




  return `/api/v1/inventory/counts/${id}/cancel`
}

/**
 * Drops the count: nothing of it is posted.
 */
export const inventoryCountsCancelCreate = async (id: string, options?: Parameters<typeof request>[1]): Promise<CountOutput> => {

  return request<CountOutput>(getInventoryCountsCancelCreateUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}





export const getInventoryCountsCancelCreateMutationKey = () => ['inventoryCountsCancelCreate'] as const;

export const getInventoryCountsCancelCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsCancelCreate>>, TError,InventoryCountsCancelCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsCancelCreate>>, TError,InventoryCountsCancelCreateMutationVariables, TContext> => {

const mutationKey = getInventoryCountsCancelCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryCountsCancelCreate>>, InventoryCountsCancelCreateMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  inventoryCountsCancelCreate(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryCountsCancelCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryCountsCancelCreate>>>

    export type InventoryCountsCancelCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryCountsCancelCreateMutationVariables = {id: string}

    export const useInventoryCountsCancelCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsCancelCreate>>, TError,InventoryCountsCancelCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryCountsCancelCreate>>,
        TError,
        InventoryCountsCancelCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryCountsCancelCreateMutationOptions(options), queryClient);
    }
    export const getInventoryCountsExportUrl = (id: string,
    params?: InventoryCountsExportParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/counts/${id}/export?${stringifiedParams}` : `/api/v1/inventory/counts/${id}/export`
}

/**
 * A row per item of the scope, and per zone that it was counted in; `import` reads it back.
 *
 * Without `blind=false` nothing is told of what is expected; that is 403 for who counts blind.
 */
export const inventoryCountsExport = async (id: string,
    params?: InventoryCountsExportParams, options?: Parameters<typeof request>[1]): Promise<Blob> => {

  return request<Blob>(getInventoryCountsExportUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryCountsExportQueryKey = (id: string,
    params?: InventoryCountsExportParams,) => {
    return [
    `/api/v1/inventory/counts/${id}/export`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryCountsExportQueryOptions = <TData = Awaited<ReturnType<typeof inventoryCountsExport>>, TError = ErrorType<ProblemDetails>>(id: string,
    params?: InventoryCountsExportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsExport>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryCountsExportQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryCountsExport>>> = ({ signal }) => inventoryCountsExport(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsExport>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryCountsExportQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryCountsExport>>>
export type InventoryCountsExportQueryError = ErrorType<ProblemDetails>


export function useInventoryCountsExport<TData = Awaited<ReturnType<typeof inventoryCountsExport>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params: undefined |  InventoryCountsExportParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsExport>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryCountsExport>>,
          TError,
          Awaited<ReturnType<typeof inventoryCountsExport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryCountsExport<TData = Awaited<ReturnType<typeof inventoryCountsExport>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryCountsExportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsExport>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryCountsExport>>,
          TError,
          Awaited<ReturnType<typeof inventoryCountsExport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryCountsExport<TData = Awaited<ReturnType<typeof inventoryCountsExport>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryCountsExportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsExport>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryCountsExport<TData = Awaited<ReturnType<typeof inventoryCountsExport>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryCountsExportParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsExport>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryCountsExportQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryCountsFinalizeCreateUrl = (id: string,) => {




  return `/api/v1/inventory/counts/${id}/finalize`
}

/**
 * Sets the shelves as they were counted; what was sold since stays sold.
 *
 * Lines that moved while they were counted are left out, unless a manager accepts them.
 */
export const inventoryCountsFinalizeCreate = async (id: string,
    countFinalizeInputRequest?: CountFinalizeInputRequest, options?: Parameters<typeof request>[1]): Promise<CountOutput> => {

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
return request<CountOutput>(getInventoryCountsFinalizeCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(countFinalizeInputRequest)
  }
);}





export const getInventoryCountsFinalizeCreateMutationKey = () => ['inventoryCountsFinalizeCreate'] as const;

export const getInventoryCountsFinalizeCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsFinalizeCreate>>, TError,InventoryCountsFinalizeCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsFinalizeCreate>>, TError,InventoryCountsFinalizeCreateMutationVariables, TContext> => {

const mutationKey = getInventoryCountsFinalizeCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryCountsFinalizeCreate>>, InventoryCountsFinalizeCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  inventoryCountsFinalizeCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryCountsFinalizeCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryCountsFinalizeCreate>>>
    export type InventoryCountsFinalizeCreateMutationBody = CountFinalizeInputRequest | undefined
    export type InventoryCountsFinalizeCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryCountsFinalizeCreateMutationVariables = {id: string;data?: CountFinalizeInputRequest}

    export const useInventoryCountsFinalizeCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsFinalizeCreate>>, TError,InventoryCountsFinalizeCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryCountsFinalizeCreate>>,
        TError,
        InventoryCountsFinalizeCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryCountsFinalizeCreateMutationOptions(options), queryClient);
    }
    export const getInventoryCountsImportUrl = (id: string,) => {




  return `/api/v1/inventory/counts/${id}/import`
}

/**
 * A counted sheet: each row counts its line afresh in its zone; all of them or nothing.
 *
 * With `dry_run` the answer is what would happen. The same file again counts once.
 */
export const inventoryCountsImport = async (id: string,
    countSheetInputRequest: CountSheetInputRequest, options?: Parameters<typeof request>[1]): Promise<CountSheetOutput> => {
    const formData = new FormData();
formData.append(`file`, countSheetInputRequest.file);
if(countSheetInputRequest.mapping !== undefined) {
 formData.append(`mapping`, countSheetInputRequest.mapping);
 }
if(countSheetInputRequest.dry_run !== undefined) {
 formData.append(`dry_run`, countSheetInputRequest.dry_run.toString())
 }
if(countSheetInputRequest.decimal !== undefined) {
 formData.append(`decimal`, countSheetInputRequest.decimal);
 }
if(countSheetInputRequest.delimiter !== undefined) {
 formData.append(`delimiter`, countSheetInputRequest.delimiter);
 }
if(countSheetInputRequest.encoding !== undefined) {
 formData.append(`encoding`, countSheetInputRequest.encoding);
 }
if(countSheetInputRequest.quotes !== undefined) {
 formData.append(`quotes`, countSheetInputRequest.quotes.toString())
 }
if(countSheetInputRequest.sheet !== undefined) {
 formData.append(`sheet`, countSheetInputRequest.sheet);
 }
if(countSheetInputRequest.zone_name !== undefined) {
 formData.append(`zone_name`, countSheetInputRequest.zone_name);
 }
if(countSheetInputRequest.counted_at !== undefined) {
 formData.append(`counted_at`, countSheetInputRequest.counted_at);
 }

  return request<CountSheetOutput>(getInventoryCountsImportUrl(id),
  {
    ...options,
    method: 'POST'
    ,
    body: formData
  }
);}





export const getInventoryCountsImportMutationKey = () => ['inventoryCountsImport'] as const;

export const getInventoryCountsImportMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsImport>>, TError,InventoryCountsImportMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsImport>>, TError,InventoryCountsImportMutationVariables, TContext> => {

const mutationKey = getInventoryCountsImportMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryCountsImport>>, InventoryCountsImportMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  inventoryCountsImport(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryCountsImportMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryCountsImport>>>
    export type InventoryCountsImportMutationBody = CountSheetInputRequest
    export type InventoryCountsImportMutationError = ErrorType<ProblemDetails>
    export type InventoryCountsImportMutationVariables = {id: string;data: CountSheetInputRequest}

    export const useInventoryCountsImport = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsImport>>, TError,InventoryCountsImportMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryCountsImport>>,
        TError,
        InventoryCountsImportMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryCountsImportMutationOptions(options), queryClient);
    }
    export const getInventoryCountsLinesListUrl = (id: string,
    params?: InventoryCountsLinesListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/counts/${id}/lines?${stringifiedParams}` : `/api/v1/inventory/counts/${id}/lines`
}

/**
 * What was counted so far, by SKU, with each zone's tally.
 */
export const inventoryCountsLinesList = async (id: string,
    params?: InventoryCountsLinesListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedCountLineRowList> => {

  return request<PaginatedCountLineRowList>(getInventoryCountsLinesListUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryCountsLinesListQueryKey = (id: string,
    params?: InventoryCountsLinesListParams,) => {
    return [
    `/api/v1/inventory/counts/${id}/lines`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryCountsLinesListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryCountsLinesList>>, TError = ErrorType<ProblemDetails>>(id: string,
    params?: InventoryCountsLinesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsLinesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryCountsLinesListQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryCountsLinesList>>> = ({ signal }) => inventoryCountsLinesList(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsLinesList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryCountsLinesListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryCountsLinesList>>>
export type InventoryCountsLinesListQueryError = ErrorType<ProblemDetails>


export function useInventoryCountsLinesList<TData = Awaited<ReturnType<typeof inventoryCountsLinesList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params: undefined |  InventoryCountsLinesListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsLinesList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryCountsLinesList>>,
          TError,
          Awaited<ReturnType<typeof inventoryCountsLinesList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryCountsLinesList<TData = Awaited<ReturnType<typeof inventoryCountsLinesList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryCountsLinesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsLinesList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryCountsLinesList>>,
          TError,
          Awaited<ReturnType<typeof inventoryCountsLinesList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryCountsLinesList<TData = Awaited<ReturnType<typeof inventoryCountsLinesList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryCountsLinesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsLinesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryCountsLinesList<TData = Awaited<ReturnType<typeof inventoryCountsLinesList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryCountsLinesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsLinesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryCountsLinesListQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryCountsObservationsListUrl = (id: string,
    params?: InventoryCountsObservationsListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/counts/${id}/observations?${stringifiedParams}` : `/api/v1/inventory/counts/${id}/observations`
}

/**
 * What everybody saw, the newest first.
 */
export const inventoryCountsObservationsList = async (id: string,
    params?: InventoryCountsObservationsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedCountObservationRowList> => {

  return request<PaginatedCountObservationRowList>(getInventoryCountsObservationsListUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryCountsObservationsListQueryKey = (id: string,
    params?: InventoryCountsObservationsListParams,) => {
    return [
    `/api/v1/inventory/counts/${id}/observations`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryCountsObservationsListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryCountsObservationsList>>, TError = ErrorType<ProblemDetails>>(id: string,
    params?: InventoryCountsObservationsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsObservationsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryCountsObservationsListQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryCountsObservationsList>>> = ({ signal }) => inventoryCountsObservationsList(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsObservationsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryCountsObservationsListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryCountsObservationsList>>>
export type InventoryCountsObservationsListQueryError = ErrorType<ProblemDetails>


export function useInventoryCountsObservationsList<TData = Awaited<ReturnType<typeof inventoryCountsObservationsList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params: undefined |  InventoryCountsObservationsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsObservationsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryCountsObservationsList>>,
          TError,
          Awaited<ReturnType<typeof inventoryCountsObservationsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryCountsObservationsList<TData = Awaited<ReturnType<typeof inventoryCountsObservationsList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryCountsObservationsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsObservationsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryCountsObservationsList>>,
          TError,
          Awaited<ReturnType<typeof inventoryCountsObservationsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryCountsObservationsList<TData = Awaited<ReturnType<typeof inventoryCountsObservationsList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryCountsObservationsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsObservationsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryCountsObservationsList<TData = Awaited<ReturnType<typeof inventoryCountsObservationsList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryCountsObservationsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsObservationsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryCountsObservationsListQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryCountsScanCreateUrl = (id: string,) => {




  return `/api/v1/inventory/counts/${id}/scan`
}

/**
 * Adds to what was counted in a zone. Unknown codes are parked on the session.
 */
export const inventoryCountsScanCreate = async (id: string,
    countScanInputRequest?: CountScanInputRequest, options?: Parameters<typeof request>[1]): Promise<CountNoted> => {

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
return request<CountNoted>(getInventoryCountsScanCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(countScanInputRequest)
  }
);}





export const getInventoryCountsScanCreateMutationKey = () => ['inventoryCountsScanCreate'] as const;

export const getInventoryCountsScanCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsScanCreate>>, TError,InventoryCountsScanCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsScanCreate>>, TError,InventoryCountsScanCreateMutationVariables, TContext> => {

const mutationKey = getInventoryCountsScanCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryCountsScanCreate>>, InventoryCountsScanCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  inventoryCountsScanCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryCountsScanCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryCountsScanCreate>>>
    export type InventoryCountsScanCreateMutationBody = CountScanInputRequest | undefined
    export type InventoryCountsScanCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryCountsScanCreateMutationVariables = {id: string;data?: CountScanInputRequest}

    export const useInventoryCountsScanCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsScanCreate>>, TError,InventoryCountsScanCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryCountsScanCreate>>,
        TError,
        InventoryCountsScanCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryCountsScanCreateMutationOptions(options), queryClient);
    }
    export const getInventoryCountsSetQtyCreateUrl = (id: string,) => {




  return `/api/v1/inventory/counts/${id}/set_qty`
}

/**
 * Counts a zone's part of a line afresh; what was scanned before stays in the history.
 */
export const inventoryCountsSetQtyCreate = async (id: string,
    countSetInputRequest: CountSetInputRequest, options?: Parameters<typeof request>[1]): Promise<CountNoted> => {

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
return request<CountNoted>(getInventoryCountsSetQtyCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(countSetInputRequest)
  }
);}





export const getInventoryCountsSetQtyCreateMutationKey = () => ['inventoryCountsSetQtyCreate'] as const;

export const getInventoryCountsSetQtyCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsSetQtyCreate>>, TError,InventoryCountsSetQtyCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsSetQtyCreate>>, TError,InventoryCountsSetQtyCreateMutationVariables, TContext> => {

const mutationKey = getInventoryCountsSetQtyCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryCountsSetQtyCreate>>, InventoryCountsSetQtyCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  inventoryCountsSetQtyCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryCountsSetQtyCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryCountsSetQtyCreate>>>
    export type InventoryCountsSetQtyCreateMutationBody = CountSetInputRequest
    export type InventoryCountsSetQtyCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryCountsSetQtyCreateMutationVariables = {id: string;data: CountSetInputRequest}

    export const useInventoryCountsSetQtyCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsSetQtyCreate>>, TError,InventoryCountsSetQtyCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryCountsSetQtyCreate>>,
        TError,
        InventoryCountsSetQtyCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryCountsSetQtyCreateMutationOptions(options), queryClient);
    }
    export const getInventoryCountsUncountedListUrl = (id: string,
    params?: InventoryCountsUncountedListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/counts/${id}/uncounted?${stringifiedParams}` : `/api/v1/inventory/counts/${id}/uncounted`
}

/**
 * Items of the scope that hold stock and that nobody saw; a zone expects none by itself.
 */
export const inventoryCountsUncountedList = async (id: string,
    params?: InventoryCountsUncountedListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedUncountedRowList> => {

  return request<PaginatedUncountedRowList>(getInventoryCountsUncountedListUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryCountsUncountedListQueryKey = (id: string,
    params?: InventoryCountsUncountedListParams,) => {
    return [
    `/api/v1/inventory/counts/${id}/uncounted`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryCountsUncountedListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryCountsUncountedList>>, TError = ErrorType<ProblemDetails>>(id: string,
    params?: InventoryCountsUncountedListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsUncountedList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryCountsUncountedListQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryCountsUncountedList>>> = ({ signal }) => inventoryCountsUncountedList(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsUncountedList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryCountsUncountedListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryCountsUncountedList>>>
export type InventoryCountsUncountedListQueryError = ErrorType<ProblemDetails>


export function useInventoryCountsUncountedList<TData = Awaited<ReturnType<typeof inventoryCountsUncountedList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params: undefined |  InventoryCountsUncountedListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsUncountedList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryCountsUncountedList>>,
          TError,
          Awaited<ReturnType<typeof inventoryCountsUncountedList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryCountsUncountedList<TData = Awaited<ReturnType<typeof inventoryCountsUncountedList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryCountsUncountedListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsUncountedList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryCountsUncountedList>>,
          TError,
          Awaited<ReturnType<typeof inventoryCountsUncountedList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryCountsUncountedList<TData = Awaited<ReturnType<typeof inventoryCountsUncountedList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryCountsUncountedListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsUncountedList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryCountsUncountedList<TData = Awaited<ReturnType<typeof inventoryCountsUncountedList>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryCountsUncountedListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsUncountedList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryCountsUncountedListQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryCountsUnknownResolveCreateUrl = (id: string,
    unknownId: string,) => {




  return `/api/v1/inventory/counts/${id}/unknown/${unknownId}/resolve`
}

/**
 * Says what a parked code is, or drops it.
 */
export const inventoryCountsUnknownResolveCreate = async (id: string,
    unknownId: string,
    unknownResolutionRequest: UnknownResolutionRequest, options?: Parameters<typeof request>[1]): Promise<CountUnknownRow> => {

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
return request<CountUnknownRow>(getInventoryCountsUnknownResolveCreateUrl(id,unknownId),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(unknownResolutionRequest)
  }
);}





export const getInventoryCountsUnknownResolveCreateMutationKey = () => ['inventoryCountsUnknownResolveCreate'] as const;

export const getInventoryCountsUnknownResolveCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsUnknownResolveCreate>>, TError,InventoryCountsUnknownResolveCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsUnknownResolveCreate>>, TError,InventoryCountsUnknownResolveCreateMutationVariables, TContext> => {

const mutationKey = getInventoryCountsUnknownResolveCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryCountsUnknownResolveCreate>>, InventoryCountsUnknownResolveCreateMutationVariables> = (props) => {
          const {id,unknownId,data} = props ?? {};

          return  inventoryCountsUnknownResolveCreate(id,unknownId,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryCountsUnknownResolveCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryCountsUnknownResolveCreate>>>
    export type InventoryCountsUnknownResolveCreateMutationBody = UnknownResolutionRequest
    export type InventoryCountsUnknownResolveCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryCountsUnknownResolveCreateMutationVariables = {id: string;unknownId: string;data: UnknownResolutionRequest}

    export const useInventoryCountsUnknownResolveCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryCountsUnknownResolveCreate>>, TError,InventoryCountsUnknownResolveCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryCountsUnknownResolveCreate>>,
        TError,
        InventoryCountsUnknownResolveCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryCountsUnknownResolveCreateMutationOptions(options), queryClient);
    }
    export const getInventoryCountsVarianceRetrieveUrl = (id: string,) => {




  return `/api/v1/inventory/counts/${id}/variance`
}

/**
 * What was counted beside what the books say was there then. Not for who counts blind.
 */
export const inventoryCountsVarianceRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<Variance> => {

  return request<Variance>(getInventoryCountsVarianceRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryCountsVarianceRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/inventory/counts/${id}/variance`
    ] as const;
    }


export const getInventoryCountsVarianceRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryCountsVarianceRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>> = ({ signal }) => inventoryCountsVarianceRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryCountsVarianceRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>>
export type InventoryCountsVarianceRetrieveQueryError = ErrorType<ProblemDetails>


export function useInventoryCountsVarianceRetrieve<TData = Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryCountsVarianceRetrieve<TData = Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryCountsVarianceRetrieve<TData = Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryCountsVarianceRetrieve<TData = Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryCountsVarianceRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryCountsVarianceRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






