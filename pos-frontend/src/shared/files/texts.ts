import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    files: typeof en;
  }
}

registerTexts('files', { en });

export function useFilesTexts() {
  return useTranslation('files').t;
}
