import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { problem, server } from '@/test/server';
import { ApiError, errorFromResponse } from './api-error';
import { request } from './request';

const URL = 'http://localhost:3000/api/v1/things';
const CSRF = '*/api/v1/auth/csrf';

async function failureOf(promise: Promise<unknown>): Promise<ApiError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ApiError)) throw new Error('expected an ApiError');
  return error;
}

beforeEach(() => {
  document.cookie = 'csrftoken=old; path=/';
});

describe('a refused request', () => {
  it('carries code, detail, request id and the fields of the problem', async () => {
    server.use(
      http.get(URL, () =>
        HttpResponse.json(
          {
            status: 409,
            code: 'insufficient_stock',
            detail: 'Only 3 left.',
            request_id: 'abc',
            errors: [{ attr: 'lines.0.qty', code: 'max', detail: 'Too many.' }],
          },
          { status: 409 },
        ),
      ),
    );
    const error = await failureOf(request(URL, { method: 'GET' }));
    expect(error).toMatchObject({
      status: 409,
      code: 'insufficient_stock',
      detail: 'Only 3 left.',
      requestId: 'abc',
      errors: [{ attr: 'lines.0.qty', code: 'max', detail: 'Too many.' }],
    });
  });

  it('is still an ApiError when a proxy answers with a page', async () => {
    server.use(
      http.get(URL, () =>
        HttpResponse.html('<h1>Bad gateway</h1>', {
          status: 502,
          headers: { 'X-Request-ID': 'from-header' },
        }),
      ),
    );
    const error = await failureOf(request(URL, { method: 'GET' }));
    expect(error).toMatchObject({ status: 502, code: 'http_502', requestId: 'from-header' });
  });

  it('tells how long to wait, from seconds or from a date', async () => {
    const now = Date.parse('2026-11-21T10:00:00Z');
    const answer = (after: string) =>
      errorFromResponse(
        new Response('{}', { status: 429, headers: { 'Retry-After': after } }),
        now,
      );
    expect((await answer('17')).retryAfter).toBe(17);
    expect((await answer('Sat, 21 Nov 2026 10:01:00 GMT')).retryAfter).toBe(60);
    expect((await answer('soon')).retryAfter).toBeNull();
  });

  it('is a network error when no answer comes at all', async () => {
    server.use(http.get(URL, () => HttpResponse.error()));
    expect((await failureOf(request(URL, { method: 'GET' }))).isNetworkError).toBe(true);
  });
});

describe('a write', () => {
  it('sends the token of the cookie', async () => {
    let token: string | null = null;
    server.use(
      http.post(URL, ({ request: { headers } }) => {
        token = headers.get('X-CSRFToken');
        return new HttpResponse(null, { status: 204 });
      }),
    );
    await request(URL, { method: 'POST' });
    expect(token).toBe('old');
  });

  it('fetches a fresh token and tries once more when the token is refused', async () => {
    const tokens: (string | null)[] = [];
    server.use(
      http.get(CSRF, () => {
        document.cookie = 'csrftoken=new; path=/';
        return HttpResponse.json({ csrf_token: 'new' });
      }),
      http.post(URL, ({ request: { headers } }) => {
        tokens.push(headers.get('X-CSRFToken'));
        if (tokens.length === 1) return problem({ status: 403, code: 'csrf_failed' });
        return HttpResponse.json({ done: true });
      }),
    );
    expect(await request(URL, { method: 'POST' })).toEqual({ done: true });
    expect(tokens).toEqual(['old', 'new']);
  });

  it('is not tried again when the role forbids it', async () => {
    let tries = 0;
    server.use(
      http.post(URL, () => {
        tries += 1;
        return problem({ status: 403, code: 'permission_denied' });
      }),
    );
    expect((await failureOf(request(URL, { method: 'POST' }))).code).toBe('permission_denied');
    expect(tries).toBe(1);
  });
});
