import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    forms: typeof en;
  }
}

registerTexts('forms', { en });

export function useFormTexts() {
  return useTranslation('forms').t;
}
