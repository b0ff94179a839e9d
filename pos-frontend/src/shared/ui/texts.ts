import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    ui: typeof en;
  }
}

registerTexts('ui', { en });

export function useUiTexts() {
  return useTranslation('ui').t;
}
