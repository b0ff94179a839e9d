import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    charts: typeof en;
  }
}

registerTexts('charts', { en });

export function useChartTexts() {
  return useTranslation('charts').t;
}
