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
  GoodsReceiptOutput
} from './model/goodsReceiptOutput';

import type {
  GoodsReceiptReversalInputRequest
} from './model/goodsReceiptReversalInputRequest';

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

export const getPurchasingReceiptsRetrieveUrl = (id: string,) => {




  return `/api/v1/purchasing/receipts/${id}`
}

/**
 * One receipt with its lines.
 */
export const purchasingReceiptsRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<GoodsReceiptOutput> => {

  return request<GoodsReceiptOutput>(getPurchasingReceiptsRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPurchasingReceiptsRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/purchasing/receipts/${id}`
    ] as const;
    }


export const getPurchasingReceiptsRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPurchasingReceiptsRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>> = ({ signal }) => purchasingReceiptsRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PurchasingReceiptsRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>>
export type PurchasingReceiptsRetrieveQueryError = ErrorType<ProblemDetails>


export function usePurchasingReceiptsRetrieve<TData = Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingReceiptsRetrieve<TData = Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePurchasingReceiptsRetrieve<TData = Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePurchasingReceiptsRetrieve<TData = Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof purchasingReceiptsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPurchasingReceiptsRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPurchasingReceiptsReverseCreateUrl = (id: string,) => {




  return `/api/v1/purchasing/receipts/${id}/reverse`
}

/**
 * Takes the whole receipt back: its goods are on order again. The answer is the reversal.
 */
export const purchasingReceiptsReverseCreate = async (id: string,
    goodsReceiptReversalInputRequest?: GoodsReceiptReversalInputRequest, options?: Parameters<typeof request>[1]): Promise<GoodsReceiptOutput> => {

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
return request<GoodsReceiptOutput>(getPurchasingReceiptsReverseCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(goodsReceiptReversalInputRequest)
  }
);}





export const getPurchasingReceiptsReverseCreateMutationKey = () => ['purchasingReceiptsReverseCreate'] as const;

export const getPurchasingReceiptsReverseCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingReceiptsReverseCreate>>, TError,PurchasingReceiptsReverseCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof purchasingReceiptsReverseCreate>>, TError,PurchasingReceiptsReverseCreateMutationVariables, TContext> => {

const mutationKey = getPurchasingReceiptsReverseCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof purchasingReceiptsReverseCreate>>, PurchasingReceiptsReverseCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  purchasingReceiptsReverseCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PurchasingReceiptsReverseCreateMutationResult = NonNullable<Awaited<ReturnType<typeof purchasingReceiptsReverseCreate>>>
    export type PurchasingReceiptsReverseCreateMutationBody = GoodsReceiptReversalInputRequest | undefined
    export type PurchasingReceiptsReverseCreateMutationError = ErrorType<ProblemDetails>
    export type PurchasingReceiptsReverseCreateMutationVariables = {id: string;data?: GoodsReceiptReversalInputRequest}

    export const usePurchasingReceiptsReverseCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof purchasingReceiptsReverseCreate>>, TError,PurchasingReceiptsReverseCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof purchasingReceiptsReverseCreate>>,
        TError,
        PurchasingReceiptsReverseCreateMutationVariables,
        TContext
      > => {
      return useMutation(getPurchasingReceiptsReverseCreateMutationOptions(options), queryClient);
    }
