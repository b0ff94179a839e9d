import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    documents: typeof en;
  }
}

registerTexts('documents', { en });

export function useDocumentTexts() {
  return useTranslation('documents').t;
}
