import { registerTexts } from '@/shared/i18n/i18n';
import { transferTexts } from '../texts-transfers.en';

/** Beside those of inventory, but loaded with the pages of transfers alone. */
registerTexts('inventory', { en: transferTexts });

export { useInventoryTexts } from '../texts-movements';
