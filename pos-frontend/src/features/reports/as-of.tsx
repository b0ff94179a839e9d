import type { FreshnessOutput } from '@/shared/api/generated/model/freshnessOutput';
import { exactTime } from '@/shared/lib/moment';
import { useFormats } from '@/shared/session/session';
import { Freshness } from '@/shared/ui/data-table/freshness';
import classes from './reports.module.css';
import { useReportTexts } from './texts';

interface AsOfProps {
  query: {
    data: { freshness?: FreshnessOutput } | undefined;
    dataUpdatedAt: number;
    isRefetchError: boolean;
    refetch: () => unknown;
  };
}

/** When the figures were asked for, and up to when the nightly build knows the past. */
export function AsOf({ query }: AsOfProps) {
  const text = useReportTexts();
  const { locale, timezone } = useFormats();
  const freshness = query.data?.freshness;
  const builtAt = freshness?.built_at;
  return (
    <>
      {freshness && builtAt && (
        <span className={freshness.status === 'STALE' ? classes.stale : undefined}>
          {text(freshness.status === 'STALE' ? 'builtLongAgo' : 'builtAt', {
            when: exactTime(builtAt, timezone, locale),
          })}
          {' · '}
        </span>
      )}
      <Freshness query={query} />
    </>
  );
}
