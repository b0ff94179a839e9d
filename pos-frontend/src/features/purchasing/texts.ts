import { useTranslation } from 'react-i18next';
import type { ordersTexts } from './texts-orders.en';
import type { receivingTexts } from './texts-receiving.en';
import type { reorderTexts } from './texts-reorder.en';
import type { vendorsTexts } from './texts-vendors.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    purchasing: typeof ordersTexts &
      typeof receivingTexts &
      typeof reorderTexts &
      typeof vendorsTexts;
  }
}

/** Each area registers its own part of them with its pages. */
export function usePurchasingTexts() {
  return useTranslation('purchasing').t;
}
