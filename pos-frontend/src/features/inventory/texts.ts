import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';
import type { adjustTexts } from './texts-adjust.en';
import type { bulkTexts } from './texts-bulk.en';
import type { movementTexts } from './texts-movements.en';
import type { transferTexts } from './texts-transfers.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    inventory: typeof en &
      typeof adjustTexts &
      typeof bulkTexts &
      typeof movementTexts &
      typeof transferTexts;
  }
}

registerTexts('inventory', { en });

export function useInventoryTexts() {
  return useTranslation('inventory').t;
}
