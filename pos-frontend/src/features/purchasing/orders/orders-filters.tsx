import { useStoreOptions } from '@/shared/choices/use-store-options';
import type { PagedSearch } from '@/shared/lib/list-search';
import { FilterBar } from '@/shared/ui/filters/filter-bar';
import { FilterLink } from '@/shared/ui/filters/filter-link';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { FilterSeveral } from '@/shared/ui/filters/filter-several';
import { ORDER_STATUSES, type OrdersSearch } from './orders-search';
import { usePurchasingTexts } from './texts';
import { useVendorOptions } from './use-orders';

interface OrdersFiltersProps {
  list: PagedSearch<OrdersSearch>;
}

export function OrdersFilters({ list }: OrdersFiltersProps) {
  const text = usePurchasingTexts();
  const { search, update } = list;
  const vendors = useVendorOptions();
  const stores = useStoreOptions();
  const statuses = ORDER_STATUSES.map((value) => ({
    value,
    label: text(`orders.status.${value}`),
  }));
  return (
    <FilterBar list={list} label={text('orders.search')} placeholder={text('orders.searchHint')}>
      <FilterSeveral
        label={text('orders.statusFilter')}
        options={statuses}
        value={search.status}
        onChange={(status) => update({ status })}
      />
      <FilterSelect
        label={text('orders.vendor')}
        options={vendors}
        value={search.vendor_id}
        onChange={(vendor_id) => update({ vendor_id })}
      />
      <FilterSelect
        label={text('orders.store')}
        options={stores}
        value={search.store_id}
        onChange={(store_id) => update({ store_id })}
      />
      {search.variant_id && (
        <FilterLink
          label={text('orders.item')}
          value={text('orders.itemOf', { id: search.variant_id })}
          onRemove={() => update({ variant_id: undefined })}
        />
      )}
    </FilterBar>
  );
}
