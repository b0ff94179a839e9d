import { type ApiError, errorFromResponse, networkError } from './api-error';
import { csrfToken } from './csrf';

/** Orval puts this in the generated hooks as the type of `error`. */
export type ErrorType<_Body> = ApiError;

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

async function send(url: string, init: RequestInit, renewCsrf: boolean): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Accept', 'application/json');
  try {
    if (!SAFE_METHODS.has(init.method ?? 'GET')) {
      headers.set('X-CSRFToken', await csrfToken({ renew: renewCsrf }));
    }
    return await fetch(url, { ...init, headers, credentials: 'same-origin' });
  } catch (error) {
    // Query cancels requests that nobody waits for any more; that is not a failure.
    if (isAbort(error)) throw error;
    throw networkError(error);
  }
}

/**
 * The one way to the API: session cookie, CSRF header, and every failure as an {@link ApiError}.
 * A CSRF refusal is retried once with a fresh token, because signing in rotates it and another tab
 * may still hold the old one; the refused request changed nothing.
 */
export async function request<T>(url: string, init: RequestInit): Promise<T> {
  let response = await send(url, init, false);
  if (response.status === 403) {
    const error = await errorFromResponse(response.clone());
    if (error.code.startsWith('csrf')) response = await send(url, init, true);
  }
  if (!response.ok) throw await errorFromResponse(response);
  // The generated code names the type of the body from the contract; 204, and some 202, have none.
  const body = await response.text();
  return (body === '' ? undefined : JSON.parse(body)) as T;
}
