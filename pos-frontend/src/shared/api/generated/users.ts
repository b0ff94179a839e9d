/**
 * Generated from pos-backend/openapi.yaml by `npm run generate`: do not edit.
 */
import {
  useMutation
} from '@tanstack/react-query';
import type {
  MutationFunction,
  QueryClient,
  UseMutationOptions,
  UseMutationResult
} from '@tanstack/react-query';

import type {
  OwnPinInputRequest
} from './model/ownPinInputRequest';

import type {
  ProblemDetails
} from './model/problemDetails';

import { request } from '../request';
import type { ErrorType } from '../request';



type SecondParameter<T extends (...args: never) => unknown> = Parameters<T>[1];



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
