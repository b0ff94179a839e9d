import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    choices: typeof en;
  }
}

registerTexts('choices', { en });

export function useChoiceTexts() {
  return useTranslation('choices').t;
}
