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
  CashInputRequest
} from './model/cashInputRequest';

import type {
  CashMovementOutput
} from './model/cashMovementOutput';

import type {
  CheckoutInputRequest
} from './model/checkoutInputRequest';

import type {
  CloseInputRequest
} from './model/closeInputRequest';

import type {
  CompletedSaleOutput
} from './model/completedSaleOutput';

import type {
  PaginatedSessionOutputList
} from './model/paginatedSessionOutputList';

import type {
  PaginatedTillProductList
} from './model/paginatedTillProductList';

import type {
  PosLookupParams
} from './model/posLookupParams';

import type {
  PosProductsListParams
} from './model/posProductsListParams';

import type {
  PosRegisterSessionsListParams
} from './model/posRegisterSessionsListParams';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  QuoteInputRequest
} from './model/quoteInputRequest';

import type {
  QuoteOutput
} from './model/quoteOutput';

import type {
  SessionInputRequest
} from './model/sessionInputRequest';

import type {
  SessionOutput
} from './model/sessionOutput';

import type {
  SessionReportOutput
} from './model/sessionReportOutput';

import type {
  TillLookup
} from './model/tillLookup';

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

export const getPosCheckoutUrl = () => {




  return `/api/v1/pos/checkout`
}

/**
 * Sells.
 *
 * A basket that is short is 409 `insufficient_stock` with every short line; `approvable` says
 * whether a manager's `approval` would let it through. Another price without approval is 409
 * `approval_required`; sums that do not meet are 409 `payment_mismatch` with the right `total`.
 * A `client_id` that is known answers 200 with the sale as it is.
 */
export const posCheckout = async (checkoutInputRequest: CheckoutInputRequest, options?: Parameters<typeof request>[1]): Promise<CompletedSaleOutput> => {

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
return request<CompletedSaleOutput>(getPosCheckoutUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(checkoutInputRequest)
  }
);}





export const getPosCheckoutMutationKey = () => ['posCheckout'] as const;

