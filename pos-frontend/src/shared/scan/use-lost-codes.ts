import { useCallback, useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import { newId } from '@/shared/lib/new-id';

/** A code that led to nothing, and why; kept until somebody has seen to it. */
export interface LostCode {
  id: string;
  code: string;
  /** `strange` is a product, but none of those that are worked on. */
  why: 'unknown' | 'untracked' | 'strange' | 'failed';
  /** Of a strange code: what it is. */
  product?: string;
}

/** Whether nothing has the code, or nobody could tell. */
export function whyLost(error: unknown): 'unknown' | 'failed' {
  return error instanceof ApiError && [400, 404].includes(error.status) ? 'unknown' : 'failed';
}

/** Codes that led to nothing: none is dropped, each is listed until it is dismissed. */
export function useLostCodes() {
  const [lost, setLost] = useState<LostCode[]>([]);
  const lose = useCallback(
    (code: string, why: LostCode['why']) =>
      setLost((before) => [...before, { id: newId(), code, why }]),
    [],
  );
  const dismiss = useCallback(
    (id: string) => setLost((before) => before.filter((one) => one.id !== id)),
    [],
  );
  return { lost, lose, dismiss };
}
