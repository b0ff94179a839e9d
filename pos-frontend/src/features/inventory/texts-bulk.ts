import { registerTexts } from '@/shared/i18n/i18n';
import { bulkTexts } from './texts-bulk.en';

/** Beside those of inventory, but loaded with the page of files alone. */
registerTexts('inventory', { en: bulkTexts });

export { useInventoryTexts } from './texts-adjust';
