import { z } from 'zod';

const fieldErrorSchema = z.object({
  /** Path of the field in the request body, such as `lines.3.qty`; null when it concerns the whole. */
  attr: z.string().nullish(),
  code: z.string(),
  detail: z.string(),
});

/** RFC 9457 as the API sends it. Every field but `status` may be missing when a proxy answered instead. */
const problemSchema = z.object({
  title: z.string().catch(''),
  detail: z.string().catch(''),
  code: z.string().catch(''),
  request_id: z.string().nullish().catch(null),
  errors: z.array(fieldErrorSchema).catch([]),
});

/** Some codes say more beside the usual fields, such as `shortages` with `insufficient_stock`. */
const extraSchema = z.record(z.string(), z.unknown()).catch({});

type FieldError = z.infer<typeof fieldErrorSchema>;

interface ApiErrorFields {
  /** HTTP status, or 0 when no answer arrived at all. */
  status: number;
  code: string;
  detail: string;
  requestId: string | null;
  errors: FieldError[];
  /** From `Retry-After`, in seconds. */
  retryAfter: number | null;
  /** The whole answer, for what only its `code` explains; whoever reads it parses it. */
  extra?: Record<string, unknown>;
}

export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly requestId: string | null;
  readonly errors: readonly FieldError[];
  readonly retryAfter: number | null;
  readonly extra: Record<string, unknown>;

  constructor(fields: ApiErrorFields, options?: ErrorOptions) {
    super(`${fields.status} ${fields.code}: ${fields.detail}`, options);
    this.name = 'ApiError';
    this.status = fields.status;
    this.code = fields.code;
    this.detail = fields.detail;
    this.requestId = fields.requestId;
    this.errors = fields.errors;
    this.retryAfter = fields.retryAfter;
    this.extra = fields.extra ?? {};
  }

  /** The server never answered: offline, refused, or cut off. */
  get isNetworkError(): boolean {
    return this.status === 0;
  }
}

export function networkError(cause: unknown): ApiError {
  return new ApiError(
    { status: 0, code: 'network', detail: '', requestId: null, errors: [], retryAfter: null },
    { cause },
  );
}

/** `Retry-After` is either a number of seconds or an HTTP date. */
function retryAfterSeconds(header: string | null, now: number): number | null {
  if (!header) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000));
}

export async function errorFromResponse(response: Response, now = Date.now()): Promise<ApiError> {
  // A proxy's HTML page or an empty body still has to become an error that can be shown.
  const body: unknown = await response.json().catch(() => ({}));
  const problem = problemSchema.safeParse(body);
  const fields = problem.success
    ? problem.data
    : { title: '', detail: '', code: '', request_id: null, errors: [] };
  return new ApiError({
    status: response.status,
    code: fields.code || `http_${response.status}`,
    detail: fields.detail || fields.title,
    requestId: fields.request_id ?? response.headers.get('X-Request-ID'),
    errors: fields.errors,
    retryAfter: retryAfterSeconds(response.headers.get('Retry-After'), now),
    extra: extraSchema.parse(body),
  });
}
