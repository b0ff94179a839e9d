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
  InventoryMovementsListParams
} from './model/inventoryMovementsListParams';

import type {
  LedgerRow
} from './model/ledgerRow';

import type {
  MovementInputRequest
} from './model/movementInputRequest';

import type {
  PaginatedLedgerRowList
} from './model/paginatedLedgerRowList';

import type {
  ProblemDetails
} from './model/problemDetails';

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

export const getInventoryMovementsListUrl = (params?: InventoryMovementsListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    const explodeParameters = ["movement_type","ref_type"];

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

  return stringifiedParams.length > 0 ? `/api/v1/inventory/movements?${stringifiedParams}` : `/api/v1/inventory/movements`
}

/**
 * The ledger as the shop floor sees it, and changes of one item by hand.
 */
export const inventoryMovementsList = async (params?: InventoryMovementsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedLedgerRowList> => {

  return request<PaginatedLedgerRowList>(getInventoryMovementsListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryMovementsListQueryKey = (params?: InventoryMovementsListParams,) => {
    return [
    `/api/v1/inventory/movements`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryMovementsListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryMovementsList>>, TError = ErrorType<ProblemDetails>>(params?: InventoryMovementsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryMovementsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryMovementsListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryMovementsList>>> = ({ signal }) => inventoryMovementsList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryMovementsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryMovementsListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryMovementsList>>>
export type InventoryMovementsListQueryError = ErrorType<ProblemDetails>


export function useInventoryMovementsList<TData = Awaited<ReturnType<typeof inventoryMovementsList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventoryMovementsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryMovementsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryMovementsList>>,
          TError,
          Awaited<ReturnType<typeof inventoryMovementsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryMovementsList<TData = Awaited<ReturnType<typeof inventoryMovementsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryMovementsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryMovementsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryMovementsList>>,
          TError,
          Awaited<ReturnType<typeof inventoryMovementsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryMovementsList<TData = Awaited<ReturnType<typeof inventoryMovementsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryMovementsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryMovementsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryMovementsList<TData = Awaited<ReturnType<typeof inventoryMovementsList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryMovementsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryMovementsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryMovementsListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryMovementsCreateUrl = () => {




  return `/api/v1/inventory/movements`
}

/**
 * The ledger as the shop floor sees it, and changes of one item by hand.
 */
export const inventoryMovementsCreate = async (movementInputRequest: MovementInputRequest, options?: Parameters<typeof request>[1]): Promise<LedgerRow> => {

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
return request<LedgerRow>(getInventoryMovementsCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(movementInputRequest)
  }
);}





export const getInventoryMovementsCreateMutationKey = () => ['inventoryMovementsCreate'] as const;

export const getInventoryMovementsCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryMovementsCreate>>, TError,InventoryMovementsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryMovementsCreate>>, TError,InventoryMovementsCreateMutationVariables, TContext> => {

const mutationKey = getInventoryMovementsCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryMovementsCreate>>, InventoryMovementsCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  inventoryMovementsCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryMovementsCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryMovementsCreate>>>
    export type InventoryMovementsCreateMutationBody = MovementInputRequest
    export type InventoryMovementsCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryMovementsCreateMutationVariables = {data: MovementInputRequest}

    export const useInventoryMovementsCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryMovementsCreate>>, TError,InventoryMovementsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryMovementsCreate>>,
        TError,
        InventoryMovementsCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryMovementsCreateMutationOptions(options), queryClient);
    }
    export const getInventoryMovementsRetrieveUrl = (id: string,) => {




  return `/api/v1/inventory/movements/${id}`
}

/**
 * One movement.
 */
export const inventoryMovementsRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<LedgerRow> => {

  return request<LedgerRow>(getInventoryMovementsRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryMovementsRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/inventory/movements/${id}`
    ] as const;
    }


export const getInventoryMovementsRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof inventoryMovementsRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryMovementsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryMovementsRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryMovementsRetrieve>>> = ({ signal }) => inventoryMovementsRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryMovementsRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryMovementsRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryMovementsRetrieve>>>
export type InventoryMovementsRetrieveQueryError = ErrorType<ProblemDetails>


export function useInventoryMovementsRetrieve<TData = Awaited<ReturnType<typeof inventoryMovementsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryMovementsRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryMovementsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryMovementsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryMovementsRetrieve<TData = Awaited<ReturnType<typeof inventoryMovementsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryMovementsRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryMovementsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryMovementsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryMovementsRetrieve<TData = Awaited<ReturnType<typeof inventoryMovementsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryMovementsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryMovementsRetrieve<TData = Awaited<ReturnType<typeof inventoryMovementsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryMovementsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryMovementsRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






