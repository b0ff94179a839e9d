import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts-count-station.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    countStation: typeof en;
  }
}

registerTexts('countStation', { en });

export function useScanTexts() {
  return useTranslation('countStation').t;
}
