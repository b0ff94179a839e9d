import { Button } from '@mantine/core';
import { useStoreOptions } from '@/shared/choices/use-store-options';
import { FilterLink } from '@/shared/ui/filters/filter-link';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { FilterSeveral } from '@/shared/ui/filters/filter-several';
import classes from '@/shared/ui/filters/filters.module.css';
import { SearchBox } from '@/shared/ui/filters/search-box';
import { useUiTexts } from '@/shared/ui/texts';
import { hasFilters, NO_FILTERS, ORDER_STATUSES, type OrdersSearch } from './orders-search';
import { usePurchasingTexts } from './texts';
import { useVendorOptions } from './use-orders';

interface OrdersFiltersProps {
  search: OrdersSearch;
  onChange: (patch: Partial<OrdersSearch>, options?: { replace?: boolean }) => void;
}

export function OrdersFilters({ search, onChange }: OrdersFiltersProps) {
  const text = usePurchasingTexts();
  const ui = useUiTexts();
  const vendors = useVendorOptions();
  const stores = useStoreOptions();
  const statuses = ORDER_STATUSES.map((value) => ({
    value,
    label: text(`orders.status.${value}`),
  }));
  return (
    <div className={classes.bar}>
      <SearchBox
        label={text('orders.search')}
        placeholder={text('orders.searchHint')}
        value={search.search ?? ''}
        onChange={(value) => onChange({ search: value || undefined }, { replace: true })}
      />
      <FilterSeveral
        label={text('orders.statusFilter')}
        options={statuses}
        value={search.status}
        onChange={(status) => onChange({ status })}
      />
      <FilterSelect
        label={text('orders.vendor')}
        options={vendors}
        value={search.vendor_id}
        onChange={(vendor_id) => onChange({ vendor_id })}
      />
      <FilterSelect
        label={text('orders.store')}
        options={stores}
        value={search.store_id}
        onChange={(store_id) => onChange({ store_id })}
      />
      {search.variant_id && (
        <FilterLink
          label={text('orders.item')}
          value={text('orders.itemOf', { id: search.variant_id })}
          onRemove={() => onChange({ variant_id: undefined })}
        />
      )}
      {hasFilters(search) && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      )}
    </div>
  );
}
