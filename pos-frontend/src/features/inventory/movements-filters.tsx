import { Button } from '@mantine/core';
import { useStoreOptions } from '@/shared/choices/use-store-options';
import { FilterDate } from '@/shared/ui/filters/filter-date';
import { FilterLink } from '@/shared/ui/filters/filter-link';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { FilterSeveral } from '@/shared/ui/filters/filter-several';
import classes from '@/shared/ui/filters/filters.module.css';
import { SearchBox } from '@/shared/ui/filters/search-box';
import { useUiTexts } from '@/shared/ui/texts';
import { hasFilters, MOVEMENT_TYPES, type MovementsSearch, NO_FILTERS } from './movements-search';
import { useInventoryTexts } from './texts-movements';

interface MovementsFiltersProps {
  search: MovementsSearch;
  onChange: (patch: Partial<MovementsSearch>, options?: { replace?: boolean }) => void;
  /** How the linked item and document are called, once a row has told. */
  itemName: string | undefined;
  documentName: string | undefined;
}

export function MovementsFilters(props: MovementsFiltersProps) {
  const { search, onChange } = props;
  const text = useInventoryTexts();
  const ui = useUiTexts();
  const stores = useStoreOptions();
  const types = MOVEMENT_TYPES.map((value) => ({ value, label: text(`movementType.${value}`) }));
  return (
    <div className={classes.bar}>
      <SearchBox
        label={text('movements.search')}
        placeholder={text('movements.searchHint')}
        value={search.search ?? ''}
        onChange={(value) => onChange({ search: value || undefined }, { replace: true })}
      />
      <FilterSelect
        label={text('stock.store')}
        options={stores}
        value={search.store_id}
        onChange={(store_id) => onChange({ store_id })}
      />
      <FilterSeveral
        label={text('column.type')}
        options={types}
        value={search.movement_type}
        onChange={(movement_type) => onChange({ movement_type })}
      />
      <FilterDate
        label={text('movements.from')}
        value={search.date_from}
        max={search.date_to}
        onChange={(date_from) => onChange({ date_from })}
      />
      <FilterDate
        label={text('movements.to')}
        value={search.date_to}
        min={search.date_from}
        onChange={(date_to) => onChange({ date_to })}
      />
      {search.variant_id && (
        <FilterLink
          label={text('column.product')}
          value={props.itemName ?? `#${search.variant_id}`}
          onRemove={() => onChange({ variant_id: undefined })}
        />
      )}
      {search.ref_id && (
        <FilterLink
          label={text('column.document')}
          value={props.documentName ?? `#${search.ref_id}`}
          onRemove={() => onChange({ ref_id: undefined })}
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
