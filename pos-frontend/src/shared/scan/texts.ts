import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    scan: typeof en;
  }
}

registerTexts('scan', { en });

export function useScanTexts() {
  return useTranslation('scan').t;
}
