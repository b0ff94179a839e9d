import { registerTexts } from '@/shared/i18n/i18n';
import { movementTexts } from './texts-movements.en';

/** Beside those of inventory, but loaded with what shows entries and documents alone. */
registerTexts('inventory', { en: movementTexts });

export { useInventoryTexts } from './texts';
