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
  AuthTokensListParams
} from './model/authTokensListParams';

import type {
  CsrfOutput
} from './model/csrfOutput';

import type {
  InvitationAcceptanceRequest
} from './model/invitationAcceptanceRequest';

import type {
  InvitationAccepted
} from './model/invitationAccepted';

import type {
  InvitationFound
} from './model/invitationFound';

import type {
  InvitationSecretRequest
} from './model/invitationSecretRequest';

import type {
  LoginInputRequest
} from './model/loginInputRequest';

import type {
  Me
} from './model/me';

import type {
  NewToken
} from './model/newToken';

import type {
  PaginatedTokenRowList
} from './model/paginatedTokenRowList';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  SwitchTenantInputRequest
} from './model/switchTenantInputRequest';

import type {
  TokenInputRequest
} from './model/tokenInputRequest';

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

export const getAuthCsrfRetrieveUrl = () => {




  return `/api/v1/auth/csrf`
}

/**
 * Sets the CSRF cookie; its value goes into the `X-CSRFToken` header of every write.
 */
export const authCsrfRetrieve = async ( options?: Parameters<typeof request>[1]): Promise<CsrfOutput> => {

  return request<CsrfOutput>(getAuthCsrfRetrieveUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAuthCsrfRetrieveQueryKey = () => {
    return [
    `/api/v1/auth/csrf`
    ] as const;
    }


export const getAuthCsrfRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof authCsrfRetrieve>>, TError = ErrorType<ProblemDetails>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authCsrfRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAuthCsrfRetrieveQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof authCsrfRetrieve>>> = ({ signal }) => authCsrfRetrieve({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof authCsrfRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AuthCsrfRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof authCsrfRetrieve>>>
export type AuthCsrfRetrieveQueryError = ErrorType<ProblemDetails>


export function useAuthCsrfRetrieve<TData = Awaited<ReturnType<typeof authCsrfRetrieve>>, TError = ErrorType<ProblemDetails>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof authCsrfRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof authCsrfRetrieve>>,
          TError,
          Awaited<ReturnType<typeof authCsrfRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAuthCsrfRetrieve<TData = Awaited<ReturnType<typeof authCsrfRetrieve>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authCsrfRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof authCsrfRetrieve>>,
          TError,
          Awaited<ReturnType<typeof authCsrfRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAuthCsrfRetrieve<TData = Awaited<ReturnType<typeof authCsrfRetrieve>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authCsrfRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAuthCsrfRetrieve<TData = Awaited<ReturnType<typeof authCsrfRetrieve>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authCsrfRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAuthCsrfRetrieveQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAuthInvitationUrl = () => {




  return `/api/v1/auth/invitation`
}

/**
 * What the holder of a link is invited to.
 */
export const authInvitation = async (invitationSecretRequest: InvitationSecretRequest, options?: Parameters<typeof request>[1]): Promise<InvitationFound> => {

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
return request<InvitationFound>(getAuthInvitationUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(invitationSecretRequest)
  }
);}





export const getAuthInvitationMutationKey = () => ['authInvitation'] as const;

export const getAuthInvitationMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authInvitation>>, TError,AuthInvitationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof authInvitation>>, TError,AuthInvitationMutationVariables, TContext> => {

const mutationKey = getAuthInvitationMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof authInvitation>>, AuthInvitationMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  authInvitation(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AuthInvitationMutationResult = NonNullable<Awaited<ReturnType<typeof authInvitation>>>
    export type AuthInvitationMutationBody = InvitationSecretRequest
    export type AuthInvitationMutationError = ErrorType<ProblemDetails>
    export type AuthInvitationMutationVariables = {data: InvitationSecretRequest}

    export const useAuthInvitation = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authInvitation>>, TError,AuthInvitationMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof authInvitation>>,
        TError,
        AuthInvitationMutationVariables,
        TContext
      > => {
      return useMutation(getAuthInvitationMutationOptions(options), queryClient);
    }
    export const getAuthInvitationAcceptUrl = () => {




  return `/api/v1/auth/invitation/accept`
}

/**
 * Take the place that the link offers; then sign in, with a second factor where there is one.
 */
export const authInvitationAccept = async (invitationAcceptanceRequest: InvitationAcceptanceRequest, options?: Parameters<typeof request>[1]): Promise<InvitationAccepted> => {

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
return request<InvitationAccepted>(getAuthInvitationAcceptUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(invitationAcceptanceRequest)
  }
);}





export const getAuthInvitationAcceptMutationKey = () => ['authInvitationAccept'] as const;

export const getAuthInvitationAcceptMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authInvitationAccept>>, TError,AuthInvitationAcceptMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof authInvitationAccept>>, TError,AuthInvitationAcceptMutationVariables, TContext> => {

const mutationKey = getAuthInvitationAcceptMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof authInvitationAccept>>, AuthInvitationAcceptMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  authInvitationAccept(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AuthInvitationAcceptMutationResult = NonNullable<Awaited<ReturnType<typeof authInvitationAccept>>>
    export type AuthInvitationAcceptMutationBody = InvitationAcceptanceRequest
    export type AuthInvitationAcceptMutationError = ErrorType<ProblemDetails>
    export type AuthInvitationAcceptMutationVariables = {data: InvitationAcceptanceRequest}

    export const useAuthInvitationAccept = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authInvitationAccept>>, TError,AuthInvitationAcceptMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof authInvitationAccept>>,
        TError,
        AuthInvitationAcceptMutationVariables,
        TContext
      > => {
      return useMutation(getAuthInvitationAcceptMutationOptions(options), queryClient);
    }
    export const getAuthLoginCreateUrl = () => {




  return `/api/v1/auth/login`
}

/**
 * Opens a session in the user's first retailer, by name.
 */
export const authLoginCreate = async (loginInputRequest: LoginInputRequest, options?: Parameters<typeof request>[1]): Promise<Me> => {

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
return request<Me>(getAuthLoginCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(loginInputRequest)
  }
);}





export const getAuthLoginCreateMutationKey = () => ['authLoginCreate'] as const;

export const getAuthLoginCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authLoginCreate>>, TError,AuthLoginCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof authLoginCreate>>, TError,AuthLoginCreateMutationVariables, TContext> => {

const mutationKey = getAuthLoginCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof authLoginCreate>>, AuthLoginCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  authLoginCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AuthLoginCreateMutationResult = NonNullable<Awaited<ReturnType<typeof authLoginCreate>>>
    export type AuthLoginCreateMutationBody = LoginInputRequest
    export type AuthLoginCreateMutationError = ErrorType<ProblemDetails>
    export type AuthLoginCreateMutationVariables = {data: LoginInputRequest}

    export const useAuthLoginCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authLoginCreate>>, TError,AuthLoginCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof authLoginCreate>>,
        TError,
        AuthLoginCreateMutationVariables,
        TContext
      > => {
      return useMutation(getAuthLoginCreateMutationOptions(options), queryClient);
    }
    export const getAuthLogoutCreateUrl = () => {




  return `/api/v1/auth/logout`
}

/**
 * Ends the session.
 */
export const authLogoutCreate = async ( options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getAuthLogoutCreateUrl(),
  {
    ...options,
    method: 'POST'


  }
);}





export const getAuthLogoutCreateMutationKey = () => ['authLogoutCreate'] as const;

export const getAuthLogoutCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authLogoutCreate>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof authLogoutCreate>>, TError,void, TContext> => {

const mutationKey = getAuthLogoutCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof authLogoutCreate>>, void> = () => {


          return  authLogoutCreate(requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AuthLogoutCreateMutationResult = NonNullable<Awaited<ReturnType<typeof authLogoutCreate>>>

    export type AuthLogoutCreateMutationError = ErrorType<ProblemDetails>


    export const useAuthLogoutCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authLogoutCreate>>, TError,void, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof authLogoutCreate>>,
        TError,
        void,
        TContext
      > => {
      return useMutation(getAuthLogoutCreateMutationOptions(options), queryClient);
    }
    export const getAuthMeRetrieveUrl = () => {




  return `/api/v1/auth/me`
}

/**
 * Who is signed in, where, and what they may do; of a token, what it may.
 */
export const authMeRetrieve = async ( options?: Parameters<typeof request>[1]): Promise<Me> => {

  return request<Me>(getAuthMeRetrieveUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAuthMeRetrieveQueryKey = () => {
    return [
    `/api/v1/auth/me`
    ] as const;
    }


export const getAuthMeRetrieveQueryOptions = <TData = Awaited<ReturnType<typeof authMeRetrieve>>, TError = ErrorType<ProblemDetails>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authMeRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAuthMeRetrieveQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof authMeRetrieve>>> = ({ signal }) => authMeRetrieve({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof authMeRetrieve>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AuthMeRetrieveQueryResult = NonNullable<Awaited<ReturnType<typeof authMeRetrieve>>>
export type AuthMeRetrieveQueryError = ErrorType<ProblemDetails>


export function useAuthMeRetrieve<TData = Awaited<ReturnType<typeof authMeRetrieve>>, TError = ErrorType<ProblemDetails>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof authMeRetrieve>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof authMeRetrieve>>,
          TError,
          Awaited<ReturnType<typeof authMeRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAuthMeRetrieve<TData = Awaited<ReturnType<typeof authMeRetrieve>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authMeRetrieve>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof authMeRetrieve>>,
          TError,
          Awaited<ReturnType<typeof authMeRetrieve>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAuthMeRetrieve<TData = Awaited<ReturnType<typeof authMeRetrieve>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authMeRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAuthMeRetrieve<TData = Awaited<ReturnType<typeof authMeRetrieve>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authMeRetrieve>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAuthMeRetrieveQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAuthSwitchTenantCreateUrl = () => {




  return `/api/v1/auth/switch_tenant`
}

/**
 * Goes on in another of the user's retailers.
 */
export const authSwitchTenantCreate = async (switchTenantInputRequest: SwitchTenantInputRequest, options?: Parameters<typeof request>[1]): Promise<Me> => {

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
return request<Me>(getAuthSwitchTenantCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(switchTenantInputRequest)
  }
);}





export const getAuthSwitchTenantCreateMutationKey = () => ['authSwitchTenantCreate'] as const;

export const getAuthSwitchTenantCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authSwitchTenantCreate>>, TError,AuthSwitchTenantCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof authSwitchTenantCreate>>, TError,AuthSwitchTenantCreateMutationVariables, TContext> => {

const mutationKey = getAuthSwitchTenantCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof authSwitchTenantCreate>>, AuthSwitchTenantCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  authSwitchTenantCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AuthSwitchTenantCreateMutationResult = NonNullable<Awaited<ReturnType<typeof authSwitchTenantCreate>>>
    export type AuthSwitchTenantCreateMutationBody = SwitchTenantInputRequest
    export type AuthSwitchTenantCreateMutationError = ErrorType<ProblemDetails>
    export type AuthSwitchTenantCreateMutationVariables = {data: SwitchTenantInputRequest}

    export const useAuthSwitchTenantCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authSwitchTenantCreate>>, TError,AuthSwitchTenantCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof authSwitchTenantCreate>>,
        TError,
        AuthSwitchTenantCreateMutationVariables,
        TContext
      > => {
      return useMutation(getAuthSwitchTenantCreateMutationOptions(options), queryClient);
    }
    export const getAuthTokensListUrl = (params?: AuthTokensListParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/auth/tokens?${stringifiedParams}` : `/api/v1/auth/tokens`
}

/**
 * Tokens that work or have expired: one's own; an owner sees everybody's.
 */
export const authTokensList = async (params?: AuthTokensListParams, options?: Parameters<typeof request>[1]): Promise<PaginatedTokenRowList> => {

  return request<PaginatedTokenRowList>(getAuthTokensListUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAuthTokensListQueryKey = (params?: AuthTokensListParams,) => {
    return [
    `/api/v1/auth/tokens`, ...(params ? [params] : [])
    ] as const;
    }


export const getAuthTokensListQueryOptions = <TData = Awaited<ReturnType<typeof authTokensList>>, TError = ErrorType<ProblemDetails>>(params?: AuthTokensListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authTokensList>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAuthTokensListQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof authTokensList>>> = ({ signal }) => authTokensList(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof authTokensList>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AuthTokensListQueryResult = NonNullable<Awaited<ReturnType<typeof authTokensList>>>
export type AuthTokensListQueryError = ErrorType<ProblemDetails>


export function useAuthTokensList<TData = Awaited<ReturnType<typeof authTokensList>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  AuthTokensListParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof authTokensList>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof authTokensList>>,
          TError,
          Awaited<ReturnType<typeof authTokensList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAuthTokensList<TData = Awaited<ReturnType<typeof authTokensList>>, TError = ErrorType<ProblemDetails>>(
 params?: AuthTokensListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authTokensList>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof authTokensList>>,
          TError,
          Awaited<ReturnType<typeof authTokensList>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAuthTokensList<TData = Awaited<ReturnType<typeof authTokensList>>, TError = ErrorType<ProblemDetails>>(
 params?: AuthTokensListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authTokensList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAuthTokensList<TData = Awaited<ReturnType<typeof authTokensList>>, TError = ErrorType<ProblemDetails>>(
 params?: AuthTokensListParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authTokensList>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAuthTokensListQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAuthTokensCreateUrl = () => {




  return `/api/v1/auth/tokens`
}

/**
 * Tokens that work or have expired: one's own; an owner sees everybody's.
 */
export const authTokensCreate = async (tokenInputRequest: TokenInputRequest, options?: Parameters<typeof request>[1]): Promise<NewToken> => {

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
return request<NewToken>(getAuthTokensCreateUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(tokenInputRequest)
  }
);}





export const getAuthTokensCreateMutationKey = () => ['authTokensCreate'] as const;

export const getAuthTokensCreateMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authTokensCreate>>, TError,AuthTokensCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof authTokensCreate>>, TError,AuthTokensCreateMutationVariables, TContext> => {

const mutationKey = getAuthTokensCreateMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof authTokensCreate>>, AuthTokensCreateMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  authTokensCreate(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AuthTokensCreateMutationResult = NonNullable<Awaited<ReturnType<typeof authTokensCreate>>>
    export type AuthTokensCreateMutationBody = TokenInputRequest
    export type AuthTokensCreateMutationError = ErrorType<ProblemDetails>
    export type AuthTokensCreateMutationVariables = {data: TokenInputRequest}

    export const useAuthTokensCreate = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authTokensCreate>>, TError,AuthTokensCreateMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof authTokensCreate>>,
        TError,
        AuthTokensCreateMutationVariables,
        TContext
      > => {
      return useMutation(getAuthTokensCreateMutationOptions(options), queryClient);
    }
    export const getAuthTokensDestroyUrl = (id: string,) => {




  return `/api/v1/auth/tokens/${id}`
}

/**
 * Revoke a token: it works no longer, at once.
 */
export const authTokensDestroy = async (id: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getAuthTokensDestroyUrl(id),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getAuthTokensDestroyMutationKey = () => ['authTokensDestroy'] as const;

export const getAuthTokensDestroyMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authTokensDestroy>>, TError,AuthTokensDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof authTokensDestroy>>, TError,AuthTokensDestroyMutationVariables, TContext> => {

const mutationKey = getAuthTokensDestroyMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof authTokensDestroy>>, AuthTokensDestroyMutationVariables> = (props) => {
          const {id} = props ?? {};

          return  authTokensDestroy(id,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AuthTokensDestroyMutationResult = NonNullable<Awaited<ReturnType<typeof authTokensDestroy>>>

    export type AuthTokensDestroyMutationError = ErrorType<ProblemDetails>
    export type AuthTokensDestroyMutationVariables = {id: string}

    export const useAuthTokensDestroy = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authTokensDestroy>>, TError,AuthTokensDestroyMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof authTokensDestroy>>,
        TError,
        AuthTokensDestroyMutationVariables,
        TContext
      > => {
      return useMutation(getAuthTokensDestroyMutationOptions(options), queryClient);
    }
