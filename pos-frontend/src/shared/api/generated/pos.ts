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
  InspectionInputRequest
} from './model/inspectionInputRequest';

import type {
  OversoldRow
} from './model/oversoldRow';

import type {
  PaginatedOversoldRowList
} from './model/paginatedOversoldRowList';

import type {
  PaginatedReturnRowList
} from './model/paginatedReturnRowList';

import type {
  PaginatedSaleRowList
} from './model/paginatedSaleRowList';

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
  PosOversoldListParams
} from './model/posOversoldListParams';

import type {
  PosProductsListParams
} from './model/posProductsListParams';

import type {
  PosRegisterSessionsListParams
} from './model/posRegisterSessionsListParams';

import type {
  PosReturnsListParams
} from './model/posReturnsListParams';

import type {
  PosSaleLookupParams
} from './model/posSaleLookupParams';

import type {
  PosSaleReceiptParams
} from './model/posSaleReceiptParams';

import type {
  PosSalesListParams
} from './model/posSalesListParams';

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
  ReturnInputRequest
} from './model/returnInputRequest';

import type {
  ReturnOutput
} from './model/returnOutput';

import type {
  ReturnQuoteInputRequest
} from './model/returnQuoteInputRequest';

import type {
  ReturnQuoteOutput
} from './model/returnQuoteOutput';

import type {
  SaleOutput
} from './model/saleOutput';

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
  SettlementInputRequest
} from './model/settlementInputRequest';

import type {
  TillLookup
} from './model/tillLookup';

import type {
  VoidInputRequest
} from './model/voidInputRequest';

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
 *
 * With `returned` it is an exchange, one ticket: a sale and a return that pay for each other as far as
 * they go. What may come back is as for returns; goods to `INSPECT` are refused (400).
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






