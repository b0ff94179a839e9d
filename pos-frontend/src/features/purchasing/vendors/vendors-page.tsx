import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconBuildingWarehouse, IconPlus, IconSearchOff } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { VendorOutput } from '@/shared/api/generated/model/vendorOutput';
import {
  DEFAULT_PAGE_SIZE,
  useFirstPageWhenMissing,
  useListSearch,
} from '@/shared/lib/list-search';
import { isSingleKey } from '@/shared/lib/single-keys';
import { columnInfo } from '@/shared/ui/data-table/columns';
import { DataTable } from '@/shared/ui/data-table/data-table';
import { TableFooter } from '@/shared/ui/data-table/table-footer';
import { useColumnChoice } from '@/shared/ui/data-table/use-column-choice';
import { ViewMenu } from '@/shared/ui/data-table/view-menu';
import viewClasses from '@/shared/ui/data-table/view-menu.module.css';
import { ExportMenu } from '@/shared/ui/export-menu';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import filterClasses from '@/shared/ui/filters/filters.module.css';
import { SearchBox } from '@/shared/ui/filters/search-box';
import { ListPage } from '@/shared/ui/list-page';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { usePurchasingTexts } from './texts';
import { useMayEditVendors, useVendors, vendorsHref } from './use-vendors';
import { useVendorColumns } from './vendors-columns';
import { hasFilters, NO_FILTERS, type VendorsSearch, vendorsSearchSchema } from './vendors-search';

/** Who goods are bought from. */
export function VendorsPage() {
  const text = usePurchasingTexts();
  const navigate = useNavigate();
  const { search, update } = useListSearch(vendorsSearchSchema);
  const vendors = useVendors(search);
  const columns = useVendorColumns();
  const info = useMemo(() => columnInfo(columns), [columns]);
  const choose = useCallback((chosen: string | undefined) => update({ columns: chosen }), [update]);
  const choice = useColumnChoice(info, search.columns, choose);
  const toFirstPage = useCallback(() => update({ page: undefined }, { replace: true }), [update]);
  useFirstPageWhenMissing(vendors.error, search.page, toFirstPage);
  const open = useCallback(
    ({ id }: VendorOutput) =>
      void navigate({ to: '/purchasing/vendors/$vendorId', params: { vendorId: String(id) } }),
    [navigate],
  );
  const pageSize = search.page_size ?? DEFAULT_PAGE_SIZE;

  return (
    <ListPage
      title={text('vendors.title')}
      action={<NewVendor />}
      tools={
        <>
          <ExportMenu hrefOf={(format) => vendorsHref(search, format)} />
          <ViewMenu
            columns={info}
            visibility={choice.visibility}
            onToggle={choice.toggle}
            onReset={choice.reset}
          />
        </>
      }
      filters={<VendorsFilters search={search} onChange={update} />}
      table={
        <DataTable
          label={text('vendors.table')}
          columns={columns}
          rows={vendors.data?.results}
          rowId={(row) => String(row.id)}
          visibility={choice.visibility}
          ordering={search.ordering}
          onOrder={(ordering) =>
            update({ ordering: vendorsSearchSchema.shape.ordering.parse(ordering) })
          }
          waiting={vendors.isPlaceholderData}
          error={vendors.error ?? undefined}
          onRetry={() => void vendors.refetch()}
          empty={<Empty search={search} onClear={() => update(NO_FILTERS)} />}
          onOpen={open}
        />
      }
      footer={
        <TableFooter
          pageSize={pageSize}
          onPageSize={(size) => update({ page_size: size })}
          paging={
            vendors.data && {
              kind: 'page',
              page: search.page ?? 1,
              pageSize,
              count: vendors.data.count,
              onPage: (page) => update({ page: page > 1 ? page : undefined }),
            }
          }
        />
      }
    />
  );
}

/** The primary action, also by `n`; not there for whom it is not. */
function NewVendor() {
  return useMayEditVendors() ? <NewVendorLink /> : null;
}

function NewVendorLink() {
  const text = usePurchasingTexts();
  const navigate = useNavigate();
  useWindowEvent('keydown', (event) => {
    if (isSingleKey(event, 'n')) void navigate({ to: '/purchasing/vendors/new' });
  });
  return (
    <Button
      component={Link}
      to="/purchasing/vendors/new"
      size="compact-sm"
      className={viewClasses.button}
      leftSection={<IconPlus size={16} aria-hidden />}
      aria-keyshortcuts="n"
    >
      {text('vendors.new')}
    </Button>
  );
}

function Empty({ search, onClear }: { search: VendorsSearch; onClear: () => void }) {
  const text = usePurchasingTexts();
  const ui = useUiTexts();
  if (hasFilters(search)) {
    return (
      <Message
        icon={IconSearchOff}
        title={text('vendors.noMatchTitle')}
        body={text('vendors.noMatchBody')}
        action={
          <Button variant="default" onClick={onClear}>
            {ui('filter.clear')}
          </Button>
        }
      />
    );
  }
  return (
    <Message
      icon={IconBuildingWarehouse}
      title={text('vendors.emptyTitle')}
      body={text('vendors.emptyBody')}
      action={<NewVendor />}
    />
  );
}

interface VendorsFiltersProps {
  search: VendorsSearch;
  onChange: (patch: Partial<VendorsSearch>, options?: { replace?: boolean }) => void;
}

function VendorsFilters({ search, onChange }: VendorsFiltersProps) {
  const text = usePurchasingTexts();
  const ui = useUiTexts();
  return (
    <div className={filterClasses.bar}>
      <SearchBox
        label={text('vendors.search')}
        placeholder={text('vendors.searchHint')}
        value={search.search ?? ''}
        onChange={(value) => onChange({ search: value || undefined }, { replace: true })}
      />
      <FilterSelect
        label={text('vendors.state')}
        options={[
          { value: 'true' as const, label: text('vendors.active') },
          { value: 'false' as const, label: text('vendors.inactive') },
        ]}
        value={search.is_active}
        onChange={(is_active) => onChange({ is_active })}
      />
      {hasFilters(search) && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      )}
    </div>
  );
}
