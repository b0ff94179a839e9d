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
  AvailabilityAnswer
} from './model/availabilityAnswer';

import type {
  CommittedReservation
} from './model/committedReservation';

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
  InventoryAdjustmentsListParams
} from './model/inventoryAdjustmentsListParams';

import type {
  InventoryAdjustmentsReasonsListParams
} from './model/inventoryAdjustmentsReasonsListParams';

import type {
  InventoryAvailabilityParams
} from './model/inventoryAvailabilityParams';

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
  InventoryLedgerListParams
} from './model/inventoryLedgerListParams';

import type {
  InventoryMovementsListParams
} from './model/inventoryMovementsListParams';

import type {
  InventoryOverviewListParams
} from './model/inventoryOverviewListParams';

import type {
  InventoryReorderSuggestionsListParams
} from './model/inventoryReorderSuggestionsListParams';

import type {
  InventoryReservationsListParams
} from './model/inventoryReservationsListParams';

import type {
  InventoryStockListParams
} from './model/inventoryStockListParams';

import type {
  InventoryStockSummaryListParams
} from './model/inventoryStockSummaryListParams';

import type {
  InventorySummaryParams
} from './model/inventorySummaryParams';

import type {
  InventoryTransferSlipParams
} from './model/inventoryTransferSlipParams';

import type {
  InventoryTransfersListParams
} from './model/inventoryTransfersListParams';

import type {
  JobOutput
} from './model/jobOutput';

import type {
  LedgerRow
} from './model/ledgerRow';

import type {
  MovementInputRequest
} from './model/movementInputRequest';

import type {
  OverviewPage
} from './model/overviewPage';

import type {
  PaginatedAdjustmentSummaryList
} from './model/paginatedAdjustmentSummaryList';

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
  PaginatedLedgerRowList
} from './model/paginatedLedgerRowList';

import type {
  PaginatedReasonOutputList
} from './model/paginatedReasonOutputList';

import type {
  PaginatedReorderSuggestionList
} from './model/paginatedReorderSuggestionList';

import type {
  PaginatedReservationRowList
} from './model/paginatedReservationRowList';

import type {
  PaginatedStockRowList
} from './model/paginatedStockRowList';

import type {
  PaginatedStockSummaryRowList
} from './model/paginatedStockSummaryRowList';

import type {
  PaginatedTransferSummaryList
} from './model/paginatedTransferSummaryList';

import type {
  PaginatedUncountedRowList
} from './model/paginatedUncountedRowList';

import type {
  PatchedReasonPatchRequest
} from './model/patchedReasonPatchRequest';

import type {
  PatchedStockItemPatchRequest
} from './model/patchedStockItemPatchRequest';

import type {
  PatchedTransferPatchRequest
} from './model/patchedTransferPatchRequest';

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
  ReorderSnoozeInputRequest
} from './model/reorderSnoozeInputRequest';

import type {
  ReorderSnoozeOutput
} from './model/reorderSnoozeOutput';

import type {
  ReservationInputRequest
} from './model/reservationInputRequest';

import type {
  ReservationRow
} from './model/reservationRow';

import type {
  ReversalPreview
} from './model/reversalPreview';

import type {
  ShopSummary
} from './model/shopSummary';

import type {
  StockRow
} from './model/stockRow';

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
  TransferCloseInputRequest
} from './model/transferCloseInputRequest';

import type {
  TransferInputRequest
} from './model/transferInputRequest';

import type {
  TransferOutput
} from './model/transferOutput';

import type {
  TransferReceiveInputRequest
} from './model/transferReceiveInputRequest';

import type {
  TransferSendInputRequest
} from './model/transferSendInputRequest';

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






