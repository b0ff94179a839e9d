import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react';
import { useCategoryOptions } from '@/shared/choices/use-category-options';
import { useStoreOptions } from '@/shared/choices/use-store-options';
import type { PagedSearch } from '@/shared/lib/list-search';
import { FilterBar } from '@/shared/ui/filters/filter-bar';
import { FilterLink } from '@/shared/ui/filters/filter-link';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { FilterToggle } from '@/shared/ui/filters/filter-toggle';
import type { StockSearch } from './stock-search';
import { useInventoryTexts } from './texts';

interface StockFiltersProps {
  list: PagedSearch<StockSearch>;
  /** How the linked product is called, once a row has told. */
  productName: string | undefined;
}

export function StockFilters({ list, productName }: StockFiltersProps) {
  const text = useInventoryTexts();
  const { search, update } = list;
  const stores = useStoreOptions();
  const categories = useCategoryOptions();
  return (
    <FilterBar list={list} label={text('stock.search')} placeholder={text('stock.searchHint')}>
      <FilterSelect
        label={text('stock.store')}
        options={stores}
        value={search.store_id}
        onChange={(store_id) => update({ store_id })}
      />
      <FilterSelect
        label={text('stock.category')}
        options={categories}
        value={search.category}
        onChange={(category) => update({ category })}
      />
      <FilterToggle
        label={text('stock.lowStock')}
        icon={IconAlertTriangle}
        active={search.low_stock ?? false}
        onChange={(on) => update({ low_stock: on || undefined, out_of_stock: undefined })}
      />
      <FilterToggle
        label={text('stock.outOfStock')}
        icon={IconCircleX}
        active={search.out_of_stock ?? false}
        onChange={(on) => update({ out_of_stock: on || undefined, low_stock: undefined })}
      />
      {search.product_id && (
        <FilterLink
          label={text('column.product')}
          value={productName ?? `#${search.product_id}`}
          onRemove={() => update({ product_id: undefined })}
        />
      )}
    </FilterBar>
  );
}
