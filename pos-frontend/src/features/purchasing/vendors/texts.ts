import { registerTexts } from '@/shared/i18n/i18n';
import { vendorsTexts } from '../texts-vendors.en';

/** Loaded with the pages of vendors alone. */
registerTexts('purchasing', { en: vendorsTexts });

export { usePurchasingTexts } from '../texts';
