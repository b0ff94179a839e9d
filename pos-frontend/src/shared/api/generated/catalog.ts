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
  CatalogCategoriesListParams
} from './model/catalogCategoriesListParams';

import type {
  CatalogExportRetrieveParams
} from './model/catalogExportRetrieveParams';

import type {
  CatalogProductsListParams
} from './model/catalogProductsListParams';

import type {
  CatalogTaxCategoriesListParams
} from './model/catalogTaxCategoriesListParams';

import type {
  CatalogVariantsListParams
} from './model/catalogVariantsListParams';

import type {
  CatalogVariantsLookupRetrieveParams
} from './model/catalogVariantsLookupRetrieveParams';

import type {
  CategoryInputRequest
} from './model/categoryInputRequest';

import type {
  CategoryOutput
} from './model/categoryOutput';

import type {
  ImportInputRequest
} from './model/importInputRequest';

import type {
  ImportOutput
} from './model/importOutput';

import type {
  JobOutput
} from './model/jobOutput';

import type {
  PaginatedCategoryOutputList
} from './model/paginatedCategoryOutputList';

import type {
  PaginatedProductRowList
} from './model/paginatedProductRowList';

import type {
  PaginatedTaxCategoryOutputList
} from './model/paginatedTaxCategoryOutputList';

import type {
  PaginatedVariantOutputList
} from './model/paginatedVariantOutputList';

import type {
  PatchedCategoryPatchRequest
} from './model/patchedCategoryPatchRequest';

import type {
  PatchedProductPatchRequest
} from './model/patchedProductPatchRequest';

import type {
  PatchedTaxCategoryPatchRequest
} from './model/patchedTaxCategoryPatchRequest';

import type {
  PatchedVariantPatchRequest
} from './model/patchedVariantPatchRequest';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  ProductInputRequest
} from './model/productInputRequest';

import type {
  ProductOutput
} from './model/productOutput';

import type {
  TaxCategoryInputRequest
} from './model/taxCategoryInputRequest';

import type {
  TaxCategoryOutput
} from './model/taxCategoryOutput';

import type {
  VariantDocument
} from './model/variantDocument';

import type {
  VariantInputRequest
} from './model/variantInputRequest';

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






export const getCatalogCategoriesCreateUrl = () => {




  return `/api/v1/catalog/categories`
}

/**
 * Branches of the assortment.
 */
export const catalogCategoriesCreate = async (categoryInputRequest: CategoryInputRequest, options?: Parameters<typeof request>[1]): Promise<CategoryOutput> => {

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
return request<CategoryOutput>(getCatalogCategoriesCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(categoryInputRequest)
  }
);}





export const getCatalogCategoriesCreateMutationKey = () => ['catalogCategoriesCreate'] as const;

