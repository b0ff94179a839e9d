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
  AdjustmentImportInputRequest
} from './model/adjustmentImportInputRequest';

import type {
  AdjustmentImportOutput
} from './model/adjustmentImportOutput';

import type {
  AdjustmentInputRequest
} from './model/adjustmentInputRequest';

import type {
  AdjustmentOutput
} from './model/adjustmentOutput';

import type {
  InventoryAdjustmentsListParams
} from './model/inventoryAdjustmentsListParams';

import type {
  InventoryAdjustmentsReasonsListParams
} from './model/inventoryAdjustmentsReasonsListParams';

import type {
  JobOutput
} from './model/jobOutput';

import type {
  PaginatedAdjustmentSummaryList
} from './model/paginatedAdjustmentSummaryList';

import type {
  PaginatedReasonOutputList
} from './model/paginatedReasonOutputList';

import type {
  PatchedReasonPatchRequest
} from './model/patchedReasonPatchRequest';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  ReasonInputRequest
} from './model/reasonInputRequest';

import type {
  ReasonOutput
} from './model/reasonOutput';

import type {
  ReversalPreview
} from './model/reversalPreview';

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

export const getInventoryAdjustmentsListUrl = (params?: InventoryAdjustmentsListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/adjustments?${stringifiedParams}` : `/api/v1/inventory/adjustments`
}

/**
 * Stock set right by hand.
 */
export const inventoryAdjustmentsList = async (params?: InventoryAdjustmentsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedAdjustmentSummaryList> => {

  return request<PaginatedAdjustmentSummaryList>(getInventoryAdjustmentsListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryAdjustmentsListQueryKey = (params?: InventoryAdjustmentsListParams,) => {
    return [
    `/api/v1/inventory/adjustments`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryAdjustmentsListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryAdjustmentsList>>, TError = ErrorType<ProblemDetails>>(params?: InventoryAdjustmentsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryAdjustmentsListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryAdjustmentsList>>> = ({ signal }) => inventoryAdjustmentsList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryAdjustmentsListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryAdjustmentsList>>>
export type InventoryAdjustmentsListQueryError = ErrorType<ProblemDetails>


export function useInventoryAdjustmentsList<TData = Awaited<ReturnType<typeof inventoryAdjustmentsList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventoryAdjustmentsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryAdjustmentsList>>,
          TError,
          Awaited<ReturnType<typeof inventoryAdjustmentsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryAdjustmentsList<TData = Awaited<ReturnType<typeof inventoryAdjustmentsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryAdjustmentsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryAdjustmentsList>>,
          TError,
          Awaited<ReturnType<typeof inventoryAdjustmentsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryAdjustmentsList<TData = Awaited<ReturnType<typeof inventoryAdjustmentsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryAdjustmentsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryAdjustmentsList<TData = Awaited<ReturnType<typeof inventoryAdjustmentsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryAdjustmentsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryAdjustmentsListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryAdjustmentsCreateUrl = () => {




  return `/api/v1/inventory/adjustments`
}

/**
 * Stock set right by hand.
 */
export const inventoryAdjustmentsCreate = async (adjustmentInputRequest: AdjustmentInputRequest, options?: Parameters<typeof request>[1]): Promise<AdjustmentOutput> => {

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
return request<AdjustmentOutput>(getInventoryAdjustmentsCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(adjustmentInputRequest)
  }
);}





export const getInventoryAdjustmentsCreateMutationKey = () => ['inventoryAdjustmentsCreate'] as const;

export const getInventoryAdjustmentsCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryAdjustmentsCreate>>, TError,InventoryAdjustmentsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryAdjustmentsCreate>>, TError,InventoryAdjustmentsCreateMutationVariables, TContext> => {

const mutationKey = getInventoryAdjustmentsCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryAdjustmentsCreate>>, InventoryAdjustmentsCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  inventoryAdjustmentsCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryAdjustmentsCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryAdjustmentsCreate>>>
    export type InventoryAdjustmentsCreateMutationBody = AdjustmentInputRequest
    export type InventoryAdjustmentsCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryAdjustmentsCreateMutationVariables = {data: AdjustmentInputRequest}

    export const useInventoryAdjustmentsCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryAdjustmentsCreate>>, TError,InventoryAdjustmentsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryAdjustmentsCreate>>,
        TError,
        InventoryAdjustmentsCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryAdjustmentsCreateMutationOptions(options), queryClient);
    }
    export const getInventoryAdjustmentsRetrieveUrl = (id: string,) => {




  return `/api/v1/inventory/adjustments/${id}`
}

/**
 * One adjustment with its lines and what happened to it.
 */
export const inventoryAdjustmentsRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<AdjustmentOutput> => {

  return request<AdjustmentOutput>(getInventoryAdjustmentsRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryAdjustmentsRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/inventory/adjustments/${id}`
    ] as const;
    }


export const getInventoryAdjustmentsRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryAdjustmentsRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>> = ({ signal }) => inventoryAdjustmentsRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryAdjustmentsRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>>
export type InventoryAdjustmentsRetrieveQueryError = ErrorType<ProblemDetails>


export function useInventoryAdjustmentsRetrieve<TData = Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryAdjustmentsRetrieve<TData = Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryAdjustmentsRetrieve<TData = Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryAdjustmentsRetrieve<TData = Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryAdjustmentsRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryAdjustmentsReverseRetrieveUrl = (id: string,) => {




  return `/api/v1/inventory/adjustments/${id}/reverse`
}

/**
 * GET: what a reversal would do, as things stand. POST: do it.
 */
export const inventoryAdjustmentsReverseRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<ReversalPreview> => {

  return request<ReversalPreview>(getInventoryAdjustmentsReverseRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryAdjustmentsReverseRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/inventory/adjustments/${id}/reverse`
    ] as const;
    }


export const getInventoryAdjustmentsReverseRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryAdjustmentsReverseRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>> = ({ signal }) => inventoryAdjustmentsReverseRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryAdjustmentsReverseRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>>
export type InventoryAdjustmentsReverseRetrieveQueryError = ErrorType<ProblemDetails>


export function useInventoryAdjustmentsReverseRetrieve<TData = Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryAdjustmentsReverseRetrieve<TData = Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryAdjustmentsReverseRetrieve<TData = Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryAdjustmentsReverseRetrieve<TData = Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReverseRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryAdjustmentsReverseRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryAdjustmentsReverseCreateUrl = (id: string,) => {




  return `/api/v1/inventory/adjustments/${id}/reverse`
}

/**
 * GET: what a reversal would do, as things stand. POST: do it.
 */
export const inventoryAdjustmentsReverseCreate = async (id: string, options?: Parameters<typeof request>[1]): Promise<AdjustmentOutput> => {

  return request<AdjustmentOutput>(getInventoryAdjustmentsReverseCreateUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}





export const getInventoryAdjustmentsReverseCreateMutationKey = () => ['inventoryAdjustmentsReverseCreate'] as const;

export const getInventoryAdjustmentsReverseCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReverseCreate>>, TError,InventoryAdjustmentsReverseCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReverseCreate>>, TError,InventoryAdjustmentsReverseCreateMutationVariables, TContext> => {

const mutationKey = getInventoryAdjustmentsReverseCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryAdjustmentsReverseCreate>>, InventoryAdjustmentsReverseCreateMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  inventoryAdjustmentsReverseCreate(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryAdjustmentsReverseCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryAdjustmentsReverseCreate>>>

    export type InventoryAdjustmentsReverseCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryAdjustmentsReverseCreateMutationVariables = {id: string}

    export const useInventoryAdjustmentsReverseCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReverseCreate>>, TError,InventoryAdjustmentsReverseCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryAdjustmentsReverseCreate>>,
        TError,
        InventoryAdjustmentsReverseCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryAdjustmentsReverseCreateMutationOptions(options), queryClient);
    }
    export const getInventoryAdjustmentsImportCreateUrl = () => {




  return `/api/v1/inventory/adjustments/import`
}

/**
 * Stock set right from a file: all of it as one document, or nothing.
 *
 * With `dry_run` the answer is what would happen, row by row. Without, it is a job whose `result` is
 * the same, with the document. A file that was applied to the store before takes `force`.
 */
export const inventoryAdjustmentsImportCreate = async (adjustmentImportInputRequest: AdjustmentImportInputRequest, options?: Parameters<typeof request>[1]): Promise<AdjustmentImportOutput | JobOutput> => {
    const formData = new FormData();
formData.append(`file`, adjustmentImportInputRequest.file);
if(adjustmentImportInputRequest.mapping !== undefined) {
 formData.append(`mapping`, adjustmentImportInputRequest.mapping);
 }
if(adjustmentImportInputRequest.dry_run !== undefined) {
 formData.append(`dry_run`, adjustmentImportInputRequest.dry_run.toString())
 }
if(adjustmentImportInputRequest.decimal !== undefined) {
 formData.append(`decimal`, adjustmentImportInputRequest.decimal);
 }
if(adjustmentImportInputRequest.delimiter !== undefined) {
 formData.append(`delimiter`, adjustmentImportInputRequest.delimiter);
 }
if(adjustmentImportInputRequest.encoding !== undefined) {
 formData.append(`encoding`, adjustmentImportInputRequest.encoding);
 }
if(adjustmentImportInputRequest.quotes !== undefined) {
 formData.append(`quotes`, adjustmentImportInputRequest.quotes.toString())
 }
if(adjustmentImportInputRequest.sheet !== undefined) {
 formData.append(`sheet`, adjustmentImportInputRequest.sheet);
 }
formData.append(`store_id`, adjustmentImportInputRequest.store_id.toString())
if(adjustmentImportInputRequest.reason_code !== undefined) {
 formData.append(`reason_code`, adjustmentImportInputRequest.reason_code);
 }
if(adjustmentImportInputRequest.note !== undefined) {
 formData.append(`note`, adjustmentImportInputRequest.note);
 }
if(adjustmentImportInputRequest.force !== undefined) {
 formData.append(`force`, adjustmentImportInputRequest.force.toString())
 }

  return request<AdjustmentImportOutput | JobOutput>(getInventoryAdjustmentsImportCreateUrl(),
  {
    ...options,
    method: 'POST'
    ,
    body: formData
  }
);}





export const getInventoryAdjustmentsImportCreateMutationKey = () => ['inventoryAdjustmentsImportCreate'] as const;

export const getInventoryAdjustmentsImportCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryAdjustmentsImportCreate>>, TError,InventoryAdjustmentsImportCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryAdjustmentsImportCreate>>, TError,InventoryAdjustmentsImportCreateMutationVariables, TContext> => {

const mutationKey = getInventoryAdjustmentsImportCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryAdjustmentsImportCreate>>, InventoryAdjustmentsImportCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  inventoryAdjustmentsImportCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryAdjustmentsImportCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryAdjustmentsImportCreate>>>
    export type InventoryAdjustmentsImportCreateMutationBody = AdjustmentImportInputRequest
    export type InventoryAdjustmentsImportCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryAdjustmentsImportCreateMutationVariables = {data: AdjustmentImportInputRequest}

    export const useInventoryAdjustmentsImportCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryAdjustmentsImportCreate>>, TError,InventoryAdjustmentsImportCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryAdjustmentsImportCreate>>,
        TError,
        InventoryAdjustmentsImportCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryAdjustmentsImportCreateMutationOptions(options), queryClient);
    }
    export const getInventoryAdjustmentsReasonsListUrl = (params?: InventoryAdjustmentsReasonsListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/adjustments/reasons?${stringifiedParams}` : `/api/v1/inventory/adjustments/reasons`
}

/**
 * Why stock was set right, in the retailer's words.
 */
export const inventoryAdjustmentsReasonsList = async (params?: InventoryAdjustmentsReasonsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedReasonOutputList> => {

  return request<PaginatedReasonOutputList>(getInventoryAdjustmentsReasonsListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryAdjustmentsReasonsListQueryKey = (params?: InventoryAdjustmentsReasonsListParams,) => {
    return [
    `/api/v1/inventory/adjustments/reasons`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryAdjustmentsReasonsListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>, TError = ErrorType<ProblemDetails>>(params?: InventoryAdjustmentsReasonsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryAdjustmentsReasonsListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>> = ({ signal }) => inventoryAdjustmentsReasonsList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryAdjustmentsReasonsListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>>
export type InventoryAdjustmentsReasonsListQueryError = ErrorType<ProblemDetails>


export function useInventoryAdjustmentsReasonsList<TData = Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventoryAdjustmentsReasonsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>,
          TError,
          Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryAdjustmentsReasonsList<TData = Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryAdjustmentsReasonsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>,
          TError,
          Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryAdjustmentsReasonsList<TData = Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryAdjustmentsReasonsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryAdjustmentsReasonsList<TData = Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryAdjustmentsReasonsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryAdjustmentsReasonsListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryAdjustmentsReasonsCreateUrl = () => {




  return `/api/v1/inventory/adjustments/reasons`
}

/**
 * Why stock was set right, in the retailer's words.
 */
export const inventoryAdjustmentsReasonsCreate = async (reasonInputRequest: ReasonInputRequest, options?: Parameters<typeof request>[1]): Promise<ReasonOutput> => {

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
return request<ReasonOutput>(getInventoryAdjustmentsReasonsCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(reasonInputRequest)
  }
);}





export const getInventoryAdjustmentsReasonsCreateMutationKey = () => ['inventoryAdjustmentsReasonsCreate'] as const;

export const getInventoryAdjustmentsReasonsCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsCreate>>, TError,InventoryAdjustmentsReasonsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsCreate>>, TError,InventoryAdjustmentsReasonsCreateMutationVariables, TContext> => {

const mutationKey = getInventoryAdjustmentsReasonsCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsCreate>>, InventoryAdjustmentsReasonsCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  inventoryAdjustmentsReasonsCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryAdjustmentsReasonsCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsCreate>>>
    export type InventoryAdjustmentsReasonsCreateMutationBody = ReasonInputRequest
    export type InventoryAdjustmentsReasonsCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryAdjustmentsReasonsCreateMutationVariables = {data: ReasonInputRequest}

    export const useInventoryAdjustmentsReasonsCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsCreate>>, TError,InventoryAdjustmentsReasonsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryAdjustmentsReasonsCreate>>,
        TError,
        InventoryAdjustmentsReasonsCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryAdjustmentsReasonsCreateMutationOptions(options), queryClient);
    }
    export const getInventoryAdjustmentsReasonsPartialUpdateUrl = (id: string,) => {




  return `/api/v1/inventory/adjustments/reasons/${id}`
}

/**
 * Rename a reason, or retire it.
 */
export const inventoryAdjustmentsReasonsPartialUpdate = async (id: string,
    patchedReasonPatchRequest?: PatchedReasonPatchRequest, options?: Parameters<typeof request>[1]): Promise<ReasonOutput> => {

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
return request<ReasonOutput>(getInventoryAdjustmentsReasonsPartialUpdateUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedReasonPatchRequest)
  }
);}





export const getInventoryAdjustmentsReasonsPartialUpdateMutationKey = () => ['inventoryAdjustmentsReasonsPartialUpdate'] as const;

export const getInventoryAdjustmentsReasonsPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsPartialUpdate>>, TError,InventoryAdjustmentsReasonsPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsPartialUpdate>>, TError,InventoryAdjustmentsReasonsPartialUpdateMutationVariables, TContext> => {

const mutationKey = getInventoryAdjustmentsReasonsPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsPartialUpdate>>, InventoryAdjustmentsReasonsPartialUpdateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  inventoryAdjustmentsReasonsPartialUpdate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryAdjustmentsReasonsPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsPartialUpdate>>>
    export type InventoryAdjustmentsReasonsPartialUpdateMutationBody = PatchedReasonPatchRequest | undefined
    export type InventoryAdjustmentsReasonsPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type InventoryAdjustmentsReasonsPartialUpdateMutationVariables = {id: string;data?: PatchedReasonPatchRequest}

    export const useInventoryAdjustmentsReasonsPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryAdjustmentsReasonsPartialUpdate>>, TError,InventoryAdjustmentsReasonsPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryAdjustmentsReasonsPartialUpdate>>,
        TError,
        InventoryAdjustmentsReasonsPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryAdjustmentsReasonsPartialUpdateMutationOptions(options), queryClient);
    }