export const getPosOversoldListUrl = (params?: PosOversoldListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/pos/oversold?${stringifiedParams}` : `/api/v1/pos/oversold`
}

/**
 * What went below zero and is not settled yet; with `settled=true` what is.
 */
export const posOversoldList = async (params?: PosOversoldListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedOversoldRowList> => {

  return request<PaginatedOversoldRowList>(getPosOversoldListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPosOversoldListQueryKey = (params?: PosOversoldListParams,) => {
    return [
    `/api/v1/pos/oversold`, ...(params ? [params] : [])
    ] as const;
    }


export const getPosOversoldListQueryOptions = <TData = Awaited<ReturnType<typeof posOversoldList>>, TError = ErrorType<ProblemDetails>>(params?: PosOversoldListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posOversoldList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPosOversoldListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof posOversoldList>>> = ({ signal }) => posOversoldList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof posOversoldList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PosOversoldListQueryResult = NonNullable<Awaited<ReturnType<typeof posOversoldList>>>
export type PosOversoldListQueryError = ErrorType<ProblemDetails>


export function usePosOversoldList<TData = Awaited<ReturnType<typeof posOversoldList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  PosOversoldListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof posOversoldList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof posOversoldList>>,
          TError,
          Awaited<ReturnType<typeof posOversoldList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosOversoldList<TData = Awaited<ReturnType<typeof posOversoldList>>, TError = ErrorType<ProblemDetails>>(
 params?: PosOversoldListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posOversoldList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof posOversoldList>>,
          TError,
          Awaited<ReturnType<typeof posOversoldList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosOversoldList<TData = Awaited<ReturnType<typeof posOversoldList>>, TError = ErrorType<ProblemDetails>>(
 params?: PosOversoldListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posOversoldList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePosOversoldList<TData = Awaited<ReturnType<typeof posOversoldList>>, TError = ErrorType<ProblemDetails>>(
 params?: PosOversoldListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posOversoldList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPosOversoldListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPosOversoldSettleUrl = (id: string,) => {




  return `/api/v1/pos/oversold/${id}/settle`
}

/**
 * Takes it off the list: a manager knows why.
 */
export const posOversoldSettle = async (id: string,
    settlementInputRequest?: SettlementInputRequest, options?: Parameters<typeof request>[1]): Promise<OversoldRow> => {

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
return request<OversoldRow>(getPosOversoldSettleUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(settlementInputRequest)
  }
);}





export const getPosOversoldSettleMutationKey = () => ['posOversoldSettle'] as const;

export const getPosOversoldSettleMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posOversoldSettle>>, TError,PosOversoldSettleMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof posOversoldSettle>>, TError,PosOversoldSettleMutationVariables, TContext> => {

const mutationKey = getPosOversoldSettleMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof posOversoldSettle>>, PosOversoldSettleMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  posOversoldSettle(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PosOversoldSettleMutationResult = NonNullable<Awaited<ReturnType<typeof posOversoldSettle>>>
    export type PosOversoldSettleMutationBody = SettlementInputRequest | undefined
    export type PosOversoldSettleMutationError = ErrorType<ProblemDetails>
    export type PosOversoldSettleMutationVariables = {id: string;data?: SettlementInputRequest}

    export const usePosOversoldSettle = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posOversoldSettle>>, TError,PosOversoldSettleMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof posOversoldSettle>>,
        TError,
        PosOversoldSettleMutationVariables,
        TContext
      > => {
      return useMutation(getPosOversoldSettleMutationOptions(options), queryClient);
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






export const getPosReturnsListUrl = (params?: PosReturnsListParams,) => {
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

  return stringifiedParams.length > 0 ? `/api/v1/pos/returns?${stringifiedParams}` : `/api/v1/pos/returns`
}

/**
 * Goods and money back.
 *
 * From a receipt at most what was sold less what came back: more is 409 `more_than_sold`. Without a
 * receipt it takes a manager's `approval`: 409 `approval_required`. Refunds that do not add up are
 * 409 `payment_mismatch` with the right `total`. Lines to `INSPECT` wait for `inspect`.
 */
export const posReturnsList = async (params?: PosReturnsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedReturnRowList> => {

  return request<PaginatedReturnRowList>(getPosReturnsListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPosReturnsListQueryKey = (params?: PosReturnsListParams,) => {
    return [
    `/api/v1/pos/returns`, ...(params ? [params] : [])
    ] as const;
    }


export const getPosReturnsListQueryOptions = <TData = Awaited<ReturnType<typeof posReturnsList>>, TError = ErrorType<ProblemDetails>>(params?: PosReturnsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posReturnsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPosReturnsListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof posReturnsList>>> = ({ signal }) => posReturnsList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof posReturnsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PosReturnsListQueryResult = NonNullable<Awaited<ReturnType<typeof posReturnsList>>>
export type PosReturnsListQueryError = ErrorType<ProblemDetails>


export function usePosReturnsList<TData = Awaited<ReturnType<typeof posReturnsList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  PosReturnsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof posReturnsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof posReturnsList>>,
          TError,
          Awaited<ReturnType<typeof posReturnsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosReturnsList<TData = Awaited<ReturnType<typeof posReturnsList>>, TError = ErrorType<ProblemDetails>>(
 params?: PosReturnsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posReturnsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof posReturnsList>>,
          TError,
          Awaited<ReturnType<typeof posReturnsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosReturnsList<TData = Awaited<ReturnType<typeof posReturnsList>>, TError = ErrorType<ProblemDetails>>(
 params?: PosReturnsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posReturnsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePosReturnsList<TData = Awaited<ReturnType<typeof posReturnsList>>, TError = ErrorType<ProblemDetails>>(
 params?: PosReturnsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posReturnsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPosReturnsListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPosReturnCreateUrl = () => {




  return `/api/v1/pos/returns`
}

/**
 * Goods and money back.
 *
 * From a receipt at most what was sold less what came back: more is 409 `more_than_sold`. Without a
 * receipt it takes a manager's `approval`: 409 `approval_required`. Refunds that do not add up are
 * 409 `payment_mismatch` with the right `total`. Lines to `INSPECT` wait for `inspect`.
 */
export const posReturnCreate = async (returnInputRequest: ReturnInputRequest, options?: Parameters<typeof request>[1]): Promise<ReturnOutput> => {

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
return request<ReturnOutput>(getPosReturnCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(returnInputRequest)
  }
);}





export const getPosReturnCreateMutationKey = () => ['posReturnCreate'] as const;

export const getPosReturnCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posReturnCreate>>, TError,PosReturnCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof posReturnCreate>>, TError,PosReturnCreateMutationVariables, TContext> => {

const mutationKey = getPosReturnCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof posReturnCreate>>, PosReturnCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  posReturnCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PosReturnCreateMutationResult = NonNullable<Awaited<ReturnType<typeof posReturnCreate>>>
    export type PosReturnCreateMutationBody = ReturnInputRequest
    export type PosReturnCreateMutationError = ErrorType<ProblemDetails>
    export type PosReturnCreateMutationVariables = {data: ReturnInputRequest}

    export const usePosReturnCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posReturnCreate>>, TError,PosReturnCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof posReturnCreate>>,
        TError,
        PosReturnCreateMutationVariables,
        TContext
      > => {
      return useMutation(getPosReturnCreateMutationOptions(options), queryClient);
    }
    export const getPosReturnsRetrieveUrl = (id: string,) => {




  return `/api/v1/pos/returns/${id}`
}

/**
 * One return with its lines and refunds.
 */
export const posReturnsRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<ReturnOutput> => {

  return request<ReturnOutput>(getPosReturnsRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPosReturnsRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/pos/returns/${id}`
    ] as const;
    }


