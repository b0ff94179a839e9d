import { IconBuildingWarehouse } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { VendorOutput } from '@/shared/api/generated/model/vendorOutput';
import { type PagedSearch, usePagedSearch } from '@/shared/lib/list-search';
import { ExportMenu } from '@/shared/ui/export-menu';
import { FilterBar } from '@/shared/ui/filters/filter-bar';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { Message } from '@/shared/ui/message';
import { NewLink } from '@/shared/ui/new-link';
import { PagedList } from '@/shared/ui/paged-list';
import { usePurchasingTexts } from './texts';
import { useMayEditVendors, useVendors, vendorsHref } from './use-vendors';
import { useVendorColumns } from './vendors-columns';
import { type VendorsSearch, vendorsSearchSchema } from './vendors-search';

/** Who goods are bought from. */
export function VendorsPage() {
  const text = usePurchasingTexts();
  const navigate = useNavigate();
  const list = usePagedSearch(vendorsSearchSchema);
  const open = useCallback(
    ({ id }: VendorOutput) =>
      void navigate({ to: '/purchasing/vendors/$vendorId', params: { vendorId: String(id) } }),
    [navigate],
  );
  return (
    <PagedList
      title={text('vendors.title')}
      label={text('vendors.table')}
      list={list}
      query={useVendors(list.search)}
      columns={useVendorColumns()}
      filters={<VendorsFilters list={list} />}
      tools={<ExportMenu hrefOf={(format) => vendorsHref(list.search, format)} />}
      action={<NewVendor keyed />}
      noMatch={text('vendors.noMatchBody')}
      empty={
        <Message
          icon={IconBuildingWarehouse}
          title={text('vendors.emptyTitle')}
          body={text('vendors.emptyBody')}
          action={<NewVendor />}
        />
      }
      onOpen={open}
    />
  );
}

/** Not there for whom it is not. */
function NewVendor({ keyed = false }: { keyed?: boolean }) {
  const text = usePurchasingTexts();
  if (!useMayEditVendors()) return null;
  return <NewLink to="/purchasing/vendors/new" label={text('vendors.new')} keyed={keyed} />;
}

function VendorsFilters({ list }: { list: PagedSearch<VendorsSearch> }) {
  const text = usePurchasingTexts();
  return (
    <FilterBar list={list} label={text('vendors.search')} placeholder={text('vendors.searchHint')}>
      <FilterSelect
        label={text('vendors.state')}
        options={[
          { value: 'true' as const, label: text('vendors.active') },
          { value: 'false' as const, label: text('vendors.inactive') },
        ]}
        value={list.search.is_active}
        onChange={(is_active) => list.update({ is_active })}
      />
    </FilterBar>
  );
}
