import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    reports: typeof en;
  }
}

registerTexts('reports', { en });

export type ReportTexts = TFunction<'reports'>;

export function useReportTexts(): ReportTexts {
  return useTranslation('reports').t;
}
