import { HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/** The network of every test: no handlers of its own, so a request that no test expects fails. */
export const server = setupServer();

interface Problem {
  status: number;
  code: string;
  /** The field that was refused. */
  attr?: string;
  headers?: Record<string, string>;
}

/** A refusal as the API words it. */
export function problem({ status, code, attr, headers = {} }: Problem) {
  return HttpResponse.json(
    {
      type: 'about:blank',
      title: code,
      status,
      detail: '',
      instance: '',
      code,
      request_id: 'req-7',
      errors: attr ? [{ attr, code, detail: '' }] : [],
    },
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  );
}
