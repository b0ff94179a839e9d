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
  CommittedReservation
} from './model/committedReservation';

import type {
  InventoryReservationsListParams
} from './model/inventoryReservationsListParams';

import type {
  PaginatedReservationRowList
} from './model/paginatedReservationRowList';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  ReservationInputRequest
} from './model/reservationInputRequest';

import type {
  ReservationRow
} from './model/reservationRow';

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

export const getInventoryReservationsListUrl = (params?: InventoryReservationsListParams,) => {
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

  return stringifiedParams.length > 0 ? `/api/v1/inventory/reservations?${stringifiedParams}` : `/api/v1/inventory/reservations`
}

/**
 * Stock that is promised: to orders from elsewhere, to parked carts.
 */
export const inventoryReservationsList = async (params?: InventoryReservationsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedReservationRowList> => {

  return request<PaginatedReservationRowList>(getInventoryReservationsListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryReservationsListQueryKey = (params?: InventoryReservationsListParams,) => {
    return [
    `/api/v1/inventory/reservations`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryReservationsListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryReservationsList>>, TError = ErrorType<ProblemDetails>>(params?: InventoryReservationsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryReservationsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryReservationsListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryReservationsList>>> = ({ signal }) => inventoryReservationsList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryReservationsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryReservationsListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryReservationsList>>>
export type InventoryReservationsListQueryError = ErrorType<ProblemDetails>


export function useInventoryReservationsList<TData = Awaited<ReturnType<typeof inventoryReservationsList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventoryReservationsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryReservationsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryReservationsList>>,
          TError,
          Awaited<ReturnType<typeof inventoryReservationsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryReservationsList<TData = Awaited<ReturnType<typeof inventoryReservationsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryReservationsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryReservationsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryReservationsList>>,
          TError,
          Awaited<ReturnType<typeof inventoryReservationsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryReservationsList<TData = Awaited<ReturnType<typeof inventoryReservationsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryReservationsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryReservationsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryReservationsList<TData = Awaited<ReturnType<typeof inventoryReservationsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryReservationsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryReservationsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryReservationsListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryReservationsCreateUrl = () => {




  return `/api/v1/inventory/reservations`
}

/**
 * Stock that is promised: to orders from elsewhere, to parked carts.
 */
export const inventoryReservationsCreate = async (reservationInputRequest: ReservationInputRequest, options?: Parameters<typeof request>[1]): Promise<ReservationRow> => {

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
return request<ReservationRow>(getInventoryReservationsCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(reservationInputRequest)
  }
);}





export const getInventoryReservationsCreateMutationKey = () => ['inventoryReservationsCreate'] as const;

export const getInventoryReservationsCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryReservationsCreate>>, TError,InventoryReservationsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryReservationsCreate>>, TError,InventoryReservationsCreateMutationVariables, TContext> => {

const mutationKey = getInventoryReservationsCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryReservationsCreate>>, InventoryReservationsCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  inventoryReservationsCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryReservationsCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryReservationsCreate>>>
    export type InventoryReservationsCreateMutationBody = ReservationInputRequest
    export type InventoryReservationsCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryReservationsCreateMutationVariables = {data: ReservationInputRequest}

    export const useInventoryReservationsCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryReservationsCreate>>, TError,InventoryReservationsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryReservationsCreate>>,
        TError,
        InventoryReservationsCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryReservationsCreateMutationOptions(options), queryClient);
    }
    export const getInventoryReservationsCommitCreateUrl = (id: string,) => {




  return `/api/v1/inventory/reservations/${id}/commit`
}

/**
 * Hands over what was promised to somebody whose sale is not made here.
 *
 * The goods leave by an adjustment with the reason `FULFILLED` and the order's number; a sale at a
 * till keeps a promise by `reservation_id` in its checkout instead.
 */
export const inventoryReservationsCommitCreate = async (id: string, options?: Parameters<typeof request>[1]): Promise<CommittedReservation> => {

  return request<CommittedReservation>(getInventoryReservationsCommitCreateUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}





export const getInventoryReservationsCommitCreateMutationKey = () => ['inventoryReservationsCommitCreate'] as const;

export const getInventoryReservationsCommitCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryReservationsCommitCreate>>, TError,InventoryReservationsCommitCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryReservationsCommitCreate>>, TError,InventoryReservationsCommitCreateMutationVariables, TContext> => {

const mutationKey = getInventoryReservationsCommitCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryReservationsCommitCreate>>, InventoryReservationsCommitCreateMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  inventoryReservationsCommitCreate(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryReservationsCommitCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryReservationsCommitCreate>>>

    export type InventoryReservationsCommitCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryReservationsCommitCreateMutationVariables = {id: string}

    export const useInventoryReservationsCommitCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryReservationsCommitCreate>>, TError,InventoryReservationsCommitCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryReservationsCommitCreate>>,
        TError,
        InventoryReservationsCommitCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryReservationsCommitCreateMutationOptions(options), queryClient);
    }
    export const getInventoryReservationsReleaseCreateUrl = (id: string,) => {




  return `/api/v1/inventory/reservations/${id}/release`
}

/**
 * Lets an open reservation go; one that is closed already is 409 `reservation_closed`.
 */
export const inventoryReservationsReleaseCreate = async (id: string, options?: Parameters<typeof request>[1]): Promise<ReservationRow> => {

  return request<ReservationRow>(getInventoryReservationsReleaseCreateUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}





export const getInventoryReservationsReleaseCreateMutationKey = () => ['inventoryReservationsReleaseCreate'] as const;

export const getInventoryReservationsReleaseCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryReservationsReleaseCreate>>, TError,InventoryReservationsReleaseCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryReservationsReleaseCreate>>, TError,InventoryReservationsReleaseCreateMutationVariables, TContext> => {

const mutationKey = getInventoryReservationsReleaseCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryReservationsReleaseCreate>>, InventoryReservationsReleaseCreateMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  inventoryReservationsReleaseCreate(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryReservationsReleaseCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryReservationsReleaseCreate>>>

    export type InventoryReservationsReleaseCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryReservationsReleaseCreateMutationVariables = {id: string}

    export const useInventoryReservationsReleaseCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryReservationsReleaseCreate>>, TError,InventoryReservationsReleaseCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryReservationsReleaseCreate>>,
        TError,
        InventoryReservationsReleaseCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryReservationsReleaseCreateMutationOptions(options), queryClient);
    }
