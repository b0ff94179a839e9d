import type { QueryClient } from '@tanstack/react-query';
import type { PurchaseOrderInputRequest } from '@/shared/api/generated/model/purchaseOrderInputRequest';
import type { PurchaseOrderOutput } from '@/shared/api/generated/model/purchaseOrderOutput';
import {
  getPurchasingPosRetrieveQueryKey,
  purchasingPosCreate,
  purchasingPosDestroy,
  purchasingPosPartialUpdate,
  purchasingPosRetrieve,
} from '@/shared/api/generated/purchasing-pos';
import {
  type DocumentKind,
  type StepOptions,
  useDocumentStep,
} from '@/shared/documents/document-kind';

/** Orders and stock have changed: every list and document of them is asked for again. */
export function refreshOrders(queryClient: QueryClient): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) => /^\/api\/v1\/(purchasing|inventory)\//.test(String(queryKey[0])),
  });
}

export const ORDER: DocumentKind<PurchaseOrderOutput, PurchaseOrderInputRequest> = {
  keyOf: getPurchasingPosRetrieveQueryKey,
  retrieve: purchasingPosRetrieve,
  create: purchasingPosCreate,
  update: purchasingPosPartialUpdate,
  destroy: purchasingPosDestroy,
  refresh: refreshOrders,
};

export function useOrderStep<Body>(options: StepOptions<PurchaseOrderOutput, Body>) {
  return useDocumentStep(ORDER, options);
}
