import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { relativeTime } from '@/shared/lib/moment';
import { useNow } from '@/shared/lib/use-now';
import { useUiTexts } from '../texts';

interface Refreshed extends Pick<UseQueryResult, 'dataUpdatedAt' | 'isRefetchError'> {
  refetch: () => unknown;
}

/** How old the figures are; says so plainly when the latest refresh failed. */
export function Freshness({ query }: { query: Refreshed }) {
  const text = useUiTexts();
  const now = useNow();
  const { language } = useTranslation().i18n;
  if (query.dataUpdatedAt === 0) return null;
  const updatedAt = new Date(query.dataUpdatedAt).toISOString();
  const when = relativeTime(updatedAt, now, language) ?? text('value.justNow');
  if (!query.isRefetchError) return text('status.updated', { when });
  return (
    <output>
      {text('status.stale', { when })}{' '}
      <Button variant="subtle" size="compact-xs" onClick={() => query.refetch()}>
        {text('error.retry')}
      </Button>
    </output>
  );
}