export const getCatalogCategoriesCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogCategoriesCreate>>, TError,CatalogCategoriesCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof catalogCategoriesCreate>>, TError,CatalogCategoriesCreateMutationVariables, TContext> => {

const mutationKey = getCatalogCategoriesCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof catalogCategoriesCreate>>, CatalogCategoriesCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  catalogCategoriesCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CatalogCategoriesCreateMutationResult = NonNullable<Awaited<ReturnType<typeof catalogCategoriesCreate>>>
    export type CatalogCategoriesCreateMutationBody = CategoryInputRequest
    export type CatalogCategoriesCreateMutationError = ErrorType<ProblemDetails>
    export type CatalogCategoriesCreateMutationVariables = {data: CategoryInputRequest}

    export const useCatalogCategoriesCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogCategoriesCreate>>, TError,CatalogCategoriesCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof catalogCategoriesCreate>>,
        TError,
        CatalogCategoriesCreateMutationVariables,
        TContext
      > => {
      return useMutation(getCatalogCategoriesCreateMutationOptions(options), queryClient);
    }
    export const getCatalogCategoriesRetrieveUrl = (id: string,) => {




  return `/api/v1/catalog/categories/${id}`
}

/**
 * One branch. It is deleted only while nothing lies in it.
 */
export const catalogCategoriesRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<CategoryOutput> => {

  return request<CategoryOutput>(getCatalogCategoriesRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCatalogCategoriesRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/catalog/categories/${id}`
    ] as const;
    }


export const getCatalogCategoriesRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof catalogCategoriesRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogCategoriesRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCatalogCategoriesRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof catalogCategoriesRetrieve>>> = ({ signal }) => catalogCategoriesRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof catalogCategoriesRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CatalogCategoriesRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof catalogCategoriesRetrieve>>>
export type CatalogCategoriesRetrieveQueryError = ErrorType<ProblemDetails>


export function useCatalogCategoriesRetrieve<TData = Awaited<ReturnType<typeof catalogCategoriesRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogCategoriesRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogCategoriesRetrieve>>,
          TError,
          Awaited<ReturnType<typeof catalogCategoriesRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogCategoriesRetrieve<TData = Awaited<ReturnType<typeof catalogCategoriesRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogCategoriesRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogCategoriesRetrieve>>,
          TError,
          Awaited<ReturnType<typeof catalogCategoriesRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogCategoriesRetrieve<TData = Awaited<ReturnType<typeof catalogCategoriesRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogCategoriesRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useCatalogCategoriesRetrieve<TData = Awaited<ReturnType<typeof catalogCategoriesRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogCategoriesRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCatalogCategoriesRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCatalogCategoriesPartialUpdateUrl = (id: string,) => {




  return `/api/v1/catalog/categories/${id}`
}

/**
 * One branch. It is deleted only while nothing lies in it.
 */
export const catalogCategoriesPartialUpdate = async (id: string,
    patchedCategoryPatchRequest?: PatchedCategoryPatchRequest, options?: Parameters<typeof request>[1]): Promise<CategoryOutput> => {

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
return request<CategoryOutput>(getCatalogCategoriesPartialUpdateUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedCategoryPatchRequest)
  }
);}





export const getCatalogCategoriesPartialUpdateMutationKey = () => ['catalogCategoriesPartialUpdate'] as const;

export const getCatalogCategoriesPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogCategoriesPartialUpdate>>, TError,CatalogCategoriesPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof catalogCategoriesPartialUpdate>>, TError,CatalogCategoriesPartialUpdateMutationVariables, TContext> => {

const mutationKey = getCatalogCategoriesPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof catalogCategoriesPartialUpdate>>, CatalogCategoriesPartialUpdateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  catalogCategoriesPartialUpdate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CatalogCategoriesPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof catalogCategoriesPartialUpdate>>>
    export type CatalogCategoriesPartialUpdateMutationBody = PatchedCategoryPatchRequest | undefined
    export type CatalogCategoriesPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type CatalogCategoriesPartialUpdateMutationVariables = {id: string;data?: PatchedCategoryPatchRequest}

    export const useCatalogCategoriesPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogCategoriesPartialUpdate>>, TError,CatalogCategoriesPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof catalogCategoriesPartialUpdate>>,
        TError,
        CatalogCategoriesPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getCatalogCategoriesPartialUpdateMutationOptions(options), queryClient);
    }
    export const getCatalogCategoriesDestroyUrl = (id: string,) => {




  return `/api/v1/catalog/categories/${id}`
}

/**
 * One branch. It is deleted only while nothing lies in it.
 */
export const catalogCategoriesDestroy = async (id: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getCatalogCategoriesDestroyUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getCatalogCategoriesDestroyMutationKey = () => ['catalogCategoriesDestroy'] as const;

export const getCatalogCategoriesDestroyMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogCategoriesDestroy>>, TError,CatalogCategoriesDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof catalogCategoriesDestroy>>, TError,CatalogCategoriesDestroyMutationVariables, TContext> => {

const mutationKey = getCatalogCategoriesDestroyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof catalogCategoriesDestroy>>, CatalogCategoriesDestroyMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  catalogCategoriesDestroy(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CatalogCategoriesDestroyMutationResult = NonNullable<Awaited<ReturnType<typeof catalogCategoriesDestroy>>>

    export type CatalogCategoriesDestroyMutationError = ErrorType<ProblemDetails>
    export type CatalogCategoriesDestroyMutationVariables = {id: string}

    export const useCatalogCategoriesDestroy = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogCategoriesDestroy>>, TError,CatalogCategoriesDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof catalogCategoriesDestroy>>,
        TError,
        CatalogCategoriesDestroyMutationVariables,
        TContext
      > => {
      return useMutation(getCatalogCategoriesDestroyMutationOptions(options), queryClient);
    }
    export const getCatalogExportRetrieveUrl = (params: CatalogExportRetrieveParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/catalog/export?${stringifiedParams}` : `/api/v1/catalog/export`
}

/**
 * All of the filtered catalogue as a file that the plain import reads back unchanged.
 */
export const catalogExportRetrieve = async (params: CatalogExportRetrieveParams, options?: Parameters<typeof request>[1]): Promise<Blob> => {

  return request<Blob>(getCatalogExportRetrieveUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCatalogExportRetrieveQueryKey = (params?: CatalogExportRetrieveParams,) => {
    return [
    `/api/v1/catalog/export`, ...(params ? [params] : [])
    ] as const;
    }


export const getCatalogExportRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof catalogExportRetrieve>>, TError = ErrorType<ProblemDetails>>(params: CatalogExportRetrieveParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogExportRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCatalogExportRetrieveQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof catalogExportRetrieve>>> = ({ signal }) => catalogExportRetrieve(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof catalogExportRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CatalogExportRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof catalogExportRetrieve>>>
export type CatalogExportRetrieveQueryError = ErrorType<ProblemDetails>


export function useCatalogExportRetrieve<TData = Awaited<ReturnType<typeof catalogExportRetrieve>>, TError = ErrorType<ProblemDetails>>(
 params: CatalogExportRetrieveParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogExportRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogExportRetrieve>>,
          TError,
          Awaited<ReturnType<typeof catalogExportRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogExportRetrieve<TData = Awaited<ReturnType<typeof catalogExportRetrieve>>, TError = ErrorType<ProblemDetails>>(
 params: CatalogExportRetrieveParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogExportRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogExportRetrieve>>,
          TError,
          Awaited<ReturnType<typeof catalogExportRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogExportRetrieve<TData = Awaited<ReturnType<typeof catalogExportRetrieve>>, TError = ErrorType<ProblemDetails>>(
 params: CatalogExportRetrieveParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogExportRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useCatalogExportRetrieve<TData = Awaited<ReturnType<typeof catalogExportRetrieve>>, TError = ErrorType<ProblemDetails>>(
 params: CatalogExportRetrieveParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogExportRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCatalogExportRetrieveQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCatalogImportCreateUrl = () => {




  return `/api/v1/catalog/import`
}

/**
 * Products from a file, with their opening stock: all of it or nothing.
 *
 * With `dry_run` the answer is what would happen. Without, it is a job whose `result` is the same.
 */
export const catalogImportCreate = async (importInputRequest: ImportInputRequest, options?: Parameters<typeof request>[1]): Promise<ImportOutput | JobOutput> => {
    const formData = new FormData();
formData.append(`file`, importInputRequest.file);
if(importInputRequest.mapping !== undefined) {
 formData.append(`mapping`, importInputRequest.mapping);
 }
if(importInputRequest.dry_run !== undefined) {
 formData.append(`dry_run`, importInputRequest.dry_run.toString())
 }
if(importInputRequest.decimal !== undefined) {
 formData.append(`decimal`, importInputRequest.decimal);
 }
if(importInputRequest.delimiter !== undefined) {
 formData.append(`delimiter`, importInputRequest.delimiter);
 }
if(importInputRequest.encoding !== undefined) {
 formData.append(`encoding`, importInputRequest.encoding);
 }
if(importInputRequest.quotes !== undefined) {
 formData.append(`quotes`, importInputRequest.quotes.toString())
 }
if(importInputRequest.sheet !== undefined) {
 formData.append(`sheet`, importInputRequest.sheet);
 }
if(importInputRequest.profile !== undefined) {
 formData.append(`profile`, importInputRequest.profile);
 }
if(importInputRequest.store_id !== undefined) {
 formData.append(`store_id`, importInputRequest.store_id.toString())
 }

  return request<ImportOutput | JobOutput>(getCatalogImportCreateUrl(),
  {
    ...options,
    method: 'POST'
    ,
    body: formData
  }
);}





export const getCatalogImportCreateMutationKey = () => ['catalogImportCreate'] as const;

export const getCatalogImportCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogImportCreate>>, TError,CatalogImportCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof catalogImportCreate>>, TError,CatalogImportCreateMutationVariables, TContext> => {

const mutationKey = getCatalogImportCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof catalogImportCreate>>, CatalogImportCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  catalogImportCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CatalogImportCreateMutationResult = NonNullable<Awaited<ReturnType<typeof catalogImportCreate>>>
    export type CatalogImportCreateMutationBody = ImportInputRequest
    export type CatalogImportCreateMutationError = ErrorType<ProblemDetails>
    export type CatalogImportCreateMutationVariables = {data: ImportInputRequest}

    export const useCatalogImportCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogImportCreate>>, TError,CatalogImportCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof catalogImportCreate>>,
        TError,
        CatalogImportCreateMutationVariables,
        TContext
      > => {
      return useMutation(getCatalogImportCreateMutationOptions(options), queryClient);
    }
    export const getCatalogProductsListUrl = (params?: CatalogProductsListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/catalog/products?${stringifiedParams}` : `/api/v1/catalog/products`
}

/**
 * What is sold, as one or more variants.
 */
export const catalogProductsList = async (params?: CatalogProductsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedProductRowList> => {

  return request<PaginatedProductRowList>(getCatalogProductsListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCatalogProductsListQueryKey = (params?: CatalogProductsListParams,) => {
    return [
    `/api/v1/catalog/products`, ...(params ? [params] : [])
    ] as const;
    }


export const getCatalogProductsListQueryOptions = <TData = Awaited<ReturnType<typeof catalogProductsList>>, TError = ErrorType<ProblemDetails>>(params?: CatalogProductsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogProductsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCatalogProductsListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof catalogProductsList>>> = ({ signal }) => catalogProductsList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof catalogProductsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CatalogProductsListQueryResult = NonNullable<Awaited<ReturnType<typeof catalogProductsList>>>
export type CatalogProductsListQueryError = ErrorType<ProblemDetails>


export function useCatalogProductsList<TData = Awaited<ReturnType<typeof catalogProductsList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  CatalogProductsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogProductsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogProductsList>>,
          TError,
          Awaited<ReturnType<typeof catalogProductsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogProductsList<TData = Awaited<ReturnType<typeof catalogProductsList>>, TError = ErrorType<ProblemDetails>>(
 params?: CatalogProductsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogProductsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogProductsList>>,
          TError,
          Awaited<ReturnType<typeof catalogProductsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogProductsList<TData = Awaited<ReturnType<typeof catalogProductsList>>, TError = ErrorType<ProblemDetails>>(
 params?: CatalogProductsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogProductsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useCatalogProductsList<TData = Awaited<ReturnType<typeof catalogProductsList>>, TError = ErrorType<ProblemDetails>>(
 params?: CatalogProductsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogProductsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCatalogProductsListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCatalogProductsCreateUrl = () => {




  return `/api/v1/catalog/products`
}

/**
 * What is sold, as one or more variants.
 */
export const catalogProductsCreate = async (productInputRequest: ProductInputRequest, options?: Parameters<typeof request>[1]): Promise<ProductOutput> => {

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
return request<ProductOutput>(getCatalogProductsCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(productInputRequest)
  }
);}





export const getCatalogProductsCreateMutationKey = () => ['catalogProductsCreate'] as const;

export const getCatalogProductsCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogProductsCreate>>, TError,CatalogProductsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof catalogProductsCreate>>, TError,CatalogProductsCreateMutationVariables, TContext> => {

const mutationKey = getCatalogProductsCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof catalogProductsCreate>>, CatalogProductsCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  catalogProductsCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CatalogProductsCreateMutationResult = NonNullable<Awaited<ReturnType<typeof catalogProductsCreate>>>
    export type CatalogProductsCreateMutationBody = ProductInputRequest
    export type CatalogProductsCreateMutationError = ErrorType<ProblemDetails>
    export type CatalogProductsCreateMutationVariables = {data: ProductInputRequest}

    export const useCatalogProductsCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogProductsCreate>>, TError,CatalogProductsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof catalogProductsCreate>>,
        TError,
        CatalogProductsCreateMutationVariables,
        TContext
      > => {
      return useMutation(getCatalogProductsCreateMutationOptions(options), queryClient);
    }
    export const getCatalogProductsRetrieveUrl = (id: string,) => {




  return `/api/v1/catalog/products/${id}`
}

/**
 * One product with its variants. What has stock or a history is deactivated, not deleted.
 */
export const catalogProductsRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<ProductOutput> => {

  return request<ProductOutput>(getCatalogProductsRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCatalogProductsRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/catalog/products/${id}`
    ] as const;
    }


export const getCatalogProductsRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof catalogProductsRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogProductsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCatalogProductsRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof catalogProductsRetrieve>>> = ({ signal }) => catalogProductsRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof catalogProductsRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CatalogProductsRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof catalogProductsRetrieve>>>
export type CatalogProductsRetrieveQueryError = ErrorType<ProblemDetails>


export function useCatalogProductsRetrieve<TData = Awaited<ReturnType<typeof catalogProductsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogProductsRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogProductsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof catalogProductsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogProductsRetrieve<TData = Awaited<ReturnType<typeof catalogProductsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogProductsRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogProductsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof catalogProductsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogProductsRetrieve<TData = Awaited<ReturnType<typeof catalogProductsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogProductsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useCatalogProductsRetrieve<TData = Awaited<ReturnType<typeof catalogProductsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogProductsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCatalogProductsRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCatalogProductsPartialUpdateUrl = (id: string,) => {




  return `/api/v1/catalog/products/${id}`
}

/**
 * One product with its variants. What has stock or a history is deactivated, not deleted.
 */
export const catalogProductsPartialUpdate = async (id: string,
    patchedProductPatchRequest?: PatchedProductPatchRequest, options?: Parameters<typeof request>[1]): Promise<ProductOutput> => {

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
return request<ProductOutput>(getCatalogProductsPartialUpdateUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedProductPatchRequest)
  }
);}





export const getCatalogProductsPartialUpdateMutationKey = () => ['catalogProductsPartialUpdate'] as const;

export const getCatalogProductsPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogProductsPartialUpdate>>, TError,CatalogProductsPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof catalogProductsPartialUpdate>>, TError,CatalogProductsPartialUpdateMutationVariables, TContext> => {

const mutationKey = getCatalogProductsPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof catalogProductsPartialUpdate>>, CatalogProductsPartialUpdateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  catalogProductsPartialUpdate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CatalogProductsPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof catalogProductsPartialUpdate>>>
    export type CatalogProductsPartialUpdateMutationBody = PatchedProductPatchRequest | undefined
    export type CatalogProductsPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type CatalogProductsPartialUpdateMutationVariables = {id: string;data?: PatchedProductPatchRequest}

    export const useCatalogProductsPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogProductsPartialUpdate>>, TError,CatalogProductsPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof catalogProductsPartialUpdate>>,
        TError,
        CatalogProductsPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getCatalogProductsPartialUpdateMutationOptions(options), queryClient);
    }
    export const getCatalogProductsDestroyUrl = (id: string,) => {




  return `/api/v1/catalog/products/${id}`
}

/**
 * One product with its variants. What has stock or a history is deactivated, not deleted.
 */
export const catalogProductsDestroy = async (id: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getCatalogProductsDestroyUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getCatalogProductsDestroyMutationKey = () => ['catalogProductsDestroy'] as const;

export const getCatalogProductsDestroyMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogProductsDestroy>>, TError,CatalogProductsDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof catalogProductsDestroy>>, TError,CatalogProductsDestroyMutationVariables, TContext> => {

const mutationKey = getCatalogProductsDestroyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof catalogProductsDestroy>>, CatalogProductsDestroyMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  catalogProductsDestroy(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CatalogProductsDestroyMutationResult = NonNullable<Awaited<ReturnType<typeof catalogProductsDestroy>>>

    export type CatalogProductsDestroyMutationError = ErrorType<ProblemDetails>
    export type CatalogProductsDestroyMutationVariables = {id: string}

    export const useCatalogProductsDestroy = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogProductsDestroy>>, TError,CatalogProductsDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof catalogProductsDestroy>>,
        TError,
        CatalogProductsDestroyMutationVariables,
        TContext
      > => {
      return useMutation(getCatalogProductsDestroyMutationOptions(options), queryClient);
    }
    export const getCatalogTaxCategoriesListUrl = (params?: CatalogTaxCategoriesListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/catalog/tax_categories?${stringifiedParams}` : `/api/v1/catalog/tax_categories`
}

/**
 * Rates of tax, in per cent, by what they are called.
 */
export const catalogTaxCategoriesList = async (params?: CatalogTaxCategoriesListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedTaxCategoryOutputList> => {

  return request<PaginatedTaxCategoryOutputList>(getCatalogTaxCategoriesListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCatalogTaxCategoriesListQueryKey = (params?: CatalogTaxCategoriesListParams,) => {
    return [
    `/api/v1/catalog/tax_categories`, ...(params ? [params] : [])
    ] as const;
    }


export const getCatalogTaxCategoriesListQueryOptions = <TData = Awaited<ReturnType<typeof catalogTaxCategoriesList>>, TError = ErrorType<ProblemDetails>>(params?: CatalogTaxCategoriesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogTaxCategoriesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCatalogTaxCategoriesListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof catalogTaxCategoriesList>>> = ({ signal }) => catalogTaxCategoriesList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof catalogTaxCategoriesList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CatalogTaxCategoriesListQueryResult = NonNullable<Awaited<ReturnType<typeof catalogTaxCategoriesList>>>
export type CatalogTaxCategoriesListQueryError = ErrorType<ProblemDetails>


export function useCatalogTaxCategoriesList<TData = Awaited<ReturnType<typeof catalogTaxCategoriesList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  CatalogTaxCategoriesListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogTaxCategoriesList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogTaxCategoriesList>>,
          TError,
          Awaited<ReturnType<typeof catalogTaxCategoriesList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogTaxCategoriesList<TData = Awaited<ReturnType<typeof catalogTaxCategoriesList>>, TError = ErrorType<ProblemDetails>>(
 params?: CatalogTaxCategoriesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogTaxCategoriesList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogTaxCategoriesList>>,
          TError,
          Awaited<ReturnType<typeof catalogTaxCategoriesList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogTaxCategoriesList<TData = Awaited<ReturnType<typeof catalogTaxCategoriesList>>, TError = ErrorType<ProblemDetails>>(
 params?: CatalogTaxCategoriesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogTaxCategoriesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useCatalogTaxCategoriesList<TData = Awaited<ReturnType<typeof catalogTaxCategoriesList>>, TError = ErrorType<ProblemDetails>>(
 params?: CatalogTaxCategoriesListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogTaxCategoriesList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCatalogTaxCategoriesListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCatalogTaxCategoriesCreateUrl = () => {




  return `/api/v1/catalog/tax_categories`
}

/**
 * Rates of tax, in per cent, by what they are called.
 */
export const catalogTaxCategoriesCreate = async (taxCategoryInputRequest: TaxCategoryInputRequest, options?: Parameters<typeof request>[1]): Promise<TaxCategoryOutput> => {

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
return request<TaxCategoryOutput>(getCatalogTaxCategoriesCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(taxCategoryInputRequest)
  }
);}





export const getCatalogTaxCategoriesCreateMutationKey = () => ['catalogTaxCategoriesCreate'] as const;

export const getCatalogTaxCategoriesCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogTaxCategoriesCreate>>, TError,CatalogTaxCategoriesCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof catalogTaxCategoriesCreate>>, TError,CatalogTaxCategoriesCreateMutationVariables, TContext> => {

const mutationKey = getCatalogTaxCategoriesCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof catalogTaxCategoriesCreate>>, CatalogTaxCategoriesCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  catalogTaxCategoriesCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CatalogTaxCategoriesCreateMutationResult = NonNullable<Awaited<ReturnType<typeof catalogTaxCategoriesCreate>>>
    export type CatalogTaxCategoriesCreateMutationBody = TaxCategoryInputRequest
    export type CatalogTaxCategoriesCreateMutationError = ErrorType<ProblemDetails>
    export type CatalogTaxCategoriesCreateMutationVariables = {data: TaxCategoryInputRequest}

    export const useCatalogTaxCategoriesCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogTaxCategoriesCreate>>, TError,CatalogTaxCategoriesCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof catalogTaxCategoriesCreate>>,
        TError,
        CatalogTaxCategoriesCreateMutationVariables,
        TContext
      > => {
      return useMutation(getCatalogTaxCategoriesCreateMutationOptions(options), queryClient);
    }
    export const getCatalogTaxCategoriesRetrieveUrl = (id: string,) => {




  return `/api/v1/catalog/tax_categories/${id}`
}

/**
 * One rate of tax. What was sold at the old one keeps its tax.
 */
export const catalogTaxCategoriesRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<TaxCategoryOutput> => {

  return request<TaxCategoryOutput>(getCatalogTaxCategoriesRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCatalogTaxCategoriesRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/catalog/tax_categories/${id}`
    ] as const;
    }


export const getCatalogTaxCategoriesRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCatalogTaxCategoriesRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>> = ({ signal }) => catalogTaxCategoriesRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CatalogTaxCategoriesRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>>
export type CatalogTaxCategoriesRetrieveQueryError = ErrorType<ProblemDetails>


export function useCatalogTaxCategoriesRetrieve<TData = Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>,
          TError,
          Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogTaxCategoriesRetrieve<TData = Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>,
          TError,
          Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogTaxCategoriesRetrieve<TData = Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useCatalogTaxCategoriesRetrieve<TData = Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogTaxCategoriesRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCatalogTaxCategoriesRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCatalogTaxCategoriesPartialUpdateUrl = (id: string,) => {




  return `/api/v1/catalog/tax_categories/${id}`
}

/**
 * One rate of tax. What was sold at the old one keeps its tax.
 */
export const catalogTaxCategoriesPartialUpdate = async (id: string,
    patchedTaxCategoryPatchRequest?: PatchedTaxCategoryPatchRequest, options?: Parameters<typeof request>[1]): Promise<TaxCategoryOutput> => {

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
return request<TaxCategoryOutput>(getCatalogTaxCategoriesPartialUpdateUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedTaxCategoryPatchRequest)
  }
);}





export const getCatalogTaxCategoriesPartialUpdateMutationKey = () => ['catalogTaxCategoriesPartialUpdate'] as const;

export const getCatalogTaxCategoriesPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogTaxCategoriesPartialUpdate>>, TError,CatalogTaxCategoriesPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof catalogTaxCategoriesPartialUpdate>>, TError,CatalogTaxCategoriesPartialUpdateMutationVariables, TContext> => {

const mutationKey = getCatalogTaxCategoriesPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof catalogTaxCategoriesPartialUpdate>>, CatalogTaxCategoriesPartialUpdateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  catalogTaxCategoriesPartialUpdate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CatalogTaxCategoriesPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof catalogTaxCategoriesPartialUpdate>>>
    export type CatalogTaxCategoriesPartialUpdateMutationBody = PatchedTaxCategoryPatchRequest | undefined
    export type CatalogTaxCategoriesPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type CatalogTaxCategoriesPartialUpdateMutationVariables = {id: string;data?: PatchedTaxCategoryPatchRequest}

    export const useCatalogTaxCategoriesPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogTaxCategoriesPartialUpdate>>, TError,CatalogTaxCategoriesPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof catalogTaxCategoriesPartialUpdate>>,
        TError,
        CatalogTaxCategoriesPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getCatalogTaxCategoriesPartialUpdateMutationOptions(options), queryClient);
    }
    export const getCatalogTaxCategoriesDestroyUrl = (id: string,) => {




  return `/api/v1/catalog/tax_categories/${id}`
}

/**
 * One rate of tax. What was sold at the old one keeps its tax.
 */
export const catalogTaxCategoriesDestroy = async (id: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getCatalogTaxCategoriesDestroyUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getCatalogTaxCategoriesDestroyMutationKey = () => ['catalogTaxCategoriesDestroy'] as const;

export const getCatalogTaxCategoriesDestroyMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogTaxCategoriesDestroy>>, TError,CatalogTaxCategoriesDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof catalogTaxCategoriesDestroy>>, TError,CatalogTaxCategoriesDestroyMutationVariables, TContext> => {

const mutationKey = getCatalogTaxCategoriesDestroyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof catalogTaxCategoriesDestroy>>, CatalogTaxCategoriesDestroyMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  catalogTaxCategoriesDestroy(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CatalogTaxCategoriesDestroyMutationResult = NonNullable<Awaited<ReturnType<typeof catalogTaxCategoriesDestroy>>>

    export type CatalogTaxCategoriesDestroyMutationError = ErrorType<ProblemDetails>
    export type CatalogTaxCategoriesDestroyMutationVariables = {id: string}

    export const useCatalogTaxCategoriesDestroy = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogTaxCategoriesDestroy>>, TError,CatalogTaxCategoriesDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof catalogTaxCategoriesDestroy>>,
        TError,
        CatalogTaxCategoriesDestroyMutationVariables,
        TContext
      > => {
      return useMutation(getCatalogTaxCategoriesDestroyMutationOptions(options), queryClient);
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






export const getCatalogVariantsCreateUrl = () => {




  return `/api/v1/catalog/variants`
}

/**
 * Stock-keeping units.
 */
export const catalogVariantsCreate = async (variantInputRequest: VariantInputRequest, options?: Parameters<typeof request>[1]): Promise<VariantDocument> => {

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
return request<VariantDocument>(getCatalogVariantsCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(variantInputRequest)
  }
);}





export const getCatalogVariantsCreateMutationKey = () => ['catalogVariantsCreate'] as const;

export const getCatalogVariantsCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogVariantsCreate>>, TError,CatalogVariantsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof catalogVariantsCreate>>, TError,CatalogVariantsCreateMutationVariables, TContext> => {

const mutationKey = getCatalogVariantsCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof catalogVariantsCreate>>, CatalogVariantsCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  catalogVariantsCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CatalogVariantsCreateMutationResult = NonNullable<Awaited<ReturnType<typeof catalogVariantsCreate>>>
    export type CatalogVariantsCreateMutationBody = VariantInputRequest
    export type CatalogVariantsCreateMutationError = ErrorType<ProblemDetails>
    export type CatalogVariantsCreateMutationVariables = {data: VariantInputRequest}

    export const useCatalogVariantsCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogVariantsCreate>>, TError,CatalogVariantsCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof catalogVariantsCreate>>,
        TError,
        CatalogVariantsCreateMutationVariables,
        TContext
      > => {
      return useMutation(getCatalogVariantsCreateMutationOptions(options), queryClient);
    }
    export const getCatalogVariantsRetrieveUrl = (id: string,) => {




  return `/api/v1/catalog/variants/${id}`
}

/**
 * One stock-keeping unit. What has stock or a history is deactivated, not deleted.
 */
export const catalogVariantsRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<VariantDocument> => {

  return request<VariantDocument>(getCatalogVariantsRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getCatalogVariantsRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/catalog/variants/${id}`
    ] as const;
    }


export const getCatalogVariantsRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof catalogVariantsRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getCatalogVariantsRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof catalogVariantsRetrieve>>> = ({ signal }) => catalogVariantsRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type CatalogVariantsRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof catalogVariantsRetrieve>>>
export type CatalogVariantsRetrieveQueryError = ErrorType<ProblemDetails>


export function useCatalogVariantsRetrieve<TData = Awaited<ReturnType<typeof catalogVariantsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogVariantsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof catalogVariantsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogVariantsRetrieve<TData = Awaited<ReturnType<typeof catalogVariantsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof catalogVariantsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof catalogVariantsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useCatalogVariantsRetrieve<TData = Awaited<ReturnType<typeof catalogVariantsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useCatalogVariantsRetrieve<TData = Awaited<ReturnType<typeof catalogVariantsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof catalogVariantsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getCatalogVariantsRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getCatalogVariantsPartialUpdateUrl = (id: string,) => {




  return `/api/v1/catalog/variants/${id}`
}

/**
 * One stock-keeping unit. What has stock or a history is deactivated, not deleted.
 */
export const catalogVariantsPartialUpdate = async (id: string,
    patchedVariantPatchRequest?: PatchedVariantPatchRequest, options?: Parameters<typeof request>[1]): Promise<VariantDocument> => {

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
return request<VariantDocument>(getCatalogVariantsPartialUpdateUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedVariantPatchRequest)
  }
);}





export const getCatalogVariantsPartialUpdateMutationKey = () => ['catalogVariantsPartialUpdate'] as const;

export const getCatalogVariantsPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogVariantsPartialUpdate>>, TError,CatalogVariantsPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof catalogVariantsPartialUpdate>>, TError,CatalogVariantsPartialUpdateMutationVariables, TContext> => {

const mutationKey = getCatalogVariantsPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof catalogVariantsPartialUpdate>>, CatalogVariantsPartialUpdateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  catalogVariantsPartialUpdate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CatalogVariantsPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof catalogVariantsPartialUpdate>>>
    export type CatalogVariantsPartialUpdateMutationBody = PatchedVariantPatchRequest | undefined
    export type CatalogVariantsPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type CatalogVariantsPartialUpdateMutationVariables = {id: string;data?: PatchedVariantPatchRequest}

    export const useCatalogVariantsPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogVariantsPartialUpdate>>, TError,CatalogVariantsPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof catalogVariantsPartialUpdate>>,
        TError,
        CatalogVariantsPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getCatalogVariantsPartialUpdateMutationOptions(options), queryClient);
    }
    export const getCatalogVariantsDestroyUrl = (id: string,) => {




  return `/api/v1/catalog/variants/${id}`
}

/**
 * One stock-keeping unit. What has stock or a history is deactivated, not deleted.
 */
export const catalogVariantsDestroy = async (id: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getCatalogVariantsDestroyUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getCatalogVariantsDestroyMutationKey = () => ['catalogVariantsDestroy'] as const;

export const getCatalogVariantsDestroyMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogVariantsDestroy>>, TError,CatalogVariantsDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof catalogVariantsDestroy>>, TError,CatalogVariantsDestroyMutationVariables, TContext> => {

const mutationKey = getCatalogVariantsDestroyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof catalogVariantsDestroy>>, CatalogVariantsDestroyMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  catalogVariantsDestroy(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type CatalogVariantsDestroyMutationResult = NonNullable<Awaited<ReturnType<typeof catalogVariantsDestroy>>>

    export type CatalogVariantsDestroyMutationError = ErrorType<ProblemDetails>
    export type CatalogVariantsDestroyMutationVariables = {id: string}

    export const useCatalogVariantsDestroy = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof catalogVariantsDestroy>>, TError,CatalogVariantsDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof catalogVariantsDestroy>>,
        TError,
        CatalogVariantsDestroyMutationVariables,
        TContext
      > => {
      return useMutation(getCatalogVariantsDestroyMutationOptions(options), queryClient);
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






