import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts-pages.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    reportPages: typeof en;
  }
}

registerTexts('reportPages', { en });

export function useReportPageTexts() {
  return useTranslation('reportPages').t;
}
