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
  InventoryReorderSuggestionsListParams
} from './model/inventoryReorderSuggestionsListParams';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  ReorderPage
} from './model/reorderPage';

import type {
  ReorderSnoozeInputRequest
} from './model/reorderSnoozeInputRequest';

import type {
  ReorderSnoozeOutput
} from './model/reorderSnoozeOutput';

import type {
  SuggestedOrdersInputRequest
} from './model/suggestedOrdersInputRequest';

import type {
  SuggestedOrdersOutput
} from './model/suggestedOrdersOutput';

import type {
  SuggestedTransferInputRequest
} from './model/suggestedTransferInputRequest';

import type {
  TransferOutput
} from './model/transferOutput';

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

export const getInventoryReorderSuggestionsListUrl = (params?: InventoryReorderSuggestionsListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/reorder_suggestions?${stringifiedParams}` : `/api/v1/inventory/reorder_suggestions`
}

/**
 * What stores should buy, and why.
 *
 * A row for every item at or below its threshold, and for every item that its demand will use up
 * before goods ordered at the next review have come. What comes already is taken off: in transit, on
 * order, and what drafts of orders and transfers plan. So a draft that was made of a suggestion
 * covers it until it is deleted. Rows whose need is covered are left out unless `covered=true`, and
 * snoozed ones unless `snoozed=true`. With `vendor_id`, what that vendor sells, as bought there. What
 * keeps no stock or is not sold any more, and closed stores, have no rows; nor has what is being
 * counted, for who counts it blind.
 */
export const inventoryReorderSuggestionsList = async (params?: InventoryReorderSuggestionsListParams, options?: Parameters<typeof request>[1]): Promise<ReorderPage> => {

  return request<ReorderPage>(getInventoryReorderSuggestionsListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryReorderSuggestionsListQueryKey = (params?: InventoryReorderSuggestionsListParams,) => {
    return [
    `/api/v1/inventory/reorder_suggestions`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryReorderSuggestionsListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>, TError = ErrorType<ProblemDetails>>(params?: InventoryReorderSuggestionsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryReorderSuggestionsListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>> = ({ signal }) => inventoryReorderSuggestionsList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryReorderSuggestionsListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>>
export type InventoryReorderSuggestionsListQueryError = ErrorType<ProblemDetails>


export function useInventoryReorderSuggestionsList<TData = Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventoryReorderSuggestionsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>,
          TError,
          Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryReorderSuggestionsList<TData = Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryReorderSuggestionsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>,
          TError,
          Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryReorderSuggestionsList<TData = Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryReorderSuggestionsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryReorderSuggestionsList<TData = Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryReorderSuggestionsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryReorderSuggestionsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryReorderSuggestionsListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryReorderSuggestionsCreatePosCreateUrl = () => {




  return `/api/v1/inventory/reorder_suggestions/create_pos`
}

/**
 * Draft orders of what is suggested, or of what was made of it: all of them, or none.
 *
 * Who sends what they saw `coming` is told 409 `suggestion_changed` where somebody was quicker.
 */
export const inventoryReorderSuggestionsCreatePosCreate = async (suggestedOrdersInputRequest: SuggestedOrdersInputRequest, options?: Parameters<typeof request>[1]): Promise<SuggestedOrdersOutput> => {

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
return request<SuggestedOrdersOutput>(getInventoryReorderSuggestionsCreatePosCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(suggestedOrdersInputRequest)
  }
);}





export const getInventoryReorderSuggestionsCreatePosCreateMutationKey = () => ['inventoryReorderSuggestionsCreatePosCreate'] as const;

export const getInventoryReorderSuggestionsCreatePosCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryReorderSuggestionsCreatePosCreate>>, TError,InventoryReorderSuggestionsCreatePosCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryReorderSuggestionsCreatePosCreate>>, TError,InventoryReorderSuggestionsCreatePosCreateMutationVariables, TContext> => {

const mutationKey = getInventoryReorderSuggestionsCreatePosCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryReorderSuggestionsCreatePosCreate>>, InventoryReorderSuggestionsCreatePosCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  inventoryReorderSuggestionsCreatePosCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryReorderSuggestionsCreatePosCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryReorderSuggestionsCreatePosCreate>>>
    export type InventoryReorderSuggestionsCreatePosCreateMutationBody = SuggestedOrdersInputRequest
    export type InventoryReorderSuggestionsCreatePosCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryReorderSuggestionsCreatePosCreateMutationVariables = {data: SuggestedOrdersInputRequest}

    export const useInventoryReorderSuggestionsCreatePosCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryReorderSuggestionsCreatePosCreate>>, TError,InventoryReorderSuggestionsCreatePosCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryReorderSuggestionsCreatePosCreate>>,
        TError,
        InventoryReorderSuggestionsCreatePosCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryReorderSuggestionsCreatePosCreateMutationOptions(options), queryClient);
    }
    export const getInventoryReorderSuggestionsCreateTransferCreateUrl = () => {




  return `/api/v1/inventory/reorder_suggestions/create_transfer`
}

/**
 * A draft transfer from a store that has more than it needs; 409 `nothing_to_spare` if it has not.
 *
 * To spare is what is above the store's own threshold, promised to nobody and in no other draft.
 */
export const inventoryReorderSuggestionsCreateTransferCreate = async (suggestedTransferInputRequest: SuggestedTransferInputRequest, options?: Parameters<typeof request>[1]): Promise<TransferOutput> => {

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
return request<TransferOutput>(getInventoryReorderSuggestionsCreateTransferCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(suggestedTransferInputRequest)
  }
);}





export const getInventoryReorderSuggestionsCreateTransferCreateMutationKey = () => ['inventoryReorderSuggestionsCreateTransferCreate'] as const;

export const getInventoryReorderSuggestionsCreateTransferCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryReorderSuggestionsCreateTransferCreate>>, TError,InventoryReorderSuggestionsCreateTransferCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryReorderSuggestionsCreateTransferCreate>>, TError,InventoryReorderSuggestionsCreateTransferCreateMutationVariables, TContext> => {

const mutationKey = getInventoryReorderSuggestionsCreateTransferCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryReorderSuggestionsCreateTransferCreate>>, InventoryReorderSuggestionsCreateTransferCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  inventoryReorderSuggestionsCreateTransferCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryReorderSuggestionsCreateTransferCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryReorderSuggestionsCreateTransferCreate>>>
    export type InventoryReorderSuggestionsCreateTransferCreateMutationBody = SuggestedTransferInputRequest
    export type InventoryReorderSuggestionsCreateTransferCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryReorderSuggestionsCreateTransferCreateMutationVariables = {data: SuggestedTransferInputRequest}

    export const useInventoryReorderSuggestionsCreateTransferCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryReorderSuggestionsCreateTransferCreate>>, TError,InventoryReorderSuggestionsCreateTransferCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryReorderSuggestionsCreateTransferCreate>>,
        TError,
        InventoryReorderSuggestionsCreateTransferCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryReorderSuggestionsCreateTransferCreateMutationOptions(options), queryClient);
    }
    export const getInventoryReorderSuggestionsSnoozeCreateUrl = () => {




  return `/api/v1/inventory/reorder_suggestions/snooze`
}

/**
 * Hides a suggestion until a day of the store, or shows it again.
 */
export const inventoryReorderSuggestionsSnoozeCreate = async (reorderSnoozeInputRequest: ReorderSnoozeInputRequest, options?: Parameters<typeof request>[1]): Promise<ReorderSnoozeOutput> => {

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
return request<ReorderSnoozeOutput>(getInventoryReorderSuggestionsSnoozeCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(reorderSnoozeInputRequest)
  }
);}





export const getInventoryReorderSuggestionsSnoozeCreateMutationKey = () => ['inventoryReorderSuggestionsSnoozeCreate'] as const;

export const getInventoryReorderSuggestionsSnoozeCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryReorderSuggestionsSnoozeCreate>>, TError,InventoryReorderSuggestionsSnoozeCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryReorderSuggestionsSnoozeCreate>>, TError,InventoryReorderSuggestionsSnoozeCreateMutationVariables, TContext> => {

const mutationKey = getInventoryReorderSuggestionsSnoozeCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryReorderSuggestionsSnoozeCreate>>, InventoryReorderSuggestionsSnoozeCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  inventoryReorderSuggestionsSnoozeCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryReorderSuggestionsSnoozeCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryReorderSuggestionsSnoozeCreate>>>
    export type InventoryReorderSuggestionsSnoozeCreateMutationBody = ReorderSnoozeInputRequest
    export type InventoryReorderSuggestionsSnoozeCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryReorderSuggestionsSnoozeCreateMutationVariables = {data: ReorderSnoozeInputRequest}

    export const useInventoryReorderSuggestionsSnoozeCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryReorderSuggestionsSnoozeCreate>>, TError,InventoryReorderSuggestionsSnoozeCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryReorderSuggestionsSnoozeCreate>>,
        TError,
        InventoryReorderSuggestionsSnoozeCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryReorderSuggestionsSnoozeCreateMutationOptions(options), queryClient);
    }
