import { Alert } from '@mantine/core';
import { IconClockHour4 } from '@tabler/icons-react';
import type { FreshnessOutput } from '@/shared/api/generated/model/freshnessOutput';
import { relativeTime } from '@/shared/lib/moment';
import { useNow } from '@/shared/lib/use-now';
import { useFormats } from '@/shared/session/session';
import { useUiTexts } from '@/shared/ui/texts';
import { useOwnerTexts } from './texts';
import { useRuns } from './use-owner';

function useWhen(): (at: string) => string {
  const ui = useUiTexts();
  const now = useNow();
  const { locale } = useFormats();
  return (at) => relativeTime(at, now, locale) ?? ui('value.justNow');
}

/** As of when the days before today are. */
export function BuiltAt({ freshness }: { freshness: FreshnessOutput }) {
  const text = useOwnerTexts();
  const when = useWhen();
  const { built_at: at, status } = freshness;
  return at === null || status !== 'FRESH' ? null : text('built.at', { when: when(at) });
}

/** Where figures of earlier days are missing or old: what is shown all the same, and what comes next. */
export function NotBuilt({ freshness }: { freshness: FreshnessOutput }) {
  const text = useOwnerTexts();
  const when = useWhen();
  const { data: runs } = useRuns();
  const { built_at: at, status } = freshness;
  if (status === 'FRESH') return null;
  const building = runs?.results.some((run) => run.task === 'MARTS' && run.status === 'RUNNING');
  const missing = status === 'NOT_BUILT' || at === null;
  return (
    <Alert
      role="status"
      color={missing ? 'motion' : 'attention'}
      icon={<IconClockHour4 size={18} aria-hidden />}
      title={missing ? text('built.notBuilt') : text('built.stale', { when: when(at) })}
    >
      {missing && text(building ? 'built.building' : 'built.notBuiltBody')}
      {!missing && building && text('built.building')}
    </Alert>
  );
}
