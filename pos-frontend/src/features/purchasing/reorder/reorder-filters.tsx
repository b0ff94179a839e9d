import { Button } from '@mantine/core';
import { IconBellOff, IconCircleCheck } from '@tabler/icons-react';
import { useStoreOptions } from '@/shared/choices/use-store-options';
import { FilterLink } from '@/shared/ui/filters/filter-link';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { FilterToggle } from '@/shared/ui/filters/filter-toggle';
import classes from '@/shared/ui/filters/filters.module.css';
import { SearchBox } from '@/shared/ui/filters/search-box';
import { useUiTexts } from '@/shared/ui/texts';
import { hasFilters, NO_FILTERS, type ReorderSearch } from './reorder-search';
import { usePurchasingTexts } from './texts';
import { useCategoryOptions, useVendors } from './use-reorder';

interface ReorderFiltersProps {
  search: ReorderSearch;
  onChange: (patch: Partial<ReorderSearch>, options?: { replace?: boolean }) => void;
}

export function ReorderFilters({ search, onChange }: ReorderFiltersProps) {
  const text = usePurchasingTexts();
  const ui = useUiTexts();
  const stores = useStoreOptions();
  const categories = useCategoryOptions();
  const vendors = useVendors().map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div className={classes.bar}>
      <SearchBox
        label={text('reorder.search')}
        placeholder={text('reorder.searchHint')}
        value={search.search ?? ''}
        onChange={(value) => onChange({ search: value || undefined }, { replace: true })}
      />
      <FilterSelect
        label={text('reorder.store')}
        options={stores}
        value={search.store_id}
        onChange={(store_id) => onChange({ store_id })}
      />
      <FilterSelect
        label={text('reorder.category')}
        options={categories}
        value={search.category}
        onChange={(category) => onChange({ category })}
      />
      <FilterSelect
        label={text('reorder.vendor')}
        options={vendors}
        value={search.vendor_id}
        onChange={(vendor_id) => onChange({ vendor_id })}
      />
      {search.variant_id && (
        <FilterLink
          label={text('reorder.item')}
          value={text('reorder.itemOf', { id: search.variant_id })}
          onRemove={() => onChange({ variant_id: undefined })}
        />
      )}
      <FilterToggle
        label={text('reorder.covered')}
        icon={IconCircleCheck}
        active={search.covered ?? false}
        onChange={(on) => onChange({ covered: on || undefined })}
      />
      <FilterToggle
        label={text('reorder.snoozed')}
        icon={IconBellOff}
        active={search.snoozed ?? false}
        onChange={(on) => onChange({ snoozed: on || undefined })}
      />
      {hasFilters(search) && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      )}
    </div>
  );
}
