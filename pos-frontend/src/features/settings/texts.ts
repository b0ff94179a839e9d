import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    settings: typeof en;
  }
}

registerTexts('settings', { en });

export function useSettingsTexts() {
  return useTranslation('settings').t;
}
