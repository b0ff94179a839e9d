import { registerTexts } from '@/shared/i18n/i18n';
import { adjustTexts } from './texts-adjust.en';

/** Beside those of inventory, but loaded with what adjusts or adds items alone. */
registerTexts('inventory', { en: adjustTexts });

export { useInventoryTexts } from './texts-movements';
