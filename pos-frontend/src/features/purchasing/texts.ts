import { useTranslation } from 'react-i18next';
import type { ordersTexts } from './texts-orders.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    purchasing: typeof ordersTexts;
  }
}

/** Each area registers its own part of them with its pages. */
export function usePurchasingTexts() {
  return useTranslation('purchasing').t;
}
