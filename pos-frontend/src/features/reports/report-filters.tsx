import { Button, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCategoryOptions } from '@/shared/choices/use-category-options';
import { useStoreOptions } from '@/shared/choices/use-store-options';
import type { PeriodSearch } from '@/shared/period/period';
import { PeriodPicker } from '@/shared/period/period-picker';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import classes from '@/shared/ui/filters/filters.module.css';
import { SearchBox } from '@/shared/ui/filters/search-box';
import { useUiTexts } from '@/shared/ui/texts';
import type { Update } from './report-page';
import { isNarrowed } from './report-search';
import { useReportTexts } from './texts';

interface FilterBarProps<Search extends object> {
  search: Search;
  update: Update<Search>;
  cleared: Partial<Search>;
  children: ReactNode;
}

/** The filters of a report, and the way to be rid of them. */
export function FilterBar<Search extends object>(props: FilterBarProps<Search>) {
  const { search, update, cleared, children } = props;
  const ui = useUiTexts();
  return (
    <div className={classes.bar}>
      {children}
      {isNarrowed(search, cleared) && (
        <Button variant="subtle" size="compact-sm" onClick={() => update(cleared)}>
          {ui('filter.clear')}
        </Button>
      )}
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  values: readonly Value[];
  value: Value;
  nameOf: (value: Value) => string;
  onChange: (value: Value) => void;
}

/** One of a few that all stand there: what a row is of. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  return (
    <SegmentedControl
      size="xs"
      aria-label={props.label}
      value={props.value}
      data={props.values.map((value) => ({ value, label: props.nameOf(value) }))}
      onChange={(value) => props.onChange(value)}
    />
  );
}

interface StoreSearch {
  store_id?: number | undefined;
}

export function StoreFilter({
  search,
  update,
}: {
  search: StoreSearch;
  update: Update<StoreSearch>;
}) {
  const text = useReportTexts();
  const stores = useStoreOptions();
  return (
    <FilterSelect
      label={text('filter.store')}
      options={stores}
      value={search.store_id}
      onChange={(store_id) => update({ store_id })}
    />
  );
}

interface CategorySearch {
  category?: number | undefined;
}

export function CategoryFilter({
  search,
  update,
}: {
  search: CategorySearch;
  update: Update<CategorySearch>;
}) {
  const text = useReportTexts();
  const categories = useCategoryOptions();
  return (
    <FilterSelect
      label={text('filter.category')}
      options={categories}
      value={search.category}
      onChange={(category) => update({ category })}
    />
  );
}

interface WordsSearch {
  search?: string | undefined;
}

export function WordsFilter({
  search,
  update,
}: {
  search: WordsSearch;
  update: Update<WordsSearch>;
}) {
  const text = useReportTexts();
  return (
    <SearchBox
      label={text('filter.search')}
      placeholder={text('filter.searchHint')}
      value={search.search ?? ''}
      onChange={(words) => update({ search: words || undefined }, { replace: true })}
    />
  );
}

export function PeriodFilter({
  search,
  update,
}: {
  search: PeriodSearch;
  update: Update<PeriodSearch>;
}) {
  return <PeriodPicker search={search} onChange={update} />;
}
