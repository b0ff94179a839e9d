import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    catalog: typeof en;
  }
}

registerTexts('catalog', { en });

export function useCatalogTexts() {
  return useTranslation('catalog').t;
}
