import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    inventoryOverview: typeof en;
  }
}

registerTexts('inventoryOverview', { en });

/** Loaded with the board only: the stock list does without these words. */
export function useOverviewTexts() {
  return useTranslation('inventoryOverview').t;
}
