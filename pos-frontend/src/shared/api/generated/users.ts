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
  InviteInputRequest
} from './model/inviteInputRequest';

import type {
  InvitedUser
} from './model/invitedUser';

import type {
  NotificationsOutput
} from './model/notificationsOutput';

import type {
  OwnPinInputRequest
} from './model/ownPinInputRequest';

import type {
  PaginatedApproverList
} from './model/paginatedApproverList';

import type {
  PaginatedUserRowList
} from './model/paginatedUserRowList';

import type {
  PatchedNotificationsPatchRequest
} from './model/patchedNotificationsPatchRequest';

import type {
  PatchedUserPatchRequest
} from './model/patchedUserPatchRequest';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  UserRow
} from './model/userRow';

import type {
  UsersApproversListParams
} from './model/usersApproversListParams';

import type {
  UsersListParams
} from './model/usersListParams';

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

export const getUsersListUrl = (params?: UsersListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/users?${stringifiedParams}` : `/api/v1/users`
}

/**
 * The retailer's people, past and invited ones too.
 */
export const usersList = async (params?: UsersListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedUserRowList> => {

  return request<PaginatedUserRowList>(getUsersListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getUsersListQueryKey = (params?: UsersListParams,) => {
    return [
    `/api/v1/users`, ...(params ? [params] : [])
    ] as const;
    }


export const getUsersListQueryOptions = <TData = Awaited<ReturnType<typeof usersList>>, TError = ErrorType<ProblemDetails>>(params?: UsersListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getUsersListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof usersList>>> = ({ signal }) => usersList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof usersList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type UsersListQueryResult = NonNullable<Awaited<ReturnType<typeof usersList>>>
export type UsersListQueryError = ErrorType<ProblemDetails>


export function useUsersList<TData = Awaited<ReturnType<typeof usersList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  UsersListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof usersList>>,
          TError,
          Awaited<ReturnType<typeof usersList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useUsersList<TData = Awaited<ReturnType<typeof usersList>>, TError = ErrorType<ProblemDetails>>(
 params?: UsersListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof usersList>>,
          TError,
          Awaited<ReturnType<typeof usersList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useUsersList<TData = Awaited<ReturnType<typeof usersList>>, TError = ErrorType<ProblemDetails>>(
 params?: UsersListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useUsersList<TData = Awaited<ReturnType<typeof usersList>>, TError = ErrorType<ProblemDetails>>(
 params?: UsersListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getUsersListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUsersRetrieveUrl = (id: string,) => {




  return `/api/v1/users/${id}`
}

/**
 * One person's place: role, stores, and whether they are in at all.
 *
 * Owners manage everybody; managers manage staff of their own stores. Who is deactivated is signed
 * out at once. The last active owner stays one.
 */
export const usersRetrieve = async (id: string, options?: Parameters<typeof request>[1]): Promise<UserRow> => {

  return request<UserRow>(getUsersRetrieveUrl(id),
  {
    ...options,
    method: 'GET'


  }
);}





export const getUsersRetrieveQueryKey = (id: string,) => {
    return [
    `/api/v1/users/${id}`
    ] as const;
    }


export const getUsersRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof usersRetrieve>>, TError = ErrorType<ProblemDetails>>(id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getUsersRetrieveQueryKey(id);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof usersRetrieve>>> = ({ signal }) => usersRetrieve(id, { signal, ...requestOptions });





   return  { queryKey, queryFn, enabled: id !== null && id !== undefined, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof usersRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type UsersRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof usersRetrieve>>>
export type UsersRetrieveQueryError = ErrorType<ProblemDetails>


export function useUsersRetrieve<TData = Awaited<ReturnType<typeof usersRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof usersRetrieve>>,
          TError,
          Awaited<ReturnType<typeof usersRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useUsersRetrieve<TData = Awaited<ReturnType<typeof usersRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof usersRetrieve>>,
          TError,
          Awaited<ReturnType<typeof usersRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useUsersRetrieve<TData = Awaited<ReturnType<typeof usersRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useUsersRetrieve<TData = Awaited<ReturnType<typeof usersRetrieve>>, TError = ErrorType<ProblemDetails>>(
 id: string, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getUsersRetrieveQueryOptions(id,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUsersPartialUpdateUrl = (id: string,) => {




  return `/api/v1/users/${id}`
}

/**
 * One person's place: role, stores, and whether they are in at all.
 *
 * Owners manage everybody; managers manage staff of their own stores. Who is deactivated is signed
 * out at once. The last active owner stays one.
 */
export const usersPartialUpdate = async (id: string,
    patchedUserPatchRequest?: PatchedUserPatchRequest, options?: Parameters<typeof request>[1]): Promise<UserRow> => {

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
return request<UserRow>(getUsersPartialUpdateUrl(id),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedUserPatchRequest)
  }
);}





export const getUsersPartialUpdateMutationKey = () => ['usersPartialUpdate'] as const;

export const getUsersPartialUpdateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof usersPartialUpdate>>, TError,UsersPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof usersPartialUpdate>>, TError,UsersPartialUpdateMutationVariables, TContext> => {

const mutationKey = getUsersPartialUpdateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof usersPartialUpdate>>, UsersPartialUpdateMutationVariables> = (props) => {
          const {id,data} = props ?? {};

          return  usersPartialUpdate(id,data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UsersPartialUpdateMutationResult = NonNullable<Awaited<ReturnType<typeof usersPartialUpdate>>>
    export type UsersPartialUpdateMutationBody = PatchedUserPatchRequest | undefined
    export type UsersPartialUpdateMutationError = ErrorType<ProblemDetails>
    export type UsersPartialUpdateMutationVariables = {id: string;data?: PatchedUserPatchRequest}

    export const useUsersPartialUpdate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof usersPartialUpdate>>, TError,UsersPartialUpdateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof usersPartialUpdate>>,
        TError,
        UsersPartialUpdateMutationVariables,
        TContext
      > => {
      return useMutation(getUsersPartialUpdateMutationOptions(options), queryClient);
    }
    export const getUsersInvitationResendUrl = (id: string,) => {




  return `/api/v1/users/${id}/invitation`
}

/**
 * An open invitation: send it again with a new link, or take it back.
 */
export const usersInvitationResend = async (id: string, options?: Parameters<typeof request>[1]): Promise<InvitedUser> => {

  return request<InvitedUser>(getUsersInvitationResendUrl(id),
  {
    ...options,
    method: 'POST'


  }
);}





export const getUsersInvitationResendMutationKey = () => ['usersInvitationResend'] as const;

export const getUsersInvitationResendMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof usersInvitationResend>>, TError,UsersInvitationResendMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof usersInvitationResend>>, TError,UsersInvitationResendMutationVariables, TContext> => {

const mutationKey = getUsersInvitationResendMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof usersInvitationResend>>, UsersInvitationResendMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  usersInvitationResend(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UsersInvitationResendMutationResult = NonNullable<Awaited<ReturnType<typeof usersInvitationResend>>>

    export type UsersInvitationResendMutationError = ErrorType<ProblemDetails>
    export type UsersInvitationResendMutationVariables = {id: string}

    export const useUsersInvitationResend = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof usersInvitationResend>>, TError,UsersInvitationResendMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof usersInvitationResend>>,
        TError,
        UsersInvitationResendMutationVariables,
        TContext
      > => {
      return useMutation(getUsersInvitationResendMutationOptions(options), queryClient);
    }
    export const getUsersInvitationRevokeUrl = (id: string,) => {




  return `/api/v1/users/${id}/invitation`
}

/**
 * An open invitation: send it again with a new link, or take it back.
 */
export const usersInvitationRevoke = async (id: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getUsersInvitationRevokeUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getUsersInvitationRevokeMutationKey = () => ['usersInvitationRevoke'] as const;

export const getUsersInvitationRevokeMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof usersInvitationRevoke>>, TError,UsersInvitationRevokeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof usersInvitationRevoke>>, TError,UsersInvitationRevokeMutationVariables, TContext> => {

const mutationKey = getUsersInvitationRevokeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof usersInvitationRevoke>>, UsersInvitationRevokeMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  usersInvitationRevoke(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UsersInvitationRevokeMutationResult = NonNullable<Awaited<ReturnType<typeof usersInvitationRevoke>>>

    export type UsersInvitationRevokeMutationError = ErrorType<ProblemDetails>
    export type UsersInvitationRevokeMutationVariables = {id: string}

    export const useUsersInvitationRevoke = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof usersInvitationRevoke>>, TError,UsersInvitationRevokeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof usersInvitationRevoke>>,
        TError,
        UsersInvitationRevokeMutationVariables,
        TContext
      > => {
      return useMutation(getUsersInvitationRevokeMutationOptions(options), queryClient);
    }
    export const getUsersApproversListUrl = (params?: UsersApproversListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/users/approvers?${stringifiedParams}` : `/api/v1/users/approvers`
}

