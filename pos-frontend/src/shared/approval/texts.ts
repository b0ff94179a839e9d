import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    approval: typeof en;
  }
}

registerTexts('approval', { en });

export function useApprovalTexts() {
  return useTranslation('approval').t;
}
