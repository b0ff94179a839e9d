import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError } from '@/shared/api/api-error';
import { useErrorText } from '@/shared/ui/error-message';
import { type FormRefusal, formRefusal, type PlaceOf } from './refusal';

const NONE: FormRefusal = { fields: {}, rest: null };

interface SaveOptions<Body, Answer> {
  send: (body: Body) => Promise<Answer>;
  /** Addresses whose answers this changes; each with all that lies under it. */
  refresh: readonly string[];
  onDone: (answer: Answer) => void;
  onRefused?: (error: ApiError) => void | Promise<void>;
  /** Told in passing once it is done. */
  done?: string;
  /** The fields that the form shows, and what refusals by code are about. */
  fields?: readonly string[];
  placeOf?: PlaceOf;
}

export interface Save<Body> {
  run: (body: Body) => void;
  pending: boolean;
  refusal: FormRefusal;
  error: ApiError | null;
  forget: () => void;
}

const NO_FIELDS: readonly string[] = [];

/** One write of a form. It waits for the answer: nothing here is shown before it is so. */
export function useSave<Body, Answer>(options: SaveOptions<Body, Answer>): Save<Body> {
  const { send, refresh, onDone, onRefused, done, fields = NO_FIELDS, placeOf } = options;
  const queryClient = useQueryClient();
  const describe = useErrorText();
  const { mutate, isPending, error, reset } = useMutation<Answer, Error, Body>({
    mutationFn: send,
    // Without a connection it fails, and says so, rather than waiting in silence.
    networkMode: 'always',
    onSuccess: (answer) => {
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => refresh.some((path) => String(queryKey[0]).startsWith(path)),
      });
      if (done) notifications.show({ message: done });
      onDone(answer);
    },
    onError: async (failure) => {
      if (failure instanceof ApiError) await onRefused?.(failure);
    },
  });
  const refused = error instanceof ApiError ? error : null;
  return {
    run: (body) => {
      if (!isPending) mutate(body);
    },
    pending: isPending,
    refusal: refused ? formRefusal(refused, fields, describe, placeOf) : NONE,
    error: refused,
    forget: reset,
  };
}
