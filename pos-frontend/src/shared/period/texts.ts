import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    period: typeof en;
  }
}

registerTexts('period', { en });

export function usePeriodTexts() {
  return useTranslation('period').t;
}
