import { registerTexts } from '@/shared/i18n/i18n';
import { ordersTexts } from '../texts-orders.en';

/** Loaded with the pages of orders alone. */
registerTexts('purchasing', { en: ordersTexts });

export { usePurchasingTexts } from '../texts';
