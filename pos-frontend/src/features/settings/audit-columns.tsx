import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { AuditRow } from '@/shared/api/generated/model/auditRow';
import type { DataColumn } from '@/shared/ui/data-table/columns';
import { Moment } from '@/shared/ui/values';
import classes from './audit.module.css';
import { changesOf } from './audit-diff';
import { ObjectLink } from './audit-object';
import { useSettingsTexts } from './texts';
import { useAuditWords } from './use-audit-words';

/** More names than this would only push the other columns out. */
const FIELDS_SHOWN = 2;

function ChangedFields({ event }: { event: AuditRow }) {
  const text = useSettingsTexts();
  const { fieldText } = useAuditWords();
  const fields = changesOf(event).map(({ field }) => fieldText(field));
  const shown = fields.slice(0, FIELDS_SHOWN).join(', ');
  const more = fields.length - FIELDS_SHOWN;
  return (
    <span className={classes.fields}>
      {more > 0 ? text('audit.moreFields', { fields: shown, count: more }) : shown}
    </span>
  );
}

function Action({ event }: { event: AuditRow }) {
  const text = useSettingsTexts();
  const { actionText, objectText } = useAuditWords();
  const action = actionText(event.action);
  const object = `${objectText(event.object_type)} ${event.object_label}`;
  return (
    <Link
      to="/settings/audit"
      search={(current) => ({ ...current, entry: event.id })}
      resetScroll={false}
      className={classes.link}
      aria-label={text('audit.open', { action, object })}
    >
      {action}
    </Link>
  );
}

export function useAuditColumns(): DataColumn<AuditRow>[] {
  const text = useSettingsTexts();
  const { objectText, personText } = useAuditWords();
  return useMemo(
    () => [
      {
        id: 'at',
        enableHiding: false,
        meta: { label: text('audit.when') },
        cell: ({ row }) => <Moment value={row.original.at} />,
      },
      {
        id: 'actor',
        enableHiding: false,
        meta: { label: text('audit.who') },
        cell: ({ row }) => personText(row.original),
      },
      {
        id: 'action',
        enableHiding: false,
        meta: { label: text('audit.what') },
        cell: ({ row }) => <Action event={row.original} />,
      },
      {
        id: 'object_label',
        meta: { label: text('audit.object'), grow: true, minWidth: 176 },
        cell: ({ row: { original } }) => (
          <span className={classes.object}>
            <span className={classes.kind}>{objectText(original.object_type)}</span>{' '}
            <ObjectLink event={original}>{original.object_label}</ObjectLink>
          </span>
        ),
      },
      {
        id: 'changed',
        meta: { label: text('audit.changed'), hiddenBelow: 1200 },
        cell: ({ row }) => <ChangedFields event={row.original} />,
      },
      {
        id: 'channel',
        meta: { label: text('audit.from'), hiddenBelow: 900 },
        cell: ({ row: { original } }) => (
          <>
            {text(`channel.${original.channel}`)}{' '}
            <span className={classes.address}>{original.address}</span>
          </>
        ),
      },
    ],
    [text, objectText, personText],
  );
}