export const getPosReturnsRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof posReturnsRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posReturnsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPosReturnsRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof posReturnsRetrieve>>> = ({ signal }) => posReturnsRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof posReturnsRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PosReturnsRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof posReturnsRetrieve>>>
export type PosReturnsRetrieveQueryError = ErrorType<ProblemDetails>


export function usePosReturnsRetrieve<TData = Awaited<ReturnType<typeof posReturnsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof posReturnsRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof posReturnsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof posReturnsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosReturnsRetrieve<TData = Awaited<ReturnType<typeof posReturnsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posReturnsRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof posReturnsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof posReturnsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosReturnsRetrieve<TData = Awaited<ReturnType<typeof posReturnsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posReturnsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePosReturnsRetrieve<TData = Awaited<ReturnType<typeof posReturnsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posReturnsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPosReturnsRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPosReturnInspectUrl = (id: string,) => {




  return `/api/v1/pos/returns/${id}/inspect`
}

/**
 * Settles lines that await inspection: accepted goods move and are refunded, rejected ones not.
 */
export const posReturnInspect = async (id: string,
    inspectionInputRequest: InspectionInputRequest, options?: Parameters<typeof request>[1]): Promise<ReturnOutput> => {

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
return request<ReturnOutput>(getPosReturnInspectUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(inspectionInputRequest)
  }
);}





export const getPosReturnInspectMutationKey = () => ['posReturnInspect'] as const;

