import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    auth: typeof en;
  }
}

registerTexts('auth', { en });

export function useAuthTexts() {
  return useTranslation('auth').t;
}
