import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus, IconSearchOff, IconUserCheck } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { InvitedUser } from '@/shared/api/generated/model/invitedUser';
import type { UserRow } from '@/shared/api/generated/model/userRow';
import { getUsersListUrl, useUsersList } from '@/shared/api/generated/users';
import {
  DEFAULT_PAGE_SIZE,
  useFirstPageWhenMissing,
  useListSearch,
} from '@/shared/lib/list-search';
import { TableFooter } from '@/shared/ui/data-table/table-footer';
import { ExportMenu } from '@/shared/ui/export-menu';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { FilterToggle } from '@/shared/ui/filters/filter-toggle';
import filterClasses from '@/shared/ui/filters/filters.module.css';
import { SearchBox } from '@/shared/ui/filters/search-box';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { InvitationLink, InviteDialog } from './invite-dialog';
import { usePeopleColumns } from './people-columns';
import {
  hasPeopleFilters,
  NO_PEOPLE_FILTERS,
  type PeopleSearch,
  peopleFilterParams,
  peoplePageParams,
  peopleSearchSchema,
  ROLES,
} from './people-search';
import { PersonDialog } from './person-dialog';
import { SimpleList } from './simple-list';
import { useSettingsTexts } from './texts';

type Open =
  | { kind: 'invite' }
  | { kind: 'person'; person: UserRow }
  | { kind: 'link'; invited: InvitedUser };

/** Who works in the shop, as what and where. */
export function PeoplePage() {
  const text = useSettingsTexts();
  const ui = useUiTexts();
  const { search, update } = useListSearch(peopleSearchSchema);
  const people = useUsersList(peoplePageParams(search), {
    query: { placeholderData: keepPreviousData },
  });
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const openPerson = useCallback((person: UserRow) => setOpen({ kind: 'person', person }), []);
  const columns = usePeopleColumns(openPerson);
  const toFirst = useCallback(() => update({ page: undefined }, { replace: true }), [update]);
  useFirstPageWhenMissing(people.error, search.page, toFirst);
  const pageSize = search.page_size ?? DEFAULT_PAGE_SIZE;

  /** That the mail is on its way; where none goes out, the link is handed over. */
  function tell(invited: InvitedUser): void {
    if (invited.invitation_link !== null) {
      setOpen({ kind: 'link', invited });
      return;
    }
    notifications.show({ message: text('people.mailed', { email: invited.email }) });
    close();
  }

  return (
    <>
      <SimpleList
        title={text('people.title')}
        label={text('people.table')}
        action={
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setOpen({ kind: 'invite' })}
          >
            {text('people.invite')}
          </Button>
        }
        tools={
          <ExportMenu
            hrefOf={(format) => getUsersListUrl({ ...peopleFilterParams(search), format })}
          />
        }
        filters={<PeopleFilters search={search} onChange={update} />}
        columns={columns}
        rows={people.data?.results}
        rowId={(person) => String(person.id)}
        query={people}
        ordering={search.ordering}
        onOrder={(ordering) => update({ ordering: ordering as PeopleSearch['ordering'] })}
        waiting={people.isPlaceholderData}
        onOpen={openPerson}
        empty={
          <Message
            icon={IconSearchOff}
            title={text('audit.noMatchTitle')}
            body={text('people.noMatch')}
            action={
              <Button variant="default" onClick={() => update(NO_PEOPLE_FILTERS)}>
                {ui('filter.clear')}
              </Button>
            }
          />
        }
        footer={
          <TableFooter
            pageSize={pageSize}
            onPageSize={(size) => update({ page_size: size })}
            paging={
              people.data && {
                kind: 'page',
                page: search.page ?? 1,
                pageSize,
                count: people.data.count,
                onPage: (page) => update({ page: page === 1 ? undefined : page }),
              }
            }
          />
        }
      />
      {open?.kind === 'invite' && <InviteDialog onClose={close} onInvited={tell} />}
      {open?.kind === 'link' && <InvitationLink invited={open.invited} onClose={close} />}
      {open?.kind === 'person' && (
        <PersonDialog key={open.person.id} person={open.person} onClose={close} onInvited={tell} />
      )}
    </>
  );
}

interface PeopleFiltersProps {
  search: PeopleSearch;
  onChange: (patch: Partial<PeopleSearch>, options?: { replace?: boolean }) => void;
}

function PeopleFilters({ search, onChange }: PeopleFiltersProps) {
  const text = useSettingsTexts();
  const ui = useUiTexts();
  return (
    <div className={filterClasses.bar}>
      <SearchBox
        label={text('people.search')}
        placeholder={text('people.searchHint')}
        value={search.search ?? ''}
        onChange={(value) => onChange({ search: value || undefined }, { replace: true })}
      />
      <FilterSelect
        label={text('people.role')}
        options={ROLES.map((role) => ({ value: role, label: text(`role.${role}`) }))}
        value={search.role}
        onChange={(role) => onChange({ role })}
      />
      <FilterToggle
        label={text('people.onlyActive')}
        icon={IconUserCheck}
        active={search.is_active === true}
        onChange={(active) => onChange({ is_active: active || undefined })}
      />
      {hasPeopleFilters(search) && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(NO_PEOPLE_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      )}
    </div>
  );
}
