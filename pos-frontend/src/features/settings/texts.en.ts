import { accountTexts } from './texts-account.en';
import { auditTexts } from './texts-audit.en';
import { formTexts } from './texts-form.en';
import { peopleTexts } from './texts-people.en';
import { shopTexts } from './texts-shop.en';

export const en = {
  ...auditTexts,
  ...formTexts,
  ...shopTexts,
  ...peopleTexts,
  ...accountTexts,
} as const;
