/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import {
  useQuery
} from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseQueryOptions,
  UseQueryResult
} from '@tanstack/react-query';

import type {
  AvailabilityAnswer
} from './model/availabilityAnswer';

import type {
  InventoryAvailabilityParams
} from './model/inventoryAvailabilityParams';

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

export const getInventoryAvailabilityUrl = (params: InventoryAvailabilityParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    const explodeParameters = ["variant_id"];

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

  return stringifiedParams.length > 0 ? `/api/v1/inventory/availability?${stringifiedParams}` : `/api/v1/inventory/availability`
}

/**
 * Whether there is any of some variants: in a store, or in each.
 *
 * A store that never had a variant answers that there is none, and what is on its way there.
 */
export const inventoryAvailability = async (params: InventoryAvailabilityParams, options?: Parameters<typeof request>[1]): Promise<AvailabilityAnswer> => {

  return request<AvailabilityAnswer>(getInventoryAvailabilityUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryAvailabilityQueryKey = (params?: InventoryAvailabilityParams,) => {
    return [
    `/api/v1/inventory/availability`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryAvailabilityQueryOptions = <TData = Awaited<ReturnType<typeof inventoryAvailability>>, TError = ErrorType<ProblemDetails>>(params: InventoryAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryAvailabilityQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryAvailability>>> = ({ signal }) => inventoryAvailability(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryAvailability>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryAvailabilityQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryAvailability>>>
export type InventoryAvailabilityQueryError = ErrorType<ProblemDetails>


export function useInventoryAvailability<TData = Awaited<ReturnType<typeof inventoryAvailability>>, TError = ErrorType<ProblemDetails>>(
 params: InventoryAvailabilityParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAvailability>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryAvailability>>,
          TError,
          Awaited<ReturnType<typeof inventoryAvailability>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryAvailability<TData = Awaited<ReturnType<typeof inventoryAvailability>>, TError = ErrorType<ProblemDetails>>(
 params: InventoryAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAvailability>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryAvailability>>,
          TError,
          Awaited<ReturnType<typeof inventoryAvailability>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryAvailability<TData = Awaited<ReturnType<typeof inventoryAvailability>>, TError = ErrorType<ProblemDetails>>(
 params: InventoryAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryAvailability<TData = Awaited<ReturnType<typeof inventoryAvailability>>, TError = ErrorType<ProblemDetails>>(
 params: InventoryAvailabilityParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryAvailability>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryAvailabilityQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






