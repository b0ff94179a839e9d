import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts-pages.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    settingsPages: typeof en;
  }
}

registerTexts('settingsPages', { en });

export function useSettingsPageTexts() {
  return useTranslation('settingsPages').t;
}
