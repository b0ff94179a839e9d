import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    stock: typeof en;
  }
}

registerTexts('stock', { en });

export function useStockTexts() {
  return useTranslation('stock').t;
}
