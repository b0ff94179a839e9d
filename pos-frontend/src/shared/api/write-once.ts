import { useMutation } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { newId } from '@/shared/lib/new-id';
import { ApiError } from './api-error';

/** Waits before asking again what became of a request, in milliseconds. */
const PATIENCE = [500, 1500, 4000];

/** The request may have been carried out, or still is: only the same key can tell. */
function isLost(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    (error.isNetworkError || error.status >= 500 || error.code === 'request_in_progress')
  );
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** One intended write: what is sent, and the key by which the server knows it again. */
export interface Attempt<Body> {
  key: string;
  body: Body;
}

/**
 * Sends `attempt`, and asks again by the same key while no answer comes. Fails with the refusal, or
 * with the last failure when nobody knows what happened.
 */
async function sendUntilAnswered<Body, Answer>(
  send: (attempt: Attempt<Body>) => Promise<Answer>,
  attempt: Attempt<Body>,
  onLost: () => void,
  pauses = PATIENCE,
): Promise<Answer> {
  const [pause, ...later] = pauses;
  try {
    return await send(attempt);
  } catch (error) {
    if (!isLost(error) || pause === undefined) throw error;
    onLost();
    await wait(pause);
    return sendUntilAnswered(send, attempt, onLost, later);
  }
}

export type Progress = 'idle' | 'sending' | 'checking' | 'unknown';

interface WriteOnce<Body> {
  /**
   * `checking`: an answer was lost and is asked for. `unknown`: it could not be had; nothing may be
   * changed before `checkAgain` has told what happened.
   */
  progress: Progress;
  error: ApiError | null;
  /** What `error` is about, when it is a refusal. */
  refused: Body | null;
  /** The attempt whose outcome is open, for keeping it beyond this page. */
  open: Attempt<Body> | null;
  write: (body: Body) => void;
  checkAgain: () => void;
  forgetError: () => void;
}

interface WriteOnceOptions<Body, Answer> {
  send: (attempt: Attempt<Body>) => Promise<Answer>;
  onDone: (answer: Answer, body: Body) => void;
  onRefused?: (error: ApiError, body: Body) => void;
  /** Kept from an earlier visit, whose outcome nobody has seen. */
  unresolved?: Attempt<Body> | null;
}

/**
 * A write that happens at most once, whatever the network does: one key per intended write, kept for
 * every retry of it. A refusal ends the attempt, since refused requests have changed nothing.
 */
export function useWriteOnce<Body, Answer>({
  send,
  onDone,
  onRefused,
  unresolved = null,
}: WriteOnceOptions<Body, Answer>): WriteOnce<Body> {
  const [progress, setProgress] = useState<Progress>(unresolved ? 'unknown' : 'idle');
  const [error, setError] = useState<ApiError | null>(null);
  const [open, setOpen] = useState(unresolved);
  const [refused, setRefused] = useState<Body | null>(null);
  const { mutate, isPending } = useMutation<Answer, Error, Attempt<Body>>({
    mutationFn: (attempt) => sendUntilAnswered(send, attempt, () => setProgress('checking')),
    // Without a connection it fails, and says so, rather than waiting in silence.
    networkMode: 'always',
    onSuccess: (answer, { body }) => {
      setOpen(null);
      setProgress('idle');
      onDone(answer, body);
    },
    onError: (failure, { body }) => {
      if (!(failure instanceof ApiError)) throw failure;
      setError(failure);
      if (isLost(failure)) {
        setProgress('unknown');
        return;
      }
      setOpen(null);
      setProgress('idle');
      setRefused(body);
      onRefused?.(failure, body);
    },
  });

  function run(attempt: Attempt<Body>, first: Progress): void {
    if (isPending) return;
    setError(null);
    setOpen(attempt);
    setProgress(first);
    mutate(attempt);
  }

  return {
    progress,
    error,
    refused,
    open,
    write: (body) => run({ key: newId(), body }, 'sending'),
    checkAgain: () => {
      if (open) run(open, 'checking');
    },
    forgetError: useCallback(() => setError(null), []),
  };
}

/** What orval's functions take to send `attempt` under its key. */
export function underKey({ key }: Attempt<unknown>): RequestInit {
  return { headers: { 'Idempotency-Key': key } };
}
