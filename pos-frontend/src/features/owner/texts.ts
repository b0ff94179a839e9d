import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    owner: typeof en;
  }
}

registerTexts('owner', { en });

export function useOwnerTexts() {
  return useTranslation('owner').t;
}
