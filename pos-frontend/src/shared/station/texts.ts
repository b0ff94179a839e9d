import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    station: typeof en;
  }
}

registerTexts('station', { en });

export function useStationTexts() {
  return useTranslation('station').t;
}
