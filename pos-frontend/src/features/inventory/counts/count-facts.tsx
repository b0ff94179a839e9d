import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import type { Person } from '@/shared/api/generated/model/person';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { exactTime } from '@/shared/lib/moment';
import { useFormats } from '@/shared/session/session';
import { Fact, Facts } from '@/shared/ui/facts';
import { Moment } from '@/shared/ui/values';
import classes from './counts.module.css';
import { useScopeWords } from './scope-words';
import { useCountTexts } from './texts';
import { useStoreName } from './use-counts';

/** Who counts what, where and when, and what became of it. */
export function CountFacts({ count }: { count: CountOutput }) {
  const text = useCountTexts();
  const storeName = useStoreName();
  const scopeWords = useScopeWords();
  return (
    <div>
      <Facts>
        <Fact label={text('document.store')}>{storeName(count)}</Fact>
        <Fact label={text('document.scope')}>{scopeWords(count)}</Fact>
        <Fact label={text('document.created')}>
          <When at={count.created_at} by={count.created_by} />
        </Fact>
        {count.started_at && (
          <Fact label={text('document.started')}>
            <Moment value={count.started_at} />
          </Fact>
        )}
        {count.finished_at && (
          <Fact
            label={text(count.status === 'CANCELLED' ? 'document.cancelled' : 'document.finished')}
          >
            <When at={count.finished_at} by={count.finished_by} />
          </Fact>
        )}
        {count.note && <Fact label={text('document.note')}>{count.note}</Fact>}
        {count.lines_posted !== null && count.lines_posted > 0 && (
          <Fact label={text('document.movements')}>
            <Link
              to="/inventory/movements"
              search={{ ref_id: count.id, search: count.number }}
              className={linkClasses.link}
            >
              <IconHistory size={14} stroke={1.75} aria-hidden /> {text('document.itsMovements')}
            </Link>{' '}
            <span className={classes.muted}>
              {text('document.posted', { count: count.lines_posted })}
            </span>
          </Fact>
        )}
      </Facts>
      <Events count={count} />
    </div>
  );
}

function When({ at, by }: { at: string; by: Person | null }) {
  return (
    <>
      <Moment value={at} />
      {by && ` · ${by.name}`}
    </>
  );
}

const KNOWN = ['CREATED', 'STARTED', 'RESOLVED', 'IMPORTED', 'FINALIZED', 'CANCELLED'] as const;

/** As many events as can be read at a glance. */
const SHOWN_AT_FIRST = 5;

/** Who did what, in the order in which it happened. */
function Events({ count: { events } }: { count: CountOutput }) {
  const text = useCountTexts();
  const { timezone, locale } = useFormats();
  const [all, setAll] = useState(false);
  const shown = all ? events : events.slice(-SHOWN_AT_FIRST);
  return (
    <section className={classes.events} aria-label={text('document.events')}>
      <h2>{text('document.events')}</h2>
      {shown.length < events.length && (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
          {text('document.allEvents', { count: events.length })}
        </Button>
      )}
      <ol>
        {shown.map(({ event, at, actor }) => {
          const known = KNOWN.find((one) => one === event);
          const name = actor?.name ?? text('document.system');
          return (
            <li key={`${event} ${at}`}>
              {text(`document.event.${known ?? 'other'}`, { name, event })}
              <time dateTime={at}>{exactTime(at, timezone, locale)}</time>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
