import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    app: typeof en;
  }
}

registerTexts('app', { en });

export function useAppTexts() {
  return useTranslation('app').t;
}
