import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import { useCategoryOptions } from '@/shared/choices/use-category-options';
import { useStoreOptions } from '@/shared/choices/use-store-options';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { FilterToggle } from '@/shared/ui/filters/filter-toggle';
import classes from '@/shared/ui/filters/filters.module.css';
import { SearchBox } from '@/shared/ui/filters/search-box';
import { useUiTexts } from '@/shared/ui/texts';
import { hasFilters, NO_FILTERS, type StockSearch } from './stock-search';
import { useInventoryTexts } from './texts';

interface StockFiltersProps {
  search: StockSearch;
  onChange: (patch: Partial<StockSearch>, options?: { replace?: boolean }) => void;
}

export function StockFilters({ search, onChange }: StockFiltersProps) {
  const text = useInventoryTexts();
  const ui = useUiTexts();
  const stores = useStoreOptions();
  const categories = useCategoryOptions();
  return (
    <div className={classes.bar}>
      <SearchBox
        label={text('stock.search')}
        placeholder={text('stock.searchHint')}
        value={search.search ?? ''}
        // Replaced, so that Back leaves the list instead of spelling the word backwards.
        onChange={(value) => onChange({ search: value || undefined }, { replace: true })}
      />
      <FilterSelect
        label={text('stock.store')}
        options={stores}
        value={search.store_id}
        onChange={(store_id) => onChange({ store_id })}
      />
      <FilterSelect
        label={text('stock.category')}
        options={categories}
        value={search.category}
        onChange={(category) => onChange({ category })}
      />
      <FilterToggle
        label={text('stock.lowStock')}
        icon={IconAlertTriangle}
        active={search.low_stock ?? false}
        onChange={(on) => onChange({ low_stock: on || undefined, out_of_stock: undefined })}
      />
      <FilterToggle
        label={text('stock.outOfStock')}
        icon={IconCircleX}
        active={search.out_of_stock ?? false}
        onChange={(on) => onChange({ out_of_stock: on || undefined, low_stock: undefined })}
      />
      {hasFilters(search) && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      )}
    </div>
  );
}
