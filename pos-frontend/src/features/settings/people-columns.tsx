import { useMemo } from 'react';
import type { UserRow } from '@/shared/api/generated/model/userRow';
import type { DataColumn } from '@/shared/ui/data-table/columns';
import { StatusMark } from '@/shared/ui/status-mark';
import { Moment } from '@/shared/ui/values';
import { RowButton } from './row-button';
import classes from './settings-page.module.css';
import { useSettingsTexts } from './texts';
import { useAllStores } from './use-stores';

function Stores({ person }: { person: UserRow }) {
  const text = useSettingsTexts();
  const stores = useAllStores().data?.results ?? [];
  if (person.all_stores) return text('people.all');
  const codes = stores.filter(({ id }) => person.store_ids.includes(id)).map(({ code }) => code);
  return codes.length > 0 ? (
    codes.join(', ')
  ) : (
    <span className={classes.quiet}>{text('people.none')}</span>
  );
}

function State({ state }: { state: UserRow['state'] }) {
  const text = useSettingsTexts();
  const label = text(`people.state.${state}`);
  if (state === 'DEACTIVATED') return <span className={classes.out}>{label}</span>;
  const meaning = state === 'ACTIVE' ? 'ok' : state === 'INVITED' ? 'motion' : 'attention';
  return <StatusMark meaning={meaning} label={label} />;
}

export function usePeopleColumns(onOpen: (person: UserRow) => void): DataColumn<UserRow>[] {
  const text = useSettingsTexts();
  return useMemo(
    () => [
      {
        id: 'name',
        meta: { label: text('people.name'), sortable: true },
        cell: ({ row: { original } }) => (
          <RowButton
            label={text('people.open', { name: original.name })}
            onClick={() => onOpen(original)}
          >
            {original.name}
          </RowButton>
        ),
      },
      {
        id: 'email',
        meta: { label: text('people.email'), sortable: true, grow: true },
        cell: ({ row }) => row.original.email,
      },
      {
        id: 'role',
        meta: { label: text('people.role'), sortable: true },
        cell: ({ row }) => text(`role.${row.original.role}`),
      },
      {
        id: 'stores',
        meta: { label: text('people.stores') },
        cell: ({ row }) => <Stores person={row.original} />,
      },
      {
        id: 'last_login',
        meta: { label: text('people.lastLogin'), sortable: true, hiddenBelow: 900 },
        cell: ({ row }) => <Moment value={row.original.last_login} />,
      },
      {
        id: 'state',
        meta: { label: text('people.status') },
        cell: ({ row }) => <State state={row.original.state} />,
      },
    ],
    [text, onOpen],
  );
}
