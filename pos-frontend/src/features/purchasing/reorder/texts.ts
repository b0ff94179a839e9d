import { registerTexts } from '@/shared/i18n/i18n';
import { reorderTexts } from '../texts-reorder.en';

/** Loaded with the page of suggestions alone. */
registerTexts('purchasing', { en: reorderTexts });

export { usePurchasingTexts } from '../texts';
