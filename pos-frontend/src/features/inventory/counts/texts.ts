import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts-counts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    inventoryCounts: typeof en;
  }
}

registerTexts('inventoryCounts', { en });

/** Loaded with the pages of counts alone: the stock list does without these words. */
export function useCountTexts() {
  return useTranslation('inventoryCounts').t;
}
