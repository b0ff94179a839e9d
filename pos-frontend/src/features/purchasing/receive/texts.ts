import { registerTexts } from '@/shared/i18n/i18n';
import { receivingTexts } from '../texts-receiving.en';

/** Loaded with the station that receives alone. */
registerTexts('purchasing', { en: receivingTexts });

export { usePurchasingTexts } from '../texts';
