import { auditTexts } from './texts-audit.en';

export const en = {
  ...auditTexts,
} as const;
