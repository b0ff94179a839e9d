import { Button } from '@mantine/core';
import { useCategoryOptions } from '@/shared/choices/use-category-options';
import { useReasonOptions } from '@/shared/choices/use-reasons';
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

/** Stands for no reason; no code is written so. */
const WITHOUT = '-';

interface MovementsFiltersProps {
  search: MovementsSearch;
  onChange: (patch: Partial<MovementsSearch>, options?: { replace?: boolean }) => void;
  /** How the linked item, product and document are called, once a row has told. */
  itemName: string | undefined;
  productName: string | undefined;
  documentName: string | undefined;
}

export function MovementsFilters(props: MovementsFiltersProps) {
  const { search, onChange } = props;
  const text = useInventoryTexts();
  const ui = useUiTexts();
  const stores = useStoreOptions();
  const categories = useCategoryOptions();
  const reasons = [
    ...useReasonOptions(),
    { value: WITHOUT, label: text('movements.withoutReason') },
  ];
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
      <FilterSelect
        label={text('column.reason')}
        options={reasons}
        value={search.without_reason ? WITHOUT : search.reason_code}
        onChange={(code) =>
          onChange({
            reason_code: code === WITHOUT ? undefined : code,
            without_reason: code === WITHOUT || undefined,
          })
        }
      />
      <FilterSelect
        label={text('stock.category')}
        options={categories}
        value={search.category}
        onChange={(category) => onChange({ category })}
      />
      {search.product_id && (
        <FilterLink
          label={text('column.product')}
          value={props.productName ?? `#${search.product_id}`}
          onRemove={() => onChange({ product_id: undefined })}
        />
      )}
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
