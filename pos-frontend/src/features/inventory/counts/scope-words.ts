import type { CountRow } from '@/shared/api/generated/model/countRow';
import { useCountTexts } from './texts';

type Scoped = Pick<CountRow, 'scope' | 'zone_name' | 'category_name'>;

/** What a count takes in, as one says it. */
export function useScopeWords(): (count: Scoped) => string {
  const text = useCountTexts();
  return ({ scope, zone_name: zone, category_name: category }) => {
    if (scope === 'ZONE') return text('scope.zone', { zone });
    if (scope === 'CATEGORY') return text('scope.category', { category: category ?? '' });
    return text('scope.FULL_STORE');
  };
}