/**
 * Whom a till can ask: active owners and managers who have a PIN, in a store if one is given.
 */
export const usersApproversList = async (params?: UsersApproversListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedApproverList> => {

  return request<PaginatedApproverList>(getUsersApproversListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getUsersApproversListQueryKey = (params?: UsersApproversListParams,) => {
    return [
    `/api/v1/users/approvers`, ...(params ? [params] : [])
    ] as const;
    }


export const getUsersApproversListQueryOptions = <TData = Awaited<ReturnType<typeof usersApproversList>>, TError = ErrorType<ProblemDetails>>(params?: UsersApproversListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersApproversList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getUsersApproversListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof usersApproversList>>> = ({ signal }) => usersApproversList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof usersApproversList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type UsersApproversListQueryResult = NonNullable<Awaited<ReturnType<typeof usersApproversList>>>
export type UsersApproversListQueryError = ErrorType<ProblemDetails>


export function useUsersApproversList<TData = Awaited<ReturnType<typeof usersApproversList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  UsersApproversListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersApproversList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof usersApproversList>>,
          TError,
          Awaited<ReturnType<typeof usersApproversList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useUsersApproversList<TData = Awaited<ReturnType<typeof usersApproversList>>, TError = ErrorType<ProblemDetails>>(
 params?: UsersApproversListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersApproversList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof usersApproversList>>,
          TError,
          Awaited<ReturnType<typeof usersApproversList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useUsersApproversList<TData = Awaited<ReturnType<typeof usersApproversList>>, TError = ErrorType<ProblemDetails>>(
 params?: UsersApproversListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersApproversList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useUsersApproversList<TData = Awaited<ReturnType<typeof usersApproversList>>, TError = ErrorType<ProblemDetails>>(
 params?: UsersApproversListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersApproversList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getUsersApproversListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUsersInviteUrl = () => {




  return `/api/v1/users/invite`
}

/**
 * Invite somebody by e-mail. The link works once, for a week.
 */
export const usersInvite = async (inviteInputRequest: InviteInputRequest, options?: Parameters<typeof request>[1]): Promise<InvitedUser> => {

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
return request<InvitedUser>(getUsersInviteUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(inviteInputRequest)
  }
);}





export const getUsersInviteMutationKey = () => ['usersInvite'] as const;

export const getUsersInviteMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof usersInvite>>, TError,UsersInviteMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof usersInvite>>, TError,UsersInviteMutationVariables, TContext> => {

const mutationKey = getUsersInviteMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof usersInvite>>, UsersInviteMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  usersInvite(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UsersInviteMutationResult = NonNullable<Awaited<ReturnType<typeof usersInvite>>>
    export type UsersInviteMutationBody = InviteInputRequest
    export type UsersInviteMutationError = ErrorType<ProblemDetails>
    export type UsersInviteMutationVariables = {data: InviteInputRequest}

    export const useUsersInvite = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof usersInvite>>, TError,UsersInviteMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof usersInvite>>,
        TError,
        UsersInviteMutationVariables,
        TContext
      > => {
      return useMutation(getUsersInviteMutationOptions(options), queryClient);
    }
    export const getUsersMeNotificationsUrl = () => {




  return `/api/v1/users/me/notifications`
}

/**
 * Which mails the signed-in user wants from this retailer. In another one they choose again.
 */
export const usersMeNotifications = async ( options?: Parameters<typeof request>[1]): Promise<NotificationsOutput> => {

  return request<NotificationsOutput>(getUsersMeNotificationsUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getUsersMeNotificationsQueryKey = () => {
    return [
    `/api/v1/users/me/notifications`
    ] as const;
    }


export const getUsersMeNotificationsQueryOptions = <TData = Awaited<ReturnType<typeof usersMeNotifications>>, TError = ErrorType<ProblemDetails>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersMeNotifications>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getUsersMeNotificationsQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof usersMeNotifications>>> = ({ signal }) => usersMeNotifications({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof usersMeNotifications>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type UsersMeNotificationsQueryResult = NonNullable<Awaited<ReturnType<typeof usersMeNotifications>>>
export type UsersMeNotificationsQueryError = ErrorType<ProblemDetails>


export function useUsersMeNotifications<TData = Awaited<ReturnType<typeof usersMeNotifications>>, TError = ErrorType<ProblemDetails>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersMeNotifications>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof usersMeNotifications>>,
          TError,
          Awaited<ReturnType<typeof usersMeNotifications>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useUsersMeNotifications<TData = Awaited<ReturnType<typeof usersMeNotifications>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersMeNotifications>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof usersMeNotifications>>,
          TError,
          Awaited<ReturnType<typeof usersMeNotifications>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useUsersMeNotifications<TData = Awaited<ReturnType<typeof usersMeNotifications>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersMeNotifications>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useUsersMeNotifications<TData = Awaited<ReturnType<typeof usersMeNotifications>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof usersMeNotifications>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getUsersMeNotificationsQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getUsersMeNotificationsChooseUrl = () => {




  return `/api/v1/users/me/notifications`
}

/**
 * Which mails the signed-in user wants from this retailer. In another one they choose again.
 */
export const usersMeNotificationsChoose = async (patchedNotificationsPatchRequest?: PatchedNotificationsPatchRequest, options?: Parameters<typeof request>[1]): Promise<NotificationsOutput> => {

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
return request<NotificationsOutput>(getUsersMeNotificationsChooseUrl(),
  {
    ...options,
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(patchedNotificationsPatchRequest)
  }
);}





export const getUsersMeNotificationsChooseMutationKey = () => ['usersMeNotificationsChoose'] as const;

export const getUsersMeNotificationsChooseMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof usersMeNotificationsChoose>>, TError,UsersMeNotificationsChooseMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof usersMeNotificationsChoose>>, TError,UsersMeNotificationsChooseMutationVariables, TContext> => {

const mutationKey = getUsersMeNotificationsChooseMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof usersMeNotificationsChoose>>, UsersMeNotificationsChooseMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  usersMeNotificationsChoose(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UsersMeNotificationsChooseMutationResult = NonNullable<Awaited<ReturnType<typeof usersMeNotificationsChoose>>>
    export type UsersMeNotificationsChooseMutationBody = PatchedNotificationsPatchRequest | undefined
    export type UsersMeNotificationsChooseMutationError = ErrorType<ProblemDetails>
    export type UsersMeNotificationsChooseMutationVariables = {data?: PatchedNotificationsPatchRequest}

    export const useUsersMeNotificationsChoose = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof usersMeNotificationsChoose>>, TError,UsersMeNotificationsChooseMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof usersMeNotificationsChoose>>,
        TError,
        UsersMeNotificationsChooseMutationVariables,
        TContext
      > => {
      return useMutation(getUsersMeNotificationsChooseMutationOptions(options), queryClient);
    }
    export const getUsersMePinSetUrl = () => {




  return `/api/v1/users/me/pin`
}

/**
 * The signed-in user's PIN in this retailer, for approvals at a till.
 */
export const usersMePinSet = async (ownPinInputRequest: OwnPinInputRequest, options?: Parameters<typeof request>[1]): Promise<void> => {

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
return request<void>(getUsersMePinSetUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(ownPinInputRequest)
  }
);}





export const getUsersMePinSetMutationKey = () => ['usersMePinSet'] as const;

export const getUsersMePinSetMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof usersMePinSet>>, TError,UsersMePinSetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof usersMePinSet>>, TError,UsersMePinSetMutationVariables, TContext> => {

const mutationKey = getUsersMePinSetMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof usersMePinSet>>, UsersMePinSetMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  usersMePinSet(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type UsersMePinSetMutationResult = NonNullable<Awaited<ReturnType<typeof usersMePinSet>>>
    export type UsersMePinSetMutationBody = OwnPinInputRequest
    export type UsersMePinSetMutationError = ErrorType<ProblemDetails>
    export type UsersMePinSetMutationVariables = {data: OwnPinInputRequest}

    export const useUsersMePinSet = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof usersMePinSet>>, TError,UsersMePinSetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof usersMePinSet>>,
        TError,
        UsersMePinSetMutationVariables,
        TContext
      > => {
      return useMutation(getUsersMePinSetMutationOptions(options), queryClient);
    }