export const getPosCheckoutMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posCheckout>>, TError,PosCheckoutMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof posCheckout>>, TError,PosCheckoutMutationVariables, TContext> => {

const mutationKey = getPosCheckoutMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof posCheckout>>, PosCheckoutMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  posCheckout(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PosCheckoutMutationResult = NonNullable<Awaited<ReturnType<typeof posCheckout>>>
    export type PosCheckoutMutationBody = CheckoutInputRequest
    export type PosCheckoutMutationError = ErrorType<ProblemDetails>
    export type PosCheckoutMutationVariables = {data: CheckoutInputRequest}

    export const usePosCheckout = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posCheckout>>, TError,PosCheckoutMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof posCheckout>>,
        TError,
        PosCheckoutMutationVariables,
        TContext
      > => {
      return useMutation(getPosCheckoutMutationOptions(options), queryClient);
    }
    export const getPosLookupUrl = (params: PosLookupParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/pos/lookup?${stringifiedParams}` : `/api/v1/pos/lookup`
}

/**
 * What a scanned code is, by barcode, else by SKU; and which other stores have some.
 */
export const posLookup = async (params: PosLookupParams, options?: Parameters<typeof request>[1]): Promise<TillLookup> => {

  return request<TillLookup>(getPosLookupUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPosLookupQueryKey = (params?: PosLookupParams,) => {
    return [
    `/api/v1/pos/lookup`, ...(params ? [params] : [])
    ] as const;
    }


export const getPosLookupQueryOptions = <TData = Awaited<ReturnType<typeof posLookup>>, TError = ErrorType<ProblemDetails>>(params: PosLookupParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posLookup>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPosLookupQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof posLookup>>> = ({ signal }) => posLookup(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof posLookup>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PosLookupQueryResult = NonNullable<Awaited<ReturnType<typeof posLookup>>>
export type PosLookupQueryError = ErrorType<ProblemDetails>


export function usePosLookup<TData = Awaited<ReturnType<typeof posLookup>>, TError = ErrorType<ProblemDetails>>(
 params: PosLookupParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof posLookup>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof posLookup>>,
          TError,
          Awaited<ReturnType<typeof posLookup>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosLookup<TData = Awaited<ReturnType<typeof posLookup>>, TError = ErrorType<ProblemDetails>>(
 params: PosLookupParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posLookup>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof posLookup>>,
          TError,
          Awaited<ReturnType<typeof posLookup>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosLookup<TData = Awaited<ReturnType<typeof posLookup>>, TError = ErrorType<ProblemDetails>>(
 params: PosLookupParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posLookup>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePosLookup<TData = Awaited<ReturnType<typeof posLookup>>, TError = ErrorType<ProblemDetails>>(
 params: PosLookupParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posLookup>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPosLookupQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPosProductsListUrl = (params: PosProductsListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/pos/products?${stringifiedParams}` : `/api/v1/pos/products`
}

/**
 * What a store sells, with how many are left there.
 */
export const posProductsList = async (params: PosProductsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedTillProductList> => {

  return request<PaginatedTillProductList>(getPosProductsListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPosProductsListQueryKey = (params?: PosProductsListParams,) => {
    return [
    `/api/v1/pos/products`, ...(params ? [params] : [])
    ] as const;
    }


export const getPosProductsListQueryOptions = <TData = Awaited<ReturnType<typeof posProductsList>>, TError = ErrorType<ProblemDetails>>(params: PosProductsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posProductsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPosProductsListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof posProductsList>>> = ({ signal }) => posProductsList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof posProductsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PosProductsListQueryResult = NonNullable<Awaited<ReturnType<typeof posProductsList>>>
export type PosProductsListQueryError = ErrorType<ProblemDetails>


export function usePosProductsList<TData = Awaited<ReturnType<typeof posProductsList>>, TError = ErrorType<ProblemDetails>>(
 params: PosProductsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof posProductsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof posProductsList>>,
          TError,
          Awaited<ReturnType<typeof posProductsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosProductsList<TData = Awaited<ReturnType<typeof posProductsList>>, TError = ErrorType<ProblemDetails>>(
 params: PosProductsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posProductsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof posProductsList>>,
          TError,
          Awaited<ReturnType<typeof posProductsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosProductsList<TData = Awaited<ReturnType<typeof posProductsList>>, TError = ErrorType<ProblemDetails>>(
 params: PosProductsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posProductsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePosProductsList<TData = Awaited<ReturnType<typeof posProductsList>>, TError = ErrorType<ProblemDetails>>(
 params: PosProductsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posProductsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPosProductsListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPosQuoteUrl = () => {




  return `/api/v1/pos/quote`
}

/**
 * What a basket would come to, exactly as `checkout` will say; nothing is written.
 */
export const posQuote = async (quoteInputRequest: QuoteInputRequest, options?: Parameters<typeof request>[1]): Promise<QuoteOutput> => {

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
return request<QuoteOutput>(getPosQuoteUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(quoteInputRequest)
  }
);}





export const getPosQuoteMutationKey = () => ['posQuote'] as const;

export const getPosQuoteMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posQuote>>, TError,PosQuoteMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof posQuote>>, TError,PosQuoteMutationVariables, TContext> => {

const mutationKey = getPosQuoteMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof posQuote>>, PosQuoteMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  posQuote(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PosQuoteMutationResult = NonNullable<Awaited<ReturnType<typeof posQuote>>>
    export type PosQuoteMutationBody = QuoteInputRequest
    export type PosQuoteMutationError = ErrorType<ProblemDetails>
    export type PosQuoteMutationVariables = {data: QuoteInputRequest}

    export const usePosQuote = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posQuote>>, TError,PosQuoteMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof posQuote>>,
        TError,
        PosQuoteMutationVariables,
        TContext
      > => {
      return useMutation(getPosQuoteMutationOptions(options), queryClient);
    }
    export const getPosRegisterSessionsListUrl = (params?: PosRegisterSessionsListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/pos/register_sessions?${stringifiedParams}` : `/api/v1/pos/register_sessions`
}

/**
 * Registers' sessions; POST opens one. A register that is open already is 409 `session_open`.
 */
export const posRegisterSessionsList = async (params?: PosRegisterSessionsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedSessionOutputList> => {

  return request<PaginatedSessionOutputList>(getPosRegisterSessionsListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPosRegisterSessionsListQueryKey = (params?: PosRegisterSessionsListParams,) => {
    return [
    `/api/v1/pos/register_sessions`, ...(params ? [params] : [])
    ] as const;
    }


export const getPosRegisterSessionsListQueryOptions = <TData = Awaited<ReturnType<typeof posRegisterSessionsList>>, TError = ErrorType<ProblemDetails>>(params?: PosRegisterSessionsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPosRegisterSessionsListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof posRegisterSessionsList>>> = ({ signal }) => posRegisterSessionsList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PosRegisterSessionsListQueryResult = NonNullable<Awaited<ReturnType<typeof posRegisterSessionsList>>>
export type PosRegisterSessionsListQueryError = ErrorType<ProblemDetails>


export function usePosRegisterSessionsList<TData = Awaited<ReturnType<typeof posRegisterSessionsList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  PosRegisterSessionsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof posRegisterSessionsList>>,
          TError,
          Awaited<ReturnType<typeof posRegisterSessionsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosRegisterSessionsList<TData = Awaited<ReturnType<typeof posRegisterSessionsList>>, TError = ErrorType<ProblemDetails>>(
 params?: PosRegisterSessionsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof posRegisterSessionsList>>,
          TError,
          Awaited<ReturnType<typeof posRegisterSessionsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosRegisterSessionsList<TData = Awaited<ReturnType<typeof posRegisterSessionsList>>, TError = ErrorType<ProblemDetails>>(
 params?: PosRegisterSessionsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePosRegisterSessionsList<TData = Awaited<ReturnType<typeof posRegisterSessionsList>>, TError = ErrorType<ProblemDetails>>(
 params?: PosRegisterSessionsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPosRegisterSessionsListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPosRegisterSessionOpenUrl = () => {




  return `/api/v1/pos/register_sessions`
}

/**
 * Registers' sessions; POST opens one. A register that is open already is 409 `session_open`.
 */
export const posRegisterSessionOpen = async (sessionInputRequest: SessionInputRequest, options?: Parameters<typeof request>[1]): Promise<SessionOutput> => {

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
return request<SessionOutput>(getPosRegisterSessionOpenUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(sessionInputRequest)
  }
);}





export const getPosRegisterSessionOpenMutationKey = () => ['posRegisterSessionOpen'] as const;

export const getPosRegisterSessionOpenMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posRegisterSessionOpen>>, TError,PosRegisterSessionOpenMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof posRegisterSessionOpen>>, TError,PosRegisterSessionOpenMutationVariables, TContext> => {

const mutationKey = getPosRegisterSessionOpenMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof posRegisterSessionOpen>>, PosRegisterSessionOpenMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  posRegisterSessionOpen(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PosRegisterSessionOpenMutationResult = NonNullable<Awaited<ReturnType<typeof posRegisterSessionOpen>>>
    export type PosRegisterSessionOpenMutationBody = SessionInputRequest
    export type PosRegisterSessionOpenMutationError = ErrorType<ProblemDetails>
    export type PosRegisterSessionOpenMutationVariables = {data: SessionInputRequest}

    export const usePosRegisterSessionOpen = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posRegisterSessionOpen>>, TError,PosRegisterSessionOpenMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof posRegisterSessionOpen>>,
        TError,
        PosRegisterSessionOpenMutationVariables,
        TContext
      > => {
      return useMutation(getPosRegisterSessionOpenMutationOptions(options), queryClient);
    }
    export const getPosRegisterSessionsRetrieveUrl = (id: string,) => {




  return `/api/v1/pos/register_sessions/${id}`
}

/**
 * One session.
 */
export const posRegisterSessionsRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<SessionOutput> => {

  return request<SessionOutput>(getPosRegisterSessionsRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPosRegisterSessionsRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/pos/register_sessions/${id}`
    ] as const;
    }


export const getPosRegisterSessionsRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPosRegisterSessionsRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>> = ({ signal }) => posRegisterSessionsRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PosRegisterSessionsRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>>
export type PosRegisterSessionsRetrieveQueryError = ErrorType<ProblemDetails>


export function usePosRegisterSessionsRetrieve<TData = Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosRegisterSessionsRetrieve<TData = Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosRegisterSessionsRetrieve<TData = Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePosRegisterSessionsRetrieve<TData = Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPosRegisterSessionsRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPosRegisterSessionCashUrl = (id: string,) => {




  return `/api/v1/pos/register_sessions/${id}/cash`
}

/**
 * Cash paid into the drawer or out of it.
 */
export const posRegisterSessionCash = async (id: string,
    cashInputRequest: CashInputRequest, options?: Parameters<typeof request>[1]): Promise<CashMovementOutput> => {

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
return request<CashMovementOutput>(getPosRegisterSessionCashUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(cashInputRequest)
  }
);}





export const getPosRegisterSessionCashMutationKey = () => ['posRegisterSessionCash'] as const;

export const getPosRegisterSessionCashMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posRegisterSessionCash>>, TError,PosRegisterSessionCashMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof posRegisterSessionCash>>, TError,PosRegisterSessionCashMutationVariables, TContext> => {

const mutationKey = getPosRegisterSessionCashMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof posRegisterSessionCash>>, PosRegisterSessionCashMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  posRegisterSessionCash(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PosRegisterSessionCashMutationResult = NonNullable<Awaited<ReturnType<typeof posRegisterSessionCash>>>
    export type PosRegisterSessionCashMutationBody = CashInputRequest
    export type PosRegisterSessionCashMutationError = ErrorType<ProblemDetails>
    export type PosRegisterSessionCashMutationVariables = {id: string;data: CashInputRequest}

    export const usePosRegisterSessionCash = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posRegisterSessionCash>>, TError,PosRegisterSessionCashMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof posRegisterSessionCash>>,
        TError,
        PosRegisterSessionCashMutationVariables,
        TContext
      > => {
      return useMutation(getPosRegisterSessionCashMutationOptions(options), queryClient);
    }
    export const getPosRegisterSessionCloseUrl = (id: string,) => {




  return `/api/v1/pos/register_sessions/${id}/close`
}

/**
 * Closes the session on what was counted; its report is the Z report from then on.
 */
export const posRegisterSessionClose = async (id: string,
    closeInputRequest: CloseInputRequest, options?: Parameters<typeof request>[1]): Promise<SessionOutput> => {

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
return request<SessionOutput>(getPosRegisterSessionCloseUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(closeInputRequest)
  }
);}





export const getPosRegisterSessionCloseMutationKey = () => ['posRegisterSessionClose'] as const;

export const getPosRegisterSessionCloseMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posRegisterSessionClose>>, TError,PosRegisterSessionCloseMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof posRegisterSessionClose>>, TError,PosRegisterSessionCloseMutationVariables, TContext> => {

const mutationKey = getPosRegisterSessionCloseMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof posRegisterSessionClose>>, PosRegisterSessionCloseMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  posRegisterSessionClose(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PosRegisterSessionCloseMutationResult = NonNullable<Awaited<ReturnType<typeof posRegisterSessionClose>>>
    export type PosRegisterSessionCloseMutationBody = CloseInputRequest
    export type PosRegisterSessionCloseMutationError = ErrorType<ProblemDetails>
    export type PosRegisterSessionCloseMutationVariables = {id: string;data: CloseInputRequest}

    export const usePosRegisterSessionClose = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posRegisterSessionClose>>, TError,PosRegisterSessionCloseMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof posRegisterSessionClose>>,
        TError,
        PosRegisterSessionCloseMutationVariables,
        TContext
      > => {
      return useMutation(getPosRegisterSessionCloseMutationOptions(options), queryClient);
    }
    export const getPosRegisterSessionReportUrl = (id: string,) => {




  return `/api/v1/pos/register_sessions/${id}/report`
}

/**
 * The X report of an open session, the Z report of a closed one.
 */
export const posRegisterSessionReport = async (id: string, options?: Parameters<typeof request>[1]): Promise<SessionReportOutput> => {

  return request<SessionReportOutput>(getPosRegisterSessionReportUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPosRegisterSessionReportQueryKey = (id: string,) => {
    return [
    `/api/v1/pos/register_sessions/${id}/report`
    ] as const;
    }


export const getPosRegisterSessionReportQueryOptions = <TData = Awaited<ReturnType<typeof posRegisterSessionReport>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionReport>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPosRegisterSessionReportQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof posRegisterSessionReport>>> = ({ signal }) => posRegisterSessionReport(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionReport>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PosRegisterSessionReportQueryResult = NonNullable<Awaited<ReturnType<typeof posRegisterSessionReport>>>
export type PosRegisterSessionReportQueryError = ErrorType<ProblemDetails>


export function usePosRegisterSessionReport<TData = Awaited<ReturnType<typeof posRegisterSessionReport>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionReport>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof posRegisterSessionReport>>,
          TError,
          Awaited<ReturnType<typeof posRegisterSessionReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosRegisterSessionReport<TData = Awaited<ReturnType<typeof posRegisterSessionReport>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionReport>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof posRegisterSessionReport>>,
          TError,
          Awaited<ReturnType<typeof posRegisterSessionReport>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosRegisterSessionReport<TData = Awaited<ReturnType<typeof posRegisterSessionReport>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionReport>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePosRegisterSessionReport<TData = Awaited<ReturnType<typeof posRegisterSessionReport>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posRegisterSessionReport>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPosRegisterSessionReportQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






