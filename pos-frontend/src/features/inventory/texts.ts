import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    inventory: typeof en;
  }
}

registerTexts('inventory', { en });

export function useInventoryTexts() {
  return useTranslation('inventory').t;
}
