import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    actions: typeof en;
  }
}

registerTexts('actions', { en });

export function useActionTexts() {
  return useTranslation('actions').t;
}
