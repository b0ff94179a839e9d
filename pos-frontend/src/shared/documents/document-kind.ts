import { type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query';
import type { ApiError } from '@/shared/api/api-error';
import { type Attempt, underKey, useWriteOnce } from '@/shared/api/write-once';

export interface Versioned {
  id: number;
  number: string;
  version: number;
}

/** One kind of document that is written as a draft: how it is asked for, saved and taken away. */
export interface DocumentKind<Document extends Versioned, Request> {
  keyOf: (id: string) => QueryKey;
  retrieve: (id: string, init: RequestInit) => Promise<Document>;
  create: (request: Request, init: RequestInit) => Promise<Document>;
  update: (
    id: string,
    request: Request & { version: number },
    init: RequestInit,
  ) => Promise<Document>;
  destroy: (id: string, init: RequestInit) => Promise<void>;
  /** Whatever lists such documents, or what they move, is asked for again. */
  refresh: (queryClient: QueryClient) => Promise<void>;
}

export interface StepOptions<Document, Body> {
  send: (attempt: Attempt<Body>) => Promise<Document>;
  onDone: (document: Document, body: Body) => void;
  onRefused?: (error: ApiError, body: Body) => void;
  unresolved?: Attempt<Body> | null;
}

/** One step of a document, written once; whatever its outcome, what is shown is asked for again. */
export function useDocumentStep<Document extends Versioned, Request, Body>(
  { keyOf, refresh }: DocumentKind<Document, Request>,
  { send, onDone, onRefused, unresolved = null }: StepOptions<Document, Body>,
) {
  const queryClient = useQueryClient();
  return useWriteOnce<Body, Document>({
    send,
    unresolved,
    onDone: (document, body) => {
      queryClient.setQueryData(keyOf(String(document.id)), document);
      void refresh(queryClient);
      onDone(document, body);
    },
    onRefused: (error, body) => {
      void refresh(queryClient);
      onRefused?.(error, body);
    },
  });
}

/** Takes a draft away; `toList` leads from its page, which shows nothing any more. */
export function useDeleteDraft<Document extends Versioned, Request>(
  { keyOf, destroy, refresh }: DocumentKind<Document, Request>,
  id: string,
  toList: () => Promise<void>,
) {
  const queryClient = useQueryClient();
  const done = () => {
    void toList().then(() => {
      queryClient.removeQueries({ queryKey: keyOf(id) });
      return refresh(queryClient);
    });
  };
  return useWriteOnce<null, void>({
    send: (attempt) => destroy(id, underKey(attempt)),
    onDone: done,
    // Gone already, by a request whose answer was lost or by somebody else.
    onRefused: (error) => {
      if (error.status === 404) done();
    },
  });
}
