import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    pos: typeof en;
  }
}

registerTexts('pos', { en });

export function usePosTexts() {
  return useTranslation('pos').t;
}
