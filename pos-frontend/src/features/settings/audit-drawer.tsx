import { Button, Drawer } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import type { AuditRow } from '@/shared/api/generated/model/auditRow';
import { exactTime } from '@/shared/lib/moment';
import { useFormats } from '@/shared/session/session';
import { ErrorMessage } from '@/shared/ui/error-message';
import { Fact, Facts } from '@/shared/ui/facts';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { Moment } from '@/shared/ui/values';
import classes from './audit.module.css';
import { ChangeTable } from './audit-change-table';
import { ObjectLink } from './audit-object';
import { type AuditSearch, NO_AUDIT_FILTERS } from './audit-search';
import { useSettingsTexts } from './texts';
import { useAuditEvent } from './use-audit';
import { useAuditWords } from './use-audit-words';

interface AuditDrawerProps {
  /** From the URL; the drawer is open while one is set. */
  id: number | undefined;
  /** The events of the list; undefined until it has come. */
  listed: AuditRow[] | undefined;
  onClose: () => void;
  onFilter: (patch: Partial<AuditSearch>) => void;
}

/** One event in full: who, when, from where, and what it changed. */
export function AuditDrawer({ id, listed, onClose, onFilter }: AuditDrawerProps) {
  const text = useSettingsTexts();
  return (
    <Drawer
      opened={id !== undefined}
      onClose={onClose}
      position="right"
      size={520}
      title={text('audit.event')}
      closeButtonProps={{ 'aria-label': text('audit.close') }}
    >
      {id !== undefined && <EventPanel key={id} id={id} listed={listed} onFilter={onFilter} />}
    </Drawer>
  );
}

interface EventPanelProps {
  id: number;
  listed: AuditDrawerProps['listed'];
  onFilter: AuditDrawerProps['onFilter'];
}

function EventPanel({ id, listed, onFilter }: EventPanelProps) {
  const text = useSettingsTexts();
  const ui = useUiTexts();
  const { event, missing, error, refetch } = useAuditEvent(id, listed);
  if (missing) {
    return (
      <Message
        icon={IconHistory}
        title={text('audit.missingTitle')}
        body={text('audit.missingBody')}
      />
    );
  }
  if (!event && error) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  if (!event) return <output>{ui('status.loading')}</output>;
  return <EventFacts event={event} onFilter={onFilter} />;
}

interface EventFactsProps {
  event: AuditRow;
  onFilter: AuditDrawerProps['onFilter'];
}

function EventFacts({ event, onFilter }: EventFactsProps) {
  const text = useSettingsTexts();
  const { actionText, objectText, personText } = useAuditWords();
  const { locale, timezone } = useFormats();
  const { actor, object_id: objectId } = event;
  return (
    <>
      <h3 className={classes.title}>{actionText(event.action)}</h3>
      <Facts>
        <Fact label={text('audit.object')}>
          {objectText(event.object_type)}{' '}
          <ObjectLink event={event}>{event.object_label}</ObjectLink>
        </Fact>
        <Fact label={text('audit.who')}>{personText(event)}</Fact>
        <Fact label={text('audit.when')}>
          {exactTime(event.at, timezone, locale)}
          {', '}
          <Moment value={event.at} />
        </Fact>
        <Fact label={text('audit.from')}>
          {text(`channel.${event.channel}`)} {event.address}
        </Fact>
        <Fact label={text('audit.request')}>
          <code className={classes.request}>{event.request_id}</code>
        </Fact>
      </Facts>
      <h3 className={classes.heading}>{text('audit.diff')}</h3>
      <ChangeTable event={event} />
      <div className={classes.actions}>
        {objectId !== null && (
          <Button
            variant="default"
            onClick={() =>
              onFilter({
                ...NO_AUDIT_FILTERS,
                object_type: event.object_type,
                object_id: objectId,
                entry: undefined,
              })
            }
          >
            {text('audit.same')}
          </Button>
        )}
        {actor && (
          <Button
            variant="default"
            onClick={() => onFilter({ ...NO_AUDIT_FILTERS, actor_id: actor.id, entry: undefined })}
          >
            {text('audit.byPerson', { name: actor.name })}
          </Button>
        )}
      </div>
    </>
  );
}
