import { IconBellOff, IconCircleCheck } from '@tabler/icons-react';
import { useStoreOptions } from '@/shared/choices/use-store-options';
import type { PagedSearch } from '@/shared/lib/list-search';
import { FilterBar } from '@/shared/ui/filters/filter-bar';
import { FilterLink } from '@/shared/ui/filters/filter-link';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { FilterToggle } from '@/shared/ui/filters/filter-toggle';
import type { ReorderSearch } from './reorder-search';
import { usePurchasingTexts } from './texts';
import { useCategoryOptions, useVendors } from './use-reorder';

interface ReorderFiltersProps {
  list: PagedSearch<ReorderSearch>;
}

export function ReorderFilters({ list }: ReorderFiltersProps) {
  const text = usePurchasingTexts();
  const { search, update } = list;
  const stores = useStoreOptions();
  const categories = useCategoryOptions();
  const vendors = useVendors().map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FilterBar list={list} label={text('reorder.search')} placeholder={text('reorder.searchHint')}>
      <FilterSelect
        label={text('reorder.store')}
        options={stores}
        value={search.store_id}
        onChange={(store_id) => update({ store_id })}
      />
      <FilterSelect
        label={text('reorder.category')}
        options={categories}
        value={search.category}
        onChange={(category) => update({ category })}
      />
      <FilterSelect
        label={text('reorder.vendor')}
        options={vendors}
        value={search.vendor_id}
        onChange={(vendor_id) => update({ vendor_id })}
      />
      {search.variant_id && (
        <FilterLink
          label={text('reorder.item')}
          value={text('reorder.itemOf', { id: search.variant_id })}
          onRemove={() => update({ variant_id: undefined })}
        />
      )}
      <FilterToggle
        label={text('reorder.covered')}
        icon={IconCircleCheck}
        active={search.covered ?? false}
        onChange={(on) => update({ covered: on || undefined })}
      />
      <FilterToggle
        label={text('reorder.snoozed')}
        icon={IconBellOff}
        active={search.snoozed ?? false}
        onChange={(on) => update({ snoozed: on || undefined })}
      />
    </FilterBar>
  );
}
