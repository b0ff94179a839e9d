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
  AuthSessionsParams
} from './model/authSessionsParams';

import type {
  AuthTokensListParams
} from './model/authTokensListParams';

import type {
  CodeInputRequest
} from './model/codeInputRequest';

import type {
  CsrfOutput
} from './model/csrfOutput';

import type {
  Enrolment
} from './model/enrolment';

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
  NewPasswordInputRequest
} from './model/newPasswordInputRequest';

import type {
  NewToken
} from './model/newToken';

import type {
  PaginatedTokenRowList
} from './model/paginatedTokenRowList';

import type {
  PasswordChangeInputRequest
} from './model/passwordChangeInputRequest';

import type {
  PasswordInputRequest
} from './model/passwordInputRequest';

import type {
  PasswordResetInputRequest
} from './model/passwordResetInputRequest';

import type {
  ProblemDetails
} from './model/problemDetails';

import type {
  RecoveryCodesOutput
} from './model/recoveryCodesOutput';

import type {
  SecondFactorState
} from './model/secondFactorState';

import type {
  SessionRow
} from './model/sessionRow';

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
 *
 * Who has a second factor gets 401 `second_factor_required`, and goes on at `login/second_factor`.
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
    export const getAuthLoginSecondFactorUrl = () => {




  return `/api/v1/auth/login/second_factor`
}

/**
 * The second step of signing in: the app's code, or a recovery code.
 */
export const authLoginSecondFactor = async (codeInputRequest: CodeInputRequest, options?: Parameters<typeof request>[1]): Promise<Me> => {

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
return request<Me>(getAuthLoginSecondFactorUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(codeInputRequest)
  }
);}





export const getAuthLoginSecondFactorMutationKey = () => ['authLoginSecondFactor'] as const;

export const getAuthLoginSecondFactorMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authLoginSecondFactor>>, TError,AuthLoginSecondFactorMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof authLoginSecondFactor>>, TError,AuthLoginSecondFactorMutationVariables, TContext> => {

const mutationKey = getAuthLoginSecondFactorMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof authLoginSecondFactor>>, AuthLoginSecondFactorMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  authLoginSecondFactor(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AuthLoginSecondFactorMutationResult = NonNullable<Awaited<ReturnType<typeof authLoginSecondFactor>>>
    export type AuthLoginSecondFactorMutationBody = CodeInputRequest
    export type AuthLoginSecondFactorMutationError = ErrorType<ProblemDetails>
    export type AuthLoginSecondFactorMutationVariables = {data: CodeInputRequest}

    export const useAuthLoginSecondFactor = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authLoginSecondFactor>>, TError,AuthLoginSecondFactorMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof authLoginSecondFactor>>,
        TError,
        AuthLoginSecondFactorMutationVariables,
        TContext
      > => {
      return useMutation(getAuthLoginSecondFactorMutationOptions(options), queryClient);
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






export const getAuthPasswordChangeUrl = () => {




  return `/api/v1/auth/password`
}

/**
 * One's own password, by the one that holds now. Every other browser of the user is signed out.
 */
export const authPasswordChange = async (passwordChangeInputRequest: PasswordChangeInputRequest, options?: Parameters<typeof request>[1]): Promise<void> => {

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
return request<void>(getAuthPasswordChangeUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(passwordChangeInputRequest)
  }
);}





export const getAuthPasswordChangeMutationKey = () => ['authPasswordChange'] as const;

export const getAuthPasswordChangeMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authPasswordChange>>, TError,AuthPasswordChangeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof authPasswordChange>>, TError,AuthPasswordChangeMutationVariables, TContext> => {

const mutationKey = getAuthPasswordChangeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof authPasswordChange>>, AuthPasswordChangeMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  authPasswordChange(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AuthPasswordChangeMutationResult = NonNullable<Awaited<ReturnType<typeof authPasswordChange>>>
    export type AuthPasswordChangeMutationBody = PasswordChangeInputRequest
    export type AuthPasswordChangeMutationError = ErrorType<ProblemDetails>
    export type AuthPasswordChangeMutationVariables = {data: PasswordChangeInputRequest}

    export const useAuthPasswordChange = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authPasswordChange>>, TError,AuthPasswordChangeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof authPasswordChange>>,
        TError,
        AuthPasswordChangeMutationVariables,
        TContext
      > => {
      return useMutation(getAuthPasswordChangeMutationOptions(options), queryClient);
    }
    export const getAuthPasswordResetUrl = () => {




  return `/api/v1/auth/password_reset`
}

/**
 * Ask for a link by mail. The answer, and its time, are the same for an unknown address.
 */
export const authPasswordReset = async (passwordResetInputRequest: PasswordResetInputRequest, options?: Parameters<typeof request>[1]): Promise<void> => {

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
return request<void>(getAuthPasswordResetUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(passwordResetInputRequest)
  }
);}





export const getAuthPasswordResetMutationKey = () => ['authPasswordReset'] as const;

export const getAuthPasswordResetMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authPasswordReset>>, TError,AuthPasswordResetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof authPasswordReset>>, TError,AuthPasswordResetMutationVariables, TContext> => {

const mutationKey = getAuthPasswordResetMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof authPasswordReset>>, AuthPasswordResetMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  authPasswordReset(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AuthPasswordResetMutationResult = NonNullable<Awaited<ReturnType<typeof authPasswordReset>>>
    export type AuthPasswordResetMutationBody = PasswordResetInputRequest
    export type AuthPasswordResetMutationError = ErrorType<ProblemDetails>
    export type AuthPasswordResetMutationVariables = {data: PasswordResetInputRequest}

    export const useAuthPasswordReset = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authPasswordReset>>, TError,AuthPasswordResetMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof authPasswordReset>>,
        TError,
        AuthPasswordResetMutationVariables,
        TContext
      > => {
      return useMutation(getAuthPasswordResetMutationOptions(options), queryClient);
    }
    export const getAuthPasswordResetConfirmUrl = () => {




  return `/api/v1/auth/password_reset/confirm`
}

/**
 * Choose the new password. Every session of the user ends.
 */
export const authPasswordResetConfirm = async (newPasswordInputRequest: NewPasswordInputRequest, options?: Parameters<typeof request>[1]): Promise<void> => {

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
return request<void>(getAuthPasswordResetConfirmUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(newPasswordInputRequest)
  }
);}





export const getAuthPasswordResetConfirmMutationKey = () => ['authPasswordResetConfirm'] as const;

export const getAuthPasswordResetConfirmMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authPasswordResetConfirm>>, TError,AuthPasswordResetConfirmMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof authPasswordResetConfirm>>, TError,AuthPasswordResetConfirmMutationVariables, TContext> => {

const mutationKey = getAuthPasswordResetConfirmMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof authPasswordResetConfirm>>, AuthPasswordResetConfirmMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  authPasswordResetConfirm(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AuthPasswordResetConfirmMutationResult = NonNullable<Awaited<ReturnType<typeof authPasswordResetConfirm>>>
    export type AuthPasswordResetConfirmMutationBody = NewPasswordInputRequest
    export type AuthPasswordResetConfirmMutationError = ErrorType<ProblemDetails>
    export type AuthPasswordResetConfirmMutationVariables = {data: NewPasswordInputRequest}

    export const useAuthPasswordResetConfirm = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authPasswordResetConfirm>>, TError,AuthPasswordResetConfirmMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof authPasswordResetConfirm>>,
        TError,
        AuthPasswordResetConfirmMutationVariables,
        TContext
      > => {
      return useMutation(getAuthPasswordResetConfirmMutationOptions(options), queryClient);
    }
    export const getAuthSecondFactorUrl = () => {




  return `/api/v1/auth/second_factor`
}

/**
 * Whether the signed-in user has a second factor.
 */
export const authSecondFactor = async ( options?: Parameters<typeof request>[1]): Promise<SecondFactorState> => {

  return request<SecondFactorState>(getAuthSecondFactorUrl(),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAuthSecondFactorQueryKey = () => {
    return [
    `/api/v1/auth/second_factor`
    ] as const;
    }


export const getAuthSecondFactorQueryOptions = <TData = Awaited<ReturnType<typeof authSecondFactor>>, TError = ErrorType<ProblemDetails>>( options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authSecondFactor>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAuthSecondFactorQueryKey();



    const queryFn: QueryFunction<Awaited<ReturnType<typeof authSecondFactor>>> = ({ signal }) => authSecondFactor({ signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof authSecondFactor>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AuthSecondFactorQueryResult = NonNullable<Awaited<ReturnType<typeof authSecondFactor>>>
export type AuthSecondFactorQueryError = ErrorType<ProblemDetails>


export function useAuthSecondFactor<TData = Awaited<ReturnType<typeof authSecondFactor>>, TError = ErrorType<ProblemDetails>>(
  options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof authSecondFactor>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof authSecondFactor>>,
          TError,
          Awaited<ReturnType<typeof authSecondFactor>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAuthSecondFactor<TData = Awaited<ReturnType<typeof authSecondFactor>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authSecondFactor>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof authSecondFactor>>,
          TError,
          Awaited<ReturnType<typeof authSecondFactor>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAuthSecondFactor<TData = Awaited<ReturnType<typeof authSecondFactor>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authSecondFactor>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAuthSecondFactor<TData = Awaited<ReturnType<typeof authSecondFactor>>, TError = ErrorType<ProblemDetails>>(
  options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authSecondFactor>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAuthSecondFactorQueryOptions(options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAuthSecondFactorConfirmUrl = () => {




  return `/api/v1/auth/second_factor/confirm`
}

/**
 * Switch it on with the app's code; all other sessions of the user end.
 */
export const authSecondFactorConfirm = async (codeInputRequest: CodeInputRequest, options?: Parameters<typeof request>[1]): Promise<RecoveryCodesOutput> => {

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
return request<RecoveryCodesOutput>(getAuthSecondFactorConfirmUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(codeInputRequest)
  }
);}





export const getAuthSecondFactorConfirmMutationKey = () => ['authSecondFactorConfirm'] as const;

export const getAuthSecondFactorConfirmMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authSecondFactorConfirm>>, TError,AuthSecondFactorConfirmMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof authSecondFactorConfirm>>, TError,AuthSecondFactorConfirmMutationVariables, TContext> => {

const mutationKey = getAuthSecondFactorConfirmMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof authSecondFactorConfirm>>, AuthSecondFactorConfirmMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  authSecondFactorConfirm(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AuthSecondFactorConfirmMutationResult = NonNullable<Awaited<ReturnType<typeof authSecondFactorConfirm>>>
    export type AuthSecondFactorConfirmMutationBody = CodeInputRequest
    export type AuthSecondFactorConfirmMutationError = ErrorType<ProblemDetails>
    export type AuthSecondFactorConfirmMutationVariables = {data: CodeInputRequest}

    export const useAuthSecondFactorConfirm = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authSecondFactorConfirm>>, TError,AuthSecondFactorConfirmMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof authSecondFactorConfirm>>,
        TError,
        AuthSecondFactorConfirmMutationVariables,
        TContext
      > => {
      return useMutation(getAuthSecondFactorConfirmMutationOptions(options), queryClient);
    }
    export const getAuthSecondFactorDisableUrl = () => {




  return `/api/v1/auth/second_factor/disable`
}

/**
 * Sign in by password alone from now on; not where the policy asks owners for more.
 */
export const authSecondFactorDisable = async (passwordInputRequest: PasswordInputRequest, options?: Parameters<typeof request>[1]): Promise<void> => {

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
return request<void>(getAuthSecondFactorDisableUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(passwordInputRequest)
  }
);}





export const getAuthSecondFactorDisableMutationKey = () => ['authSecondFactorDisable'] as const;

export const getAuthSecondFactorDisableMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authSecondFactorDisable>>, TError,AuthSecondFactorDisableMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof authSecondFactorDisable>>, TError,AuthSecondFactorDisableMutationVariables, TContext> => {

const mutationKey = getAuthSecondFactorDisableMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof authSecondFactorDisable>>, AuthSecondFactorDisableMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  authSecondFactorDisable(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AuthSecondFactorDisableMutationResult = NonNullable<Awaited<ReturnType<typeof authSecondFactorDisable>>>
    export type AuthSecondFactorDisableMutationBody = PasswordInputRequest
    export type AuthSecondFactorDisableMutationError = ErrorType<ProblemDetails>
    export type AuthSecondFactorDisableMutationVariables = {data: PasswordInputRequest}

    export const useAuthSecondFactorDisable = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authSecondFactorDisable>>, TError,AuthSecondFactorDisableMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof authSecondFactorDisable>>,
        TError,
        AuthSecondFactorDisableMutationVariables,
        TContext
      > => {
      return useMutation(getAuthSecondFactorDisableMutationOptions(options), queryClient);
    }
    export const getAuthSecondFactorEnrolUrl = () => {




  return `/api/v1/auth/second_factor/enrol`
}

/**
 * Begin: the secret for an authenticator app. Nothing changes until a code of it is confirmed.
 */
export const authSecondFactorEnrol = async (passwordInputRequest: PasswordInputRequest, options?: Parameters<typeof request>[1]): Promise<Enrolment> => {

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
return request<Enrolment>(getAuthSecondFactorEnrolUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(passwordInputRequest)
  }
);}





export const getAuthSecondFactorEnrolMutationKey = () => ['authSecondFactorEnrol'] as const;

export const getAuthSecondFactorEnrolMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authSecondFactorEnrol>>, TError,AuthSecondFactorEnrolMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof authSecondFactorEnrol>>, TError,AuthSecondFactorEnrolMutationVariables, TContext> => {

const mutationKey = getAuthSecondFactorEnrolMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof authSecondFactorEnrol>>, AuthSecondFactorEnrolMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  authSecondFactorEnrol(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AuthSecondFactorEnrolMutationResult = NonNullable<Awaited<ReturnType<typeof authSecondFactorEnrol>>>
    export type AuthSecondFactorEnrolMutationBody = PasswordInputRequest
    export type AuthSecondFactorEnrolMutationError = ErrorType<ProblemDetails>
    export type AuthSecondFactorEnrolMutationVariables = {data: PasswordInputRequest}

    export const useAuthSecondFactorEnrol = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authSecondFactorEnrol>>, TError,AuthSecondFactorEnrolMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof authSecondFactorEnrol>>,
        TError,
        AuthSecondFactorEnrolMutationVariables,
        TContext
      > => {
      return useMutation(getAuthSecondFactorEnrolMutationOptions(options), queryClient);
    }
    export const getAuthSecondFactorRecoveryCodesUrl = () => {




  return `/api/v1/auth/second_factor/recovery_codes`
}

/**
 * New recovery codes; the old ones work no longer.
 */
export const authSecondFactorRecoveryCodes = async (passwordInputRequest: PasswordInputRequest, options?: Parameters<typeof request>[1]): Promise<RecoveryCodesOutput> => {

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
return request<RecoveryCodesOutput>(getAuthSecondFactorRecoveryCodesUrl(),
  {
    ...options,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...getHeaders(options?.headers) },
    body: JSON.stringify(passwordInputRequest)
  }
);}





export const getAuthSecondFactorRecoveryCodesMutationKey = () => ['authSecondFactorRecoveryCodes'] as const;

export const getAuthSecondFactorRecoveryCodesMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authSecondFactorRecoveryCodes>>, TError,AuthSecondFactorRecoveryCodesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof authSecondFactorRecoveryCodes>>, TError,AuthSecondFactorRecoveryCodesMutationVariables, TContext> => {

const mutationKey = getAuthSecondFactorRecoveryCodesMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof authSecondFactorRecoveryCodes>>, AuthSecondFactorRecoveryCodesMutationVariables> = (props) => {
          const {data} = props ?? {};

          return  authSecondFactorRecoveryCodes(data,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AuthSecondFactorRecoveryCodesMutationResult = NonNullable<Awaited<ReturnType<typeof authSecondFactorRecoveryCodes>>>
    export type AuthSecondFactorRecoveryCodesMutationBody = PasswordInputRequest
    export type AuthSecondFactorRecoveryCodesMutationError = ErrorType<ProblemDetails>
    export type AuthSecondFactorRecoveryCodesMutationVariables = {data: PasswordInputRequest}

    export const useAuthSecondFactorRecoveryCodes = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authSecondFactorRecoveryCodes>>, TError,AuthSecondFactorRecoveryCodesMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof authSecondFactorRecoveryCodes>>,
        TError,
        AuthSecondFactorRecoveryCodesMutationVariables,
        TContext
      > => {
      return useMutation(getAuthSecondFactorRecoveryCodesMutationOptions(options), queryClient);
    }
    export const getAuthSessionsUrl = (params?: AuthSessionsParams,) => {
  const normalizedParams = new URLSearchParams();

  Object.entries(params || {}).forEach(([key, value]) => {

    if (value !== undefined) {
      normalizedParams.append(key, value === null ? 'null' : String(value))
    }
  });

  const stringifiedParams = normalizedParams.toString();

  return stringifiedParams.length > 0 ? `/api/v1/auth/sessions?${stringifiedParams}` : `/api/v1/auth/sessions`
}

/**
 * One's own sessions, the newest first.
 */
export const authSessions = async (params?: AuthSessionsParams, options?: Parameters<typeof request>[1]): Promise<SessionRow[]> => {

  return request<SessionRow[]>(getAuthSessionsUrl(params),
  {
    ...options,
    method: 'GET'


  }
);}





export const getAuthSessionsQueryKey = (params?: AuthSessionsParams,) => {
    return [
    `/api/v1/auth/sessions`, ...(params ? [params] : [])
    ] as const;
    }


export const getAuthSessionsQueryOptions = <TData = Awaited<ReturnType<typeof authSessions>>, TError = ErrorType<ProblemDetails>>(params?: AuthSessionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authSessions>>, TError, TData>>, request?: SecondParameter<typeof request>}
) => {

const {query: queryOptions, request: requestOptions} = options ?? {};

  const queryKey =  queryOptions?.queryKey ?? getAuthSessionsQueryKey(params);



    const queryFn: QueryFunction<Awaited<ReturnType<typeof authSessions>>> = ({ signal }) => authSessions(params, { signal, ...requestOptions });





   return  { queryKey, queryFn, ...queryOptions} as UseQueryOptions<Awaited<ReturnType<typeof authSessions>>, TError, TData> & { queryKey: DataTag<QueryKey, TData, TError> }
}

export type AuthSessionsQueryResult = NonNullable<Awaited<ReturnType<typeof authSessions>>>
export type AuthSessionsQueryError = ErrorType<ProblemDetails>


export function useAuthSessions<TData = Awaited<ReturnType<typeof authSessions>>, TError = ErrorType<ProblemDetails>>(
 params: undefined |  AuthSessionsParams, options: { query:Partial<UseQueryOptions<Awaited<ReturnType<typeof authSessions>>, TError, TData>> & Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<typeof authSessions>>,
          TError,
          Awaited<ReturnType<typeof authSessions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAuthSessions<TData = Awaited<ReturnType<typeof authSessions>>, TError = ErrorType<ProblemDetails>>(
 params?: AuthSessionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authSessions>>, TError, TData>> & Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<typeof authSessions>>,
          TError,
          Awaited<ReturnType<typeof authSessions>>
        > , 'initialData'
      >, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }
export function useAuthSessions<TData = Awaited<ReturnType<typeof authSessions>>, TError = ErrorType<ProblemDetails>>(
 params?: AuthSessionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authSessions>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
  ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> }

export function useAuthSessions<TData = Awaited<ReturnType<typeof authSessions>>, TError = ErrorType<ProblemDetails>>(
 params?: AuthSessionsParams, options?: { query?:Partial<UseQueryOptions<Awaited<ReturnType<typeof authSessions>>, TError, TData>>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient
 ):  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {

  const queryOptions = getAuthSessionsQueryOptions(params,options)

  const query = useQuery(queryOptions, queryClient) as  UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };

  return withQueryKey(query, queryOptions.queryKey);
}






export const getAuthSessionsRevokeUrl = (handle: string,) => {




  return `/api/v1/auth/sessions/${handle}`
}

/**
 * Sign one's own session out, wherever it is.
 */
export const authSessionsRevoke = async (handle: string, options?: Parameters<typeof request>[1]): Promise<void> => {

  return request<void>(getAuthSessionsRevokeUrl(handle),
  {
    ...options,
    method: 'DELETE'


  }
);}





export const getAuthSessionsRevokeMutationKey = () => ['authSessionsRevoke'] as const;

export const getAuthSessionsRevokeMutationOptions = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authSessionsRevoke>>, TError,AuthSessionsRevokeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
): UseMutationOptions<Awaited<ReturnType<typeof authSessionsRevoke>>, TError,AuthSessionsRevokeMutationVariables, TContext> => {

const mutationKey = getAuthSessionsRevokeMutationKey();
const {mutation: mutationOptions, request: requestOptions} = options ?
      options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey ?
      options
      : {...options, mutation: {...options.mutation, mutationKey}}
      : {mutation: { mutationKey, }, request: undefined};




      const mutationFn: MutationFunction<Awaited<ReturnType<typeof authSessionsRevoke>>, AuthSessionsRevokeMutationVariables> = (props) => {
          const {handle} = props ?? {};

          return  authSessionsRevoke(handle,requestOptions)
        }






  return  { mutationFn, ...mutationOptions }}

    export type AuthSessionsRevokeMutationResult = NonNullable<Awaited<ReturnType<typeof authSessionsRevoke>>>

    export type AuthSessionsRevokeMutationError = ErrorType<ProblemDetails>
    export type AuthSessionsRevokeMutationVariables = {handle: string}

    export const useAuthSessionsRevoke = <TError = ErrorType<ProblemDetails>,
    TContext = unknown>(options?: { mutation?:UseMutationOptions<Awaited<ReturnType<typeof authSessionsRevoke>>, TError,AuthSessionsRevokeMutationVariables, TContext>, request?: SecondParameter<typeof request>}
 , queryClient?: QueryClient): UseMutationResult<
        Awaited<ReturnType<typeof authSessionsRevoke>>,
        TError,
        AuthSessionsRevokeMutationVariables,
        TContext
      > => {
      return useMutation(getAuthSessionsRevokeMutationOptions(options), queryClient);
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
