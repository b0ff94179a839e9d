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
  JobOutput
} from './model/jobOutput';

import type {
  JobsListParams
} from './model/jobsListParams';

import type {
  PaginatedJobSummaryList
} from './model/paginatedJobSummaryList';

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

export const getJobsListUrl = (params?: JobsListParams,) => {
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

  return stringifiedParams.length > 0 ? `/api/v1/jobs?${stringifiedParams}` : `/api/v1/jobs`
}

/**
 * Long work, newest first.
 */
export const jobsList = async (params?: JobsListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedJobSummaryList> => {

  return request<PaginatedJobSummaryList>(getJobsListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getJobsListQueryKey = (params?: JobsListParams,) => {
    return [
    `/api/v1/jobs`, ...(params ? [params] : [])
    ] as const;
    }


export const getJobsListQueryOptions = <TData = Awaited<ReturnType<typeof jobsList>>, TError = ErrorType<ProblemDetails>>(params?: JobsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof jobsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getJobsListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof jobsList>>> = ({ signal }) => jobsList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof jobsList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type JobsListQueryResult = NonNullable<Awaited<ReturnType<typeof jobsList>>>
export type JobsListQueryError = ErrorType<ProblemDetails>


export function useJobsList<TData = Awaited<ReturnType<typeof jobsList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  JobsListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof jobsList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof jobsList>>,
          TError,
          Awaited<ReturnType<typeof jobsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useJobsList<TData = Awaited<ReturnType<typeof jobsList>>, TError = ErrorType<ProblemDetails>>(
 params?: JobsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof jobsList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof jobsList>>,
          TError,
          Awaited<ReturnType<typeof jobsList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useJobsList<TData = Awaited<ReturnType<typeof jobsList>>, TError = ErrorType<ProblemDetails>>(
 params?: JobsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof jobsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useJobsList<TData = Awaited<ReturnType<typeof jobsList>>, TError = ErrorType<ProblemDetails>>(
 params?: JobsListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof jobsList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getJobsListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getJobsRetrieveUrl = (id: string,) => {




  return `/api/v1/jobs/${id}`
}

/**
 * How far a job is, and what came of it. Ask every second or so.
 */
export const jobsRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<JobOutput> => {

  return request<JobOutput>(getJobsRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getJobsRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/jobs/${id}`
    ] as const;
    }


export const getJobsRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof jobsRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof jobsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getJobsRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof jobsRetrieve>>> = ({ signal }) => jobsRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof jobsRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type JobsRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof jobsRetrieve>>>
export type JobsRetrieveQueryError = ErrorType<ProblemDetails>


export function useJobsRetrieve<TData = Awaited<ReturnType<typeof jobsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof jobsRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof jobsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof jobsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useJobsRetrieve<TData = Awaited<ReturnType<typeof jobsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof jobsRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof jobsRetrieve>>,
          TError,
          Awaited<ReturnType<typeof jobsRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useJobsRetrieve<TData = Awaited<ReturnType<typeof jobsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof jobsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useJobsRetrieve<TData = Awaited<ReturnType<typeof jobsRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof jobsRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getJobsRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getJobsFileUrl = (id: string,) => {




  return `/api/v1/jobs/${id}/file`
}

/**
 * The file that a job made, for some days; 409 `not_ready` until it has, 410 `file_expired` later.
 *
 * Who could see less of it now than whoever made it could then is refused.
 */
export const jobsFile = async (id: string, options?: Parameters<typeof request>[1]): Promise<Blob> => {

  return request<Blob>(getJobsFileUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getJobsFileQueryKey = (id: string,) => {
    return [
    `/api/v1/jobs/${id}/file`
    ] as const;
    }


export const getJobsFileQueryOptions = <TData = Awaited<ReturnType<typeof jobsFile>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof jobsFile>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getJobsFileQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof jobsFile>>> = ({ signal }) => jobsFile(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof jobsFile>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type JobsFileQueryResult = NonNullable<Awaited<ReturnType<typeof jobsFile>>>
export type JobsFileQueryError = ErrorType<ProblemDetails>


export function useJobsFile<TData = Awaited<ReturnType<typeof jobsFile>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof jobsFile>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof jobsFile>>,
          TError,
          Awaited<ReturnType<typeof jobsFile>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useJobsFile<TData = Awaited<ReturnType<typeof jobsFile>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof jobsFile>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof jobsFile>>,
          TError,
          Awaited<ReturnType<typeof jobsFile>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useJobsFile<TData = Awaited<ReturnType<typeof jobsFile>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof jobsFile>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useJobsFile<TData = Awaited<ReturnType<typeof jobsFile>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof jobsFile>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getJobsFileQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