export const getPosReturnInspectMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posReturnInspect>>, TError,PosReturnInspectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof posReturnInspect>>, TError,PosReturnInspectMutationVariables, TContext> => {

const mutationKey = getPosReturnInspectMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof posReturnInspect>>, PosReturnInspectMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  posReturnInspect(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PosReturnInspectMutationResult = NonNullable<Awaited<ReturnType<typeof posReturnInspect>>>
    export type PosReturnInspectMutationBody = InspectionInputRequest
    export type PosReturnInspectMutationError = ErrorType<ProblemDetails>
    export type PosReturnInspectMutationVariables = {id: string;data: InspectionInputRequest}

    export const usePosReturnInspect = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posReturnInspect>>, TError,PosReturnInspectMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof posReturnInspect>>,
        TError,
        PosReturnInspectMutationVariables,
        TContext
      > => {
      return useMutation(getPosReturnInspectMutationOptions(options), queryClient);
    }
    export const getPosReturnQuoteUrl = () => {




  return `/api/v1/pos/returns/quote`
}

/**
 * What a return would refund, exactly as the return will say; nothing is written.
 */
export const posReturnQuote = async (returnQuoteInputRequest: ReturnQuoteInputRequest, options?: Parameters<typeof request>[1]): Promise<ReturnQuoteOutput> => {

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
return request<ReturnQuoteOutput>(getPosReturnQuoteUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(returnQuoteInputRequest)
  }
);}





export const getPosReturnQuoteMutationKey = () => ['posReturnQuote'] as const;

export const getPosReturnQuoteMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posReturnQuote>>, TError,PosReturnQuoteMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof posReturnQuote>>, TError,PosReturnQuoteMutationVariables, TContext> => {

const mutationKey = getPosReturnQuoteMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof posReturnQuote>>, PosReturnQuoteMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  posReturnQuote(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PosReturnQuoteMutationResult = NonNullable<Awaited<ReturnType<typeof posReturnQuote>>>
    export type PosReturnQuoteMutationBody = ReturnQuoteInputRequest
    export type PosReturnQuoteMutationError = ErrorType<ProblemDetails>
    export type PosReturnQuoteMutationVariables = {data: ReturnQuoteInputRequest}

    export const usePosReturnQuote = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posReturnQuote>>, TError,PosReturnQuoteMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof posReturnQuote>>,
        TError,
        PosReturnQuoteMutationVariables,
        TContext
      > => {
      return useMutation(getPosReturnQuoteMutationOptions(options), queryClient);
    }
    export const getPosSalesListUrl = (params?: PosSalesListParams,) => {
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

  return stringifiedParams.length > 0 ? `/api/v1/pos/sales?${stringifiedParams}` : `/api/v1/pos/sales`
}

/**
 * Every sale, newest first. `search` takes the beginning of a number, a SKU, barcode or name.
 */
export const posSalesList = async (params?: PosSalesListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedSaleRowList> => {

  return request<PaginatedSaleRowList>(getPosSalesListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPosSalesListQueryKey = (params?: PosSalesListParams,) => {
    return [
    `/api/v1/pos/sales`, ...(params ? [params] : [])
    ] as const;
    }


export const getPosSalesListQueryOptions = <TData = Awaited<ReturnType<typeof posSalesList>>, TError = ErrorType<ProblemDetails>>(params?: PosSalesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSalesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPosSalesListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof posSalesList>>> = ({ signal }) => posSalesList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof posSalesList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PosSalesListQueryResult = NonNullable<Awaited<ReturnType<typeof posSalesList>>>
export type PosSalesListQueryError = ErrorType<ProblemDetails>


export function usePosSalesList<TData = Awaited<ReturnType<typeof posSalesList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  PosSalesListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSalesList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof posSalesList>>,
          TError,
          Awaited<ReturnType<typeof posSalesList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosSalesList<TData = Awaited<ReturnType<typeof posSalesList>>, TError = ErrorType<ProblemDetails>>(
 params?: PosSalesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSalesList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof posSalesList>>,
          TError,
          Awaited<ReturnType<typeof posSalesList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosSalesList<TData = Awaited<ReturnType<typeof posSalesList>>, TError = ErrorType<ProblemDetails>>(
 params?: PosSalesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSalesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePosSalesList<TData = Awaited<ReturnType<typeof posSalesList>>, TError = ErrorType<ProblemDetails>>(
 params?: PosSalesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSalesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPosSalesListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPosSalesRetrieveUrl = (id: string,) => {




  return `/api/v1/pos/sales/${id}`
}

/**
 * One sale, with what became of it and what may still come back.
 */
export const posSalesRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<SaleOutput> => {

  return request<SaleOutput>(getPosSalesRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPosSalesRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/pos/sales/${id}`
    ] as const;
    }


export const getPosSalesRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof posSalesRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSalesRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPosSalesRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof posSalesRetrieve>>> = ({ signal }) => posSalesRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof posSalesRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PosSalesRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof posSalesRetrieve>>>
export type PosSalesRetrieveQueryError = ErrorType<ProblemDetails>


export function usePosSalesRetrieve<TData = Awaited<ReturnType<typeof posSalesRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSalesRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof posSalesRetrieve>>,
          TError,
          Awaited<ReturnType<typeof posSalesRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosSalesRetrieve<TData = Awaited<ReturnType<typeof posSalesRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSalesRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof posSalesRetrieve>>,
          TError,
          Awaited<ReturnType<typeof posSalesRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosSalesRetrieve<TData = Awaited<ReturnType<typeof posSalesRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSalesRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePosSalesRetrieve<TData = Awaited<ReturnType<typeof posSalesRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSalesRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPosSalesRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPosSaleReceiptUrl = (id: string,
    params?: PosSaleReceiptParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/pos/sales/${id}/receipt?${stringifiedParams}` : `/api/v1/pos/sales/${id}/receipt`
}

/**
 * The receipt, to print: HTML for 80 mm paper, or PDF.
 */
export const posSaleReceipt = async (id: string,
    params?: PosSaleReceiptParams, options?: Parameters<typeof request>[1]): Promise<string | Blob> => {

  return request<string | Blob>(getPosSaleReceiptUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPosSaleReceiptQueryKey = (id: string,
    params?: PosSaleReceiptParams,) => {
    return [
    `/api/v1/pos/sales/${id}/receipt`, ...(params ? [params] : [])
    ] as const;
    }


export const getPosSaleReceiptQueryOptions = <TData = Awaited<ReturnType<typeof posSaleReceipt>>, TError = ErrorType<ProblemDetails>>(id: string,
    params?: PosSaleReceiptParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSaleReceipt>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPosSaleReceiptQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof posSaleReceipt>>> = ({ signal }) => posSaleReceipt(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof posSaleReceipt>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PosSaleReceiptQueryResult = NonNullable<Awaited<ReturnType<typeof posSaleReceipt>>>
export type PosSaleReceiptQueryError = ErrorType<ProblemDetails>


export function usePosSaleReceipt<TData = Awaited<ReturnType<typeof posSaleReceipt>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params: undefined |  PosSaleReceiptParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSaleReceipt>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof posSaleReceipt>>,
          TError,
          Awaited<ReturnType<typeof posSaleReceipt>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosSaleReceipt<TData = Awaited<ReturnType<typeof posSaleReceipt>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: PosSaleReceiptParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSaleReceipt>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof posSaleReceipt>>,
          TError,
          Awaited<ReturnType<typeof posSaleReceipt>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosSaleReceipt<TData = Awaited<ReturnType<typeof posSaleReceipt>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: PosSaleReceiptParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSaleReceipt>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePosSaleReceipt<TData = Awaited<ReturnType<typeof posSaleReceipt>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: PosSaleReceiptParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSaleReceipt>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPosSaleReceiptQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getPosSaleVoidUrl = (id: string,) => {




  return `/api/v1/pos/sales/${id}/void`
}

/**
 * Takes a sale back whole: in its own session, while that is open and nothing came back.
 */
export const posSaleVoid = async (id: string,
    voidInputRequest?: VoidInputRequest, options?: Parameters<typeof request>[1]): Promise<SaleOutput> => {

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
return request<SaleOutput>(getPosSaleVoidUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(voidInputRequest)
  }
);}





export const getPosSaleVoidMutationKey = () => ['posSaleVoid'] as const;

export const getPosSaleVoidMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posSaleVoid>>, TError,PosSaleVoidMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof posSaleVoid>>, TError,PosSaleVoidMutationVariables, TContext> => {

const mutationKey = getPosSaleVoidMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof posSaleVoid>>, PosSaleVoidMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  posSaleVoid(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type PosSaleVoidMutationResult = NonNullable<Awaited<ReturnType<typeof posSaleVoid>>>
    export type PosSaleVoidMutationBody = VoidInputRequest | undefined
    export type PosSaleVoidMutationError = ErrorType<ProblemDetails>
    export type PosSaleVoidMutationVariables = {id: string;data?: VoidInputRequest}

    export const usePosSaleVoid = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof posSaleVoid>>, TError,PosSaleVoidMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof posSaleVoid>>,
        TError,
        PosSaleVoidMutationVariables,
        TContext
      > => {
      return useMutation(getPosSaleVoidMutationOptions(options), queryClient);
    }
    export const getPosSaleLookupUrl = (params: PosSaleLookupParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/pos/sales/lookup?${stringifiedParams}` : `/api/v1/pos/sales/lookup`
}

/**
 * The sale whose receipt was scanned: by its whole number.
 */
export const posSaleLookup = async (params: PosSaleLookupParams, options?: Parameters<typeof request>[1]): Promise<SaleOutput> => {

  return request<SaleOutput>(getPosSaleLookupUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getPosSaleLookupQueryKey = (params?: PosSaleLookupParams,) => {
    return [
    `/api/v1/pos/sales/lookup`, ...(params ? [params] : [])
    ] as const;
    }


export const getPosSaleLookupQueryOptions = <TData = Awaited<ReturnType<typeof posSaleLookup>>, TError = ErrorType<ProblemDetails>>(params: PosSaleLookupParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSaleLookup>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getPosSaleLookupQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof posSaleLookup>>> = ({ signal }) => posSaleLookup(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof posSaleLookup>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type PosSaleLookupQueryResult = NonNullable<Awaited<ReturnType<typeof posSaleLookup>>>
export type PosSaleLookupQueryError = ErrorType<ProblemDetails>


export function usePosSaleLookup<TData = Awaited<ReturnType<typeof posSaleLookup>>, TError = ErrorType<ProblemDetails>>(
 params: PosSaleLookupParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSaleLookup>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof posSaleLookup>>,
          TError,
          Awaited<ReturnType<typeof posSaleLookup>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosSaleLookup<TData = Awaited<ReturnType<typeof posSaleLookup>>, TError = ErrorType<ProblemDetails>>(
 params: PosSaleLookupParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSaleLookup>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof posSaleLookup>>,
          TError,
          Awaited<ReturnType<typeof posSaleLookup>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function usePosSaleLookup<TData = Awaited<ReturnType<typeof posSaleLookup>>, TError = ErrorType<ProblemDetails>>(
 params: PosSaleLookupParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSaleLookup>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function usePosSaleLookup<TData = Awaited<ReturnType<typeof posSaleLookup>>, TError = ErrorType<ProblemDetails>>(
 params: PosSaleLookupParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof posSaleLookup>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getPosSaleLookupQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






