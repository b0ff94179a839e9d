import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ApiError } from '@/shared/api/api-error';
import type { BasketLineInputRequest } from '@/shared/api/generated/model/basketLineInputRequest';
import type { QuoteOutput } from '@/shared/api/generated/model/quoteOutput';
import type { ReturnedInputRequest } from '@/shared/api/generated/model/returnedInputRequest';
import { posQuote } from '@/shared/api/generated/pos';

const STALE_MS = 10_000;

export interface Quote {
  /** The newest answer, perhaps to the cart as it was a moment ago. */
  receipt: QuoteOutput | null;
  /** `receipt` is about the cart as it stands. */
  fresh: boolean;
  error: ApiError | null;
  askAgain: () => void;
}

/** What the server says that the cart comes to; `basket` is null while a line has no quantity. */
export function useQuote(
  sessionId: number,
  basket: BasketLineInputRequest[] | null,
  returned: ReturnedInputRequest | null,
): Quote {
  const lines = basket ?? [];
  const { data, error, isPlaceholderData, refetch } = useQuery<QuoteOutput, ApiError>({
    queryKey: ['till-quote', sessionId, lines, returned],
    queryFn: ({ signal }) =>
      posQuote({ register_session_id: sessionId, lines, returned }, { signal }),
    enabled: lines.length > 0,
    placeholderData: keepPreviousData,
    staleTime: STALE_MS,
    networkMode: 'always',
  });
  const asked = lines.length > 0;
  return {
    receipt: asked || basket === null ? (data ?? null) : null,
    fresh: asked && data !== undefined && !isPlaceholderData && !error,
    error: asked ? error : null,
    askAgain: () => void refetch(),
  };
}
