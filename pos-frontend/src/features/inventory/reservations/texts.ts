import { useTranslation } from 'react-i18next';
import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    reservations: typeof en;
  }
}

registerTexts('reservations', { en });

/** Loaded with the drawer only: the stock list does without these words. */
export function useReservationTexts() {
  return useTranslation('reservations').t;
}
