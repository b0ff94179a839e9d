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
  CatalogCategoriesListParams
} from './model/catalogCategoriesListParams';

import type {
  CatalogVariantsListParams
} from './model/catalogVariantsListParams';

import type {
  CatalogVariantsLookupRetrieveParams
} from './model/catalogVariantsLookupRetrieveParams';

import type {
  PaginatedCategoryOutputList
} from './model/paginatedCategoryOutputList';

import type {
  PaginatedVariantOutputList
} from './model/paginatedVariantOutputList';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  VariantOutput
} from './model/variantOutput';

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

export const getCatalogCategoriesListUrl = (params?: CatalogCategoriesListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/catalog/categories?${stringifiedParams}` : `/api/v1/catalog/categories`
}

/**
 * Branches of the assortment.
 */
export const catalogCategoriesList = async (params?: CatalogCategoriesListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedCategoryOutputList> => {

  return request<PaginatedCategoryOutputList>(getCatalogCategoriesListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCatalogCategoriesListQueryKey = (params?: CatalogCategoriesListParams,) => {
    return [
    `/api/v1/catalog/categories`, ...(params ? [params] : [])
    ] as const;
    }


export const getCatalogCategoriesListQueryOptions = <TData = Awaited<ReturnType<typeof catalogCategoriesList>>, TError = ErrorType<ProblemDetails>>(params?: CatalogCategoriesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogCategoriesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCatalogCategoriesListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof catalogCategoriesList>>> = ({ signal }) => catalogCategoriesList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof catalogCategoriesList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CatalogCategoriesListQueryResult = NonNullable<Awaited<ReturnType<typeof catalogCategoriesList>>>
export type CatalogCategoriesListQueryError = ErrorType<ProblemDetails>


export function useCatalogCategoriesList<TData = Awaited<ReturnType<typeof catalogCategoriesList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  CatalogCategoriesListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogCategoriesList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogCategoriesList>>,
          TError,
          Awaited<ReturnType<typeof catalogCategoriesList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogCategoriesList<TData = Awaited<ReturnType<typeof catalogCategoriesList>>, TError = ErrorType<ProblemDetails>>(
 params?: CatalogCategoriesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogCategoriesList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogCategoriesList>>,
          TError,
          Awaited<ReturnType<typeof catalogCategoriesList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogCategoriesList<TData = Awaited<ReturnType<typeof catalogCategoriesList>>, TError = ErrorType<ProblemDetails>>(
 params?: CatalogCategoriesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogCategoriesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useCatalogCategoriesList<TData = Awaited<ReturnType<typeof catalogCategoriesList>>, TError = ErrorType<ProblemDetails>>(
 params?: CatalogCategoriesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogCategoriesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCatalogCategoriesListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCatalogVariantsListUrl = (params?: CatalogVariantsListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/catalog/variants?${stringifiedParams}` : `/api/v1/catalog/variants`
}

/**
 * Stock-keeping units.
 */
export const catalogVariantsList = async (params?: CatalogVariantsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedVariantOutputList> => {

  return request<PaginatedVariantOutputList>(getCatalogVariantsListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCatalogVariantsListQueryKey = (params?: CatalogVariantsListParams,) => {
    return [
    `/api/v1/catalog/variants`, ...(params ? [params] : [])
    ] as const;
    }


export const getCatalogVariantsListQueryOptions = <TData = Awaited<ReturnType<typeof catalogVariantsList>>, TError = ErrorType<ProblemDetails>>(params?: CatalogVariantsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCatalogVariantsListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof catalogVariantsList>>> = ({ signal }) => catalogVariantsList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CatalogVariantsListQueryResult = NonNullable<Awaited<ReturnType<typeof catalogVariantsList>>>
export type CatalogVariantsListQueryError = ErrorType<ProblemDetails>


export function useCatalogVariantsList<TData = Awaited<ReturnType<typeof catalogVariantsList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  CatalogVariantsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogVariantsList>>,
          TError,
          Awaited<ReturnType<typeof catalogVariantsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogVariantsList<TData = Awaited<ReturnType<typeof catalogVariantsList>>, TError = ErrorType<ProblemDetails>>(
 params?: CatalogVariantsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogVariantsList>>,
          TError,
          Awaited<ReturnType<typeof catalogVariantsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogVariantsList<TData = Awaited<ReturnType<typeof catalogVariantsList>>, TError = ErrorType<ProblemDetails>>(
 params?: CatalogVariantsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useCatalogVariantsList<TData = Awaited<ReturnType<typeof catalogVariantsList>>, TError = ErrorType<ProblemDetails>>(
 params?: CatalogVariantsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCatalogVariantsListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCatalogVariantsLookupRetrieveUrl = (params: CatalogVariantsLookupRetrieveParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/catalog/variants/lookup?${stringifiedParams}` : `/api/v1/catalog/variants/lookup`
}

/**
 * What a scanned code is: by barcode, else by SKU.
 */
export const catalogVariantsLookupRetrieve = async (params: CatalogVariantsLookupRetrieveParams, options?: Parameters<typeof request>[1]): Promise<VariantOutput> => {

  return request<VariantOutput>(getCatalogVariantsLookupRetrieveUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCatalogVariantsLookupRetrieveQueryKey = (params?: CatalogVariantsLookupRetrieveParams,) => {
    return [
    `/api/v1/catalog/variants/lookup`, ...(params ? [params] : [])
    ] as const;
    }


export const getCatalogVariantsLookupRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>, TError = ErrorType<ProblemDetails>>(params: CatalogVariantsLookupRetrieveParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCatalogVariantsLookupRetrieveQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>> = ({ signal }) => catalogVariantsLookupRetrieve(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CatalogVariantsLookupRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>>
export type CatalogVariantsLookupRetrieveQueryError = ErrorType<ProblemDetails>


export function useCatalogVariantsLookupRetrieve<TData = Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>, TError = ErrorType<ProblemDetails>>(
 params: CatalogVariantsLookupRetrieveParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>,
          TError,
          Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogVariantsLookupRetrieve<TData = Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>, TError = ErrorType<ProblemDetails>>(
 params: CatalogVariantsLookupRetrieveParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>,
          TError,
          Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogVariantsLookupRetrieve<TData = Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>, TError = ErrorType<ProblemDetails>>(
 params: CatalogVariantsLookupRetrieveParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useCatalogVariantsLookupRetrieve<TData = Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>, TError = ErrorType<ProblemDetails>>(
 params: CatalogVariantsLookupRetrieveParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsLookupRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCatalogVariantsLookupRetrieveQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






