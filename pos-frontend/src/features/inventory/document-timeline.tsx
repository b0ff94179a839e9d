import { IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { DocumentEvent } from '@/shared/api/generated/model/documentEvent';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { exactTime } from '@/shared/lib/moment';
import { useFormats } from '@/shared/session/session';
import classes from './adjustment-document.module.css';
import { useInventoryTexts } from './texts-movements';

/** Who did what, in the order in which it happened. */
export function DocumentTimeline({ events }: { events: readonly DocumentEvent[] }) {
  const text = useInventoryTexts();
  const { timezone, locale } = useFormats();
  return (
    <section aria-label={text('document.events')}>
      <h3 className={classes.title}>{text('document.events')}</h3>
      <ol className={classes.timeline}>
        {events.map((event) => {
          const reversal = event.event === 'REVERSED';
          const EventIcon = reversal ? IconArrowBackUp : IconCheck;
          const other = event.document_id;
          return (
            <li key={`${event.event} ${event.at}`}>
              <EventIcon size={16} stroke={1.75} className={classes.eventIcon} aria-hidden />
              <span>
                {text(reversal ? 'document.reversedBy' : 'document.postedBy', {
                  name: event.actor?.name ?? text('movements.system'),
                })}
                {other !== null && (
                  <>
                    {' '}
                    <Link
                      to="/inventory/movements"
                      search={(current) => ({ ...current, document: other })}
                      className={linkClasses.link}
                    >
                      {text(reversal ? 'document.byDocument' : 'document.takesBack', {
                        number: event.document_number ?? other,
                      })}
                    </Link>
                  </>
                )}
                <span className={classes.at}>{exactTime(event.at, timezone, locale)}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