export const getInventoryLedgerListUrl = (params?: InventoryLedgerListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {
    const explodeParameters = ["ref_type"];

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

  return stringifiedParams.length > 0 ? `/api/v1/inventory/ledger?${stringifiedParams}` : `/api/v1/inventory/ledger`
}

/**
 * Every change of stock, newest first.
 */
export const inventoryLedgerList = async (params?: InventoryLedgerListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedLedgerRowList> => {

  return request<PaginatedLedgerRowList>(getInventoryLedgerListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryLedgerListQueryKey = (params?: InventoryLedgerListParams,) => {
    return [
    `/api/v1/inventory/ledger`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryLedgerListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryLedgerList>>, TError = ErrorType<ProblemDetails>>(params?: InventoryLedgerListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryLedgerListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryLedgerList>>> = ({ signal }) => inventoryLedgerList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryLedgerListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryLedgerList>>>
export type InventoryLedgerListQueryError = ErrorType<ProblemDetails>


export function useInventoryLedgerList<TData = Awaited<ReturnType<typeof inventoryLedgerList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventoryLedgerListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryLedgerList>>,
          TError,
          Awaited<ReturnType<typeof inventoryLedgerList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryLedgerList<TData = Awaited<ReturnType<typeof inventoryLedgerList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryLedgerListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryLedgerList>>,
          TError,
          Awaited<ReturnType<typeof inventoryLedgerList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryLedgerList<TData = Awaited<ReturnType<typeof inventoryLedgerList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryLedgerListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryLedgerList<TData = Awaited<ReturnType<typeof inventoryLedgerList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryLedgerListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryLedgerListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryLedgerRetrieveUrl = (id: string,) => {




  return `/api/v1/inventory/ledger/${id}`
}

/**
 * One entry.
 */
export const inventoryLedgerRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<LedgerRow> => {

  return request<LedgerRow>(getInventoryLedgerRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryLedgerRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/inventory/ledger/${id}`
    ] as const;
    }


export const getInventoryLedgerRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryLedgerRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryLedgerRetrieve>>> = ({ signal }) => inventoryLedgerRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryLedgerRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryLedgerRetrieve>>>
export type InventoryLedgerRetrieveQueryError = ErrorType<ProblemDetails>


export function useInventoryLedgerRetrieve<TData = Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryLedgerRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryLedgerRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryLedgerRetrieve<TData = Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryLedgerRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryLedgerRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryLedgerRetrieve<TData = Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryLedgerRetrieve<TData = Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryLedgerRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryLedgerRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






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






export const getInventoryOverviewListUrl = (params?: InventoryOverviewListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/overview?${stringifiedParams}` : `/api/v1/inventory/overview`
}

/**
 * Stock per variant over the visible stores, and what the whole filtered set comes to.
 *
 * `low_stock` and `out_of_stock` choose the variants that have such an item; what is summed up is all
 * of their stock, in `store_id` or everywhere. A sum that a part of is being counted is null for who
 * counts it blind.
 */
export const inventoryOverviewList = async (params?: InventoryOverviewListParams, options?: Parameters<typeof request>[1]): Promise<OverviewPage> => {

  return request<OverviewPage>(getInventoryOverviewListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryOverviewListQueryKey = (params?: InventoryOverviewListParams,) => {
    return [
    `/api/v1/inventory/overview`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryOverviewListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryOverviewList>>, TError = ErrorType<ProblemDetails>>(params?: InventoryOverviewListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryOverviewList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryOverviewListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryOverviewList>>> = ({ signal }) => inventoryOverviewList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryOverviewList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryOverviewListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryOverviewList>>>
export type InventoryOverviewListQueryError = ErrorType<ProblemDetails>


export function useInventoryOverviewList<TData = Awaited<ReturnType<typeof inventoryOverviewList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventoryOverviewListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryOverviewList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryOverviewList>>,
          TError,
          Awaited<ReturnType<typeof inventoryOverviewList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryOverviewList<TData = Awaited<ReturnType<typeof inventoryOverviewList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryOverviewListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryOverviewList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryOverviewList>>,
          TError,
          Awaited<ReturnType<typeof inventoryOverviewList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryOverviewList<TData = Awaited<ReturnType<typeof inventoryOverviewList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryOverviewListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryOverviewList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryOverviewList<TData = Awaited<ReturnType<typeof inventoryOverviewList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryOverviewListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryOverviewList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryOverviewListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






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
export const inventoryReorderSuggestionsList = async (params?: InventoryReorderSuggestionsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedReorderSuggestionList> => {

  return request<PaginatedReorderSuggestionList>(getInventoryReorderSuggestionsListUrl(params),
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
    export const getInventoryStockListUrl = (params?: InventoryStockListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/stock?${stringifiedParams}` : `/api/v1/inventory/stock`
}

/**
 * Stock per store and variant.
 *
 * With `as_of`, a past moment, what was there then by either clock: rows have `on_hand` and
 * `stock_value`, their other quantities are null, and the status filters are refused.
 */
export const inventoryStockList = async (params?: InventoryStockListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedStockRowList> => {

  return request<PaginatedStockRowList>(getInventoryStockListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryStockListQueryKey = (params?: InventoryStockListParams,) => {
    return [
    `/api/v1/inventory/stock`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryStockListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryStockList>>, TError = ErrorType<ProblemDetails>>(params?: InventoryStockListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryStockListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryStockList>>> = ({ signal }) => inventoryStockList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryStockList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryStockListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryStockList>>>
export type InventoryStockListQueryError = ErrorType<ProblemDetails>


export function useInventoryStockList<TData = Awaited<ReturnType<typeof inventoryStockList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventoryStockListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryStockList>>,
          TError,
          Awaited<ReturnType<typeof inventoryStockList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryStockList<TData = Awaited<ReturnType<typeof inventoryStockList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryStockListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryStockList>>,
          TError,
          Awaited<ReturnType<typeof inventoryStockList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryStockList<TData = Awaited<ReturnType<typeof inventoryStockList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryStockListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryStockList<TData = Awaited<ReturnType<typeof inventoryStockList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryStockListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryStockListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryStockItemRetrieveUrl = (id: string,) => {




  return `/api/v1/inventory/stock/${id}`
}

/**
 * One variant in one store, by the `id` of its row in `inventory/stock`.
 */
export const inventoryStockItemRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<StockRow> => {

  return request<StockRow>(getInventoryStockItemRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryStockItemRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/inventory/stock/${id}`
    ] as const;
    }


export const getInventoryStockItemRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryStockItemRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryStockItemRetrieve>>> = ({ signal }) => inventoryStockItemRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryStockItemRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryStockItemRetrieve>>>
export type InventoryStockItemRetrieveQueryError = ErrorType<ProblemDetails>


export function useInventoryStockItemRetrieve<TData = Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryStockItemRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryStockItemRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryStockItemRetrieve<TData = Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryStockItemRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryStockItemRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryStockItemRetrieve<TData = Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryStockItemRetrieve<TData = Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockItemRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryStockItemRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryStockItemPartialUpdateUrl = (id: string,) => {




  return `/api/v1/inventory/stock/${id}`
}

/**
 * One variant in one store, by the `id` of its row in `inventory/stock`.
 */
export const inventoryStockItemPartialUpdate = async (id: string,
    patchedStockItemPatchRequest?: PatchedStockItemPatchRequest, options?: Parameters<typeof request>[1]): Promise<StockRow> => {

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
return request<StockRow>(getInventoryStockItemPartialUpdateUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedStockItemPatchRequest)
  }
);}





export const getInventoryStockItemPartialUpdateMutationKey = () => ['inventoryStockItemPartialUpdate'] as const;

export const getInventoryStockItemPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryStockItemPartialUpdate>>, TError,InventoryStockItemPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryStockItemPartialUpdate>>, TError,InventoryStockItemPartialUpdateMutationVariables, TContext> => {

const mutationKey = getInventoryStockItemPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryStockItemPartialUpdate>>, InventoryStockItemPartialUpdateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  inventoryStockItemPartialUpdate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryStockItemPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryStockItemPartialUpdate>>>
    export type InventoryStockItemPartialUpdateMutationBody = PatchedStockItemPatchRequest | undefined
    export type InventoryStockItemPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type InventoryStockItemPartialUpdateMutationVariables = {id: string;data?: PatchedStockItemPatchRequest}

    export const useInventoryStockItemPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryStockItemPartialUpdate>>, TError,InventoryStockItemPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryStockItemPartialUpdate>>,
        TError,
        InventoryStockItemPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryStockItemPartialUpdateMutationOptions(options), queryClient);
    }
    export const getInventoryStockSummaryListUrl = (params?: InventoryStockSummaryListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/stock_summary?${stringifiedParams}` : `/api/v1/inventory/stock_summary`
}

/**
 * One row per variant with what each store has of it, and the sums.
 */
export const inventoryStockSummaryList = async (params?: InventoryStockSummaryListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedStockSummaryRowList> => {

  return request<PaginatedStockSummaryRowList>(getInventoryStockSummaryListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryStockSummaryListQueryKey = (params?: InventoryStockSummaryListParams,) => {
    return [
    `/api/v1/inventory/stock_summary`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryStockSummaryListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError = ErrorType<ProblemDetails>>(params?: InventoryStockSummaryListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryStockSummaryListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryStockSummaryList>>> = ({ signal }) => inventoryStockSummaryList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryStockSummaryListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryStockSummaryList>>>
export type InventoryStockSummaryListQueryError = ErrorType<ProblemDetails>


export function useInventoryStockSummaryList<TData = Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventoryStockSummaryListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryStockSummaryList>>,
          TError,
          Awaited<ReturnType<typeof inventoryStockSummaryList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryStockSummaryList<TData = Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryStockSummaryListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryStockSummaryList>>,
          TError,
          Awaited<ReturnType<typeof inventoryStockSummaryList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryStockSummaryList<TData = Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryStockSummaryListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryStockSummaryList<TData = Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryStockSummaryListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryStockSummaryList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryStockSummaryListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventorySummaryUrl = (params?: InventorySummaryParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/summary?${stringifiedParams}` : `/api/v1/inventory/summary`
}

/**
 * What the shops have, each of them, and the 20 most urgent of what is low and of what is out.
 */
export const inventorySummary = async (params?: InventorySummaryParams, options?: Parameters<typeof request>[1]): Promise<ShopSummary> => {

  return request<ShopSummary>(getInventorySummaryUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventorySummaryQueryKey = (params?: InventorySummaryParams,) => {
    return [
    `/api/v1/inventory/summary`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventorySummaryQueryOptions = <TData = Awaited<ReturnType<typeof inventorySummary>>, TError = ErrorType<ProblemDetails>>(params?: InventorySummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventorySummary>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventorySummaryQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventorySummary>>> = ({ signal }) => inventorySummary(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventorySummary>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventorySummaryQueryResult = NonNullable<Awaited<ReturnType<typeof inventorySummary>>>
export type InventorySummaryQueryError = ErrorType<ProblemDetails>


export function useInventorySummary<TData = Awaited<ReturnType<typeof inventorySummary>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventorySummaryParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventorySummary>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventorySummary>>,
          TError,
          Awaited<ReturnType<typeof inventorySummary>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventorySummary<TData = Awaited<ReturnType<typeof inventorySummary>>, TError = ErrorType<ProblemDetails>>(
 params?: InventorySummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventorySummary>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventorySummary>>,
          TError,
          Awaited<ReturnType<typeof inventorySummary>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventorySummary<TData = Awaited<ReturnType<typeof inventorySummary>>, TError = ErrorType<ProblemDetails>>(
 params?: InventorySummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventorySummary>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventorySummary<TData = Awaited<ReturnType<typeof inventorySummary>>, TError = ErrorType<ProblemDetails>>(
 params?: InventorySummaryParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventorySummary>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventorySummaryQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryTransfersListUrl = (params?: InventoryTransfersListParams,) => {
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

  return stringifiedParams.length > 0 ? `/api/v1/inventory/transfers?${stringifiedParams}` : `/api/v1/inventory/transfers`
}

/**
 * Goods between stores, seen from either end. A draft is made by who works in the source.
 */
export const inventoryTransfersList = async (params?: InventoryTransfersListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedTransferSummaryList> => {

  return request<PaginatedTransferSummaryList>(getInventoryTransfersListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryTransfersListQueryKey = (params?: InventoryTransfersListParams,) => {
    return [
    `/api/v1/inventory/transfers`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryTransfersListQueryOptions = <TData = Awaited<ReturnType<typeof inventoryTransfersList>>, TError = ErrorType<ProblemDetails>>(params?: InventoryTransfersListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryTransfersListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryTransfersList>>> = ({ signal }) => inventoryTransfersList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryTransfersListQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersList>>>
export type InventoryTransfersListQueryError = ErrorType<ProblemDetails>


export function useInventoryTransfersList<TData = Awaited<ReturnType<typeof inventoryTransfersList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  InventoryTransfersListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryTransfersList>>,
          TError,
          Awaited<ReturnType<typeof inventoryTransfersList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryTransfersList<TData = Awaited<ReturnType<typeof inventoryTransfersList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryTransfersListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryTransfersList>>,
          TError,
          Awaited<ReturnType<typeof inventoryTransfersList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryTransfersList<TData = Awaited<ReturnType<typeof inventoryTransfersList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryTransfersListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryTransfersList<TData = Awaited<ReturnType<typeof inventoryTransfersList>>, TError = ErrorType<ProblemDetails>>(
 params?: InventoryTransfersListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryTransfersListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryTransfersCreateUrl = () => {




  return `/api/v1/inventory/transfers`
}

/**
 * Goods between stores, seen from either end. A draft is made by who works in the source.
 */
export const inventoryTransfersCreate = async (transferInputRequest: TransferInputRequest, options?: Parameters<typeof request>[1]): Promise<TransferOutput> => {

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
return request<TransferOutput>(getInventoryTransfersCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(transferInputRequest)
  }
);}





export const getInventoryTransfersCreateMutationKey = () => ['inventoryTransfersCreate'] as const;

export const getInventoryTransfersCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCreate>>, TError,InventoryTransfersCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCreate>>, TError,InventoryTransfersCreateMutationVariables, TContext> => {

const mutationKey = getInventoryTransfersCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryTransfersCreate>>, InventoryTransfersCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  inventoryTransfersCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryTransfersCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersCreate>>>
    export type InventoryTransfersCreateMutationBody = TransferInputRequest
    export type InventoryTransfersCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryTransfersCreateMutationVariables = {data: TransferInputRequest}

    export const useInventoryTransfersCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCreate>>, TError,InventoryTransfersCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryTransfersCreate>>,
        TError,
        InventoryTransfersCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryTransfersCreateMutationOptions(options), queryClient);
    }
    export const getInventoryTransfersRetrieveUrl = (id: string,) => {




  return `/api/v1/inventory/transfers/${id}`
}

/**
 * One transfer with its lines and its history. A draft can be changed and deleted.
 */
export const inventoryTransfersRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<TransferOutput> => {

  return request<TransferOutput>(getInventoryTransfersRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryTransfersRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/inventory/transfers/${id}`
    ] as const;
    }


export const getInventoryTransfersRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryTransfersRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryTransfersRetrieve>>> = ({ signal }) => inventoryTransfersRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryTransfersRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersRetrieve>>>
export type InventoryTransfersRetrieveQueryError = ErrorType<ProblemDetails>


export function useInventoryTransfersRetrieve<TData = Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryTransfersRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryTransfersRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryTransfersRetrieve<TData = Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryTransfersRetrieve>>,
          TError,
          Awaited<ReturnType<typeof inventoryTransfersRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryTransfersRetrieve<TData = Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryTransfersRetrieve<TData = Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransfersRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryTransfersRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getInventoryTransfersPartialUpdateUrl = (id: string,) => {




  return `/api/v1/inventory/transfers/${id}`
}

/**
 * One transfer with its lines and its history. A draft can be changed and deleted.
 */
export const inventoryTransfersPartialUpdate = async (id: string,
    patchedTransferPatchRequest?: PatchedTransferPatchRequest, options?: Parameters<typeof request>[1]): Promise<TransferOutput> => {

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
return request<TransferOutput>(getInventoryTransfersPartialUpdateUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedTransferPatchRequest)
  }
);}





export const getInventoryTransfersPartialUpdateMutationKey = () => ['inventoryTransfersPartialUpdate'] as const;

export const getInventoryTransfersPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersPartialUpdate>>, TError,InventoryTransfersPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersPartialUpdate>>, TError,InventoryTransfersPartialUpdateMutationVariables, TContext> => {

const mutationKey = getInventoryTransfersPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryTransfersPartialUpdate>>, InventoryTransfersPartialUpdateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  inventoryTransfersPartialUpdate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryTransfersPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersPartialUpdate>>>
    export type InventoryTransfersPartialUpdateMutationBody = PatchedTransferPatchRequest | undefined
    export type InventoryTransfersPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type InventoryTransfersPartialUpdateMutationVariables = {id: string;data?: PatchedTransferPatchRequest}

    export const useInventoryTransfersPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersPartialUpdate>>, TError,InventoryTransfersPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryTransfersPartialUpdate>>,
        TError,
        InventoryTransfersPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryTransfersPartialUpdateMutationOptions(options), queryClient);
    }
    export const getInventoryTransfersDestroyUrl = (id: string,) => {




  return `/api/v1/inventory/transfers/${id}`
}

/**
 * One transfer with its lines and its history. A draft can be changed and deleted.
 */
export const inventoryTransfersDestroy = async (id: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getInventoryTransfersDestroyUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getInventoryTransfersDestroyMutationKey = () => ['inventoryTransfersDestroy'] as const;

export const getInventoryTransfersDestroyMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersDestroy>>, TError,InventoryTransfersDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersDestroy>>, TError,InventoryTransfersDestroyMutationVariables, TContext> => {

const mutationKey = getInventoryTransfersDestroyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryTransfersDestroy>>, InventoryTransfersDestroyMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  inventoryTransfersDestroy(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryTransfersDestroyMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersDestroy>>>

    export type InventoryTransfersDestroyMutationError = ErrorType<ProblemDetails>
    export type InventoryTransfersDestroyMutationVariables = {id: string}

    export const useInventoryTransfersDestroy = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersDestroy>>, TError,InventoryTransfersDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryTransfersDestroy>>,
        TError,
        InventoryTransfersDestroyMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryTransfersDestroyMutationOptions(options), queryClient);
    }
    export const getInventoryTransfersCancelCreateUrl = (id: string,) => {




  return `/api/v1/inventory/transfers/${id}/cancel`
}

/**
 * Drops a draft, or returns to the source what is still on its way.
 */
export const inventoryTransfersCancelCreate = async (id: string, options?: Parameters<typeof request>[1]): Promise<TransferOutput> => {

  return request<TransferOutput>(getInventoryTransfersCancelCreateUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}





export const getInventoryTransfersCancelCreateMutationKey = () => ['inventoryTransfersCancelCreate'] as const;

export const getInventoryTransfersCancelCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCancelCreate>>, TError,InventoryTransfersCancelCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCancelCreate>>, TError,InventoryTransfersCancelCreateMutationVariables, TContext> => {

const mutationKey = getInventoryTransfersCancelCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryTransfersCancelCreate>>, InventoryTransfersCancelCreateMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  inventoryTransfersCancelCreate(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryTransfersCancelCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersCancelCreate>>>

    export type InventoryTransfersCancelCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryTransfersCancelCreateMutationVariables = {id: string}

    export const useInventoryTransfersCancelCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCancelCreate>>, TError,InventoryTransfersCancelCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryTransfersCancelCreate>>,
        TError,
        InventoryTransfersCancelCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryTransfersCancelCreateMutationOptions(options), queryClient);
    }
    export const getInventoryTransfersCloseCreateUrl = (id: string,) => {




  return `/api/v1/inventory/transfers/${id}/close`
}

/**
 * Says of goods that will not arrive whether they are lost or back; by either end.
 */
export const inventoryTransfersCloseCreate = async (id: string,
    transferCloseInputRequest: TransferCloseInputRequest, options?: Parameters<typeof request>[1]): Promise<TransferOutput> => {

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
return request<TransferOutput>(getInventoryTransfersCloseCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(transferCloseInputRequest)
  }
);}





export const getInventoryTransfersCloseCreateMutationKey = () => ['inventoryTransfersCloseCreate'] as const;

export const getInventoryTransfersCloseCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCloseCreate>>, TError,InventoryTransfersCloseCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCloseCreate>>, TError,InventoryTransfersCloseCreateMutationVariables, TContext> => {

const mutationKey = getInventoryTransfersCloseCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryTransfersCloseCreate>>, InventoryTransfersCloseCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  inventoryTransfersCloseCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryTransfersCloseCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersCloseCreate>>>
    export type InventoryTransfersCloseCreateMutationBody = TransferCloseInputRequest
    export type InventoryTransfersCloseCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryTransfersCloseCreateMutationVariables = {id: string;data: TransferCloseInputRequest}

    export const useInventoryTransfersCloseCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersCloseCreate>>, TError,InventoryTransfersCloseCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryTransfersCloseCreate>>,
        TError,
        InventoryTransfersCloseCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryTransfersCloseCreateMutationOptions(options), queryClient);
    }
    export const getInventoryTransfersReceiveCreateUrl = (id: string,) => {




  return `/api/v1/inventory/transfers/${id}/receive`
}

/**
 * Takes goods in at the destination; more than remains is 409 `more_than_remaining`.
 */
export const inventoryTransfersReceiveCreate = async (id: string,
    transferReceiveInputRequest?: TransferReceiveInputRequest, options?: Parameters<typeof request>[1]): Promise<TransferOutput> => {

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
return request<TransferOutput>(getInventoryTransfersReceiveCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(transferReceiveInputRequest)
  }
);}





export const getInventoryTransfersReceiveCreateMutationKey = () => ['inventoryTransfersReceiveCreate'] as const;

export const getInventoryTransfersReceiveCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersReceiveCreate>>, TError,InventoryTransfersReceiveCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersReceiveCreate>>, TError,InventoryTransfersReceiveCreateMutationVariables, TContext> => {

const mutationKey = getInventoryTransfersReceiveCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryTransfersReceiveCreate>>, InventoryTransfersReceiveCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  inventoryTransfersReceiveCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryTransfersReceiveCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersReceiveCreate>>>
    export type InventoryTransfersReceiveCreateMutationBody = TransferReceiveInputRequest | undefined
    export type InventoryTransfersReceiveCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryTransfersReceiveCreateMutationVariables = {id: string;data?: TransferReceiveInputRequest}

    export const useInventoryTransfersReceiveCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersReceiveCreate>>, TError,InventoryTransfersReceiveCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryTransfersReceiveCreate>>,
        TError,
        InventoryTransfersReceiveCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryTransfersReceiveCreateMutationOptions(options), queryClient);
    }
    export const getInventoryTransfersSendCreateUrl = (id: string,) => {




  return `/api/v1/inventory/transfers/${id}/send`
}

/**
 * Takes the goods out of the source, all lines or none; 409 `insufficient_stock` names each.
 */
export const inventoryTransfersSendCreate = async (id: string,
    transferSendInputRequest?: TransferSendInputRequest, options?: Parameters<typeof request>[1]): Promise<TransferOutput> => {

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
return request<TransferOutput>(getInventoryTransfersSendCreateUrl(id),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(transferSendInputRequest)
  }
);}





export const getInventoryTransfersSendCreateMutationKey = () => ['inventoryTransfersSendCreate'] as const;

export const getInventoryTransfersSendCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersSendCreate>>, TError,InventoryTransfersSendCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersSendCreate>>, TError,InventoryTransfersSendCreateMutationVariables, TContext> => {

const mutationKey = getInventoryTransfersSendCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof inventoryTransfersSendCreate>>, InventoryTransfersSendCreateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  inventoryTransfersSendCreate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type InventoryTransfersSendCreateMutationResult = NonNullable<Awaited<ReturnType<typeof inventoryTransfersSendCreate>>>
    export type InventoryTransfersSendCreateMutationBody = TransferSendInputRequest | undefined
    export type InventoryTransfersSendCreateMutationError = ErrorType<ProblemDetails>
    export type InventoryTransfersSendCreateMutationVariables = {id: string;data?: TransferSendInputRequest}

    export const useInventoryTransfersSendCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof inventoryTransfersSendCreate>>, TError,InventoryTransfersSendCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof inventoryTransfersSendCreate>>,
        TError,
        InventoryTransfersSendCreateMutationVariables,
        TContext
      > => {
      return useMutation(getInventoryTransfersSendCreateMutationOptions(options), queryClient);
    }
    export const getInventoryTransferSlipUrl = (id: string,
    params?: InventoryTransferSlipParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/inventory/transfers/${id}/slip?${stringifiedParams}` : `/api/v1/inventory/transfers/${id}/slip`
}

/**
 * The paper that goes with the goods, to print: HTML for A4, or PDF. Without prices.
 */
export const inventoryTransferSlip = async (id: string,
    params?: InventoryTransferSlipParams, options?: Parameters<typeof request>[1]): Promise<string | Blob> => {

  return request<string | Blob>(getInventoryTransferSlipUrl(id,params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getInventoryTransferSlipQueryKey = (id: string,
    params?: InventoryTransferSlipParams,) => {
    return [
    `/api/v1/inventory/transfers/${id}/slip`, ...(params ? [params] : [])
    ] as const;
    }


export const getInventoryTransferSlipQueryOptions = <TData = Awaited<ReturnType<typeof inventoryTransferSlip>>, TError = ErrorType<ProblemDetails>>(id: string,
    params?: InventoryTransferSlipParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransferSlip>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getInventoryTransferSlipQueryKey(id,params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof inventoryTransferSlip>>> = ({ signal }) => inventoryTransferSlip(id,params, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof inventoryTransferSlip>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type InventoryTransferSlipQueryResult = NonNullable<Awaited<ReturnType<typeof inventoryTransferSlip>>>
export type InventoryTransferSlipQueryError = ErrorType<ProblemDetails>


export function useInventoryTransferSlip<TData = Awaited<ReturnType<typeof inventoryTransferSlip>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params: undefined |  InventoryTransferSlipParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransferSlip>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryTransferSlip>>,
          TError,
          Awaited<ReturnType<typeof inventoryTransferSlip>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryTransferSlip<TData = Awaited<ReturnType<typeof inventoryTransferSlip>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryTransferSlipParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransferSlip>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof inventoryTransferSlip>>,
          TError,
          Awaited<ReturnType<typeof inventoryTransferSlip>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useInventoryTransferSlip<TData = Awaited<ReturnType<typeof inventoryTransferSlip>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryTransferSlipParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransferSlip>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useInventoryTransferSlip<TData = Awaited<ReturnType<typeof inventoryTransferSlip>>, TError = ErrorType<ProblemDetails>>(
 id: string,
    params?: InventoryTransferSlipParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof inventoryTransferSlip>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getInventoryTransferSlipQueryOptions(id,params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






