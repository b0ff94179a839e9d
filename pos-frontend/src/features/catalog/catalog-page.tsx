import { Button } from '@mantine/core';
import {
  IconCategory,
  IconFileImport,
  IconPackage,
  IconPlus,
  IconSearchOff,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { ProductRow } from '@/shared/api/generated/model/productRow';
import {
  DEFAULT_PAGE_SIZE,
  useFirstPageWhenMissing,
  useListSearch,
} from '@/shared/lib/list-search';
import { useScanner } from '@/shared/scan/use-scanner';
import { columnInfo } from '@/shared/ui/data-table/columns';
import { DataTable } from '@/shared/ui/data-table/data-table';
import { TableFooter } from '@/shared/ui/data-table/table-footer';
import { useColumnChoice } from '@/shared/ui/data-table/use-column-choice';
import { ViewMenu } from '@/shared/ui/data-table/view-menu';
import { ExportMenu } from '@/shared/ui/export-menu';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import filterClasses from '@/shared/ui/filters/filters.module.css';
import { SearchBox } from '@/shared/ui/filters/search-box';
import { ListPage } from '@/shared/ui/list-page';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { useCatalogColumns } from './catalog-columns';
import { type CatalogSearch, catalogSearchSchema, hasFilters, NO_FILTERS } from './catalog-search';
import { CategoriesDialog } from './categories-dialog';
import { useCatalogTexts } from './texts';
import { exportUrl, useCategories, useMayEdit, useProducts } from './use-catalog';

const NO_ROWS: ProductRow[] = [];

export function CatalogPage() {
  const text = useCatalogTexts();
  const mayEdit = useMayEdit();
  const [categories, setCategories] = useState(false);
  const { search, update } = useListSearch(catalogSearchSchema);
  const products = useProducts(search);
  const columns = useCatalogColumns();
  const info = useMemo(() => columnInfo(columns), [columns]);
  const choose = useCallback((chosen: string | undefined) => update({ columns: chosen }), [update]);
  const choice = useColumnChoice(info, search.columns, choose);
  const toFirstPage = useCallback(() => update({ page: undefined }, { replace: true }), [update]);
  useFirstPageWhenMissing(products.error, search.page, toFirstPage);
  // A scanned item is looked for, whatever was searched before.
  useScanner(async (code) => {
    update({ ...NO_FILTERS, search: code });
    await Promise.resolve();
  }, !categories);
  const unknownFilter = products.error?.status === 404;
  const pageSize = search.page_size ?? DEFAULT_PAGE_SIZE;

  return (
    <>
      <ListPage
        title={text('list.title')}
        tools={
          <>
            <ViewMenu
              columns={info}
              visibility={choice.visibility}
              onToggle={choice.toggle}
              onReset={choice.reset}
            />
            <ExportMenu hrefOf={(format) => exportUrl(search, format)} />
            {mayEdit && (
              <>
                <Button
                  variant="default"
                  size="compact-sm"
                  leftSection={<IconCategory size={16} stroke={1.75} aria-hidden />}
                  onClick={() => setCategories(true)}
                >
                  {text('list.categories')}
                </Button>
                <Button
                  variant="default"
                  size="compact-sm"
                  component={Link}
                  to="/catalog/import"
                  leftSection={<IconFileImport size={16} stroke={1.75} aria-hidden />}
                >
                  {text('list.import')}
                </Button>
              </>
            )}
          </>
        }
        action={mayEdit && <NewProduct />}
        filters={<CatalogFilters search={search} onChange={update} />}
        table={
          <DataTable
            label={text('list.table')}
            columns={columns}
            rows={unknownFilter ? NO_ROWS : products.data?.results}
            rowId={(row) => String(row.id)}
            visibility={choice.visibility}
            ordering={search.ordering}
            onOrder={(ordering) =>
              update({ ordering: catalogSearchSchema.shape.ordering.parse(ordering) })
            }
            waiting={products.isPlaceholderData}
            error={unknownFilter ? undefined : (products.error ?? undefined)}
            onRetry={() => void products.refetch()}
            empty={<Empty search={search} onClear={() => update(NO_FILTERS)} />}
          />
        }
        footer={
          <TableFooter
            pageSize={pageSize}
            onPageSize={(size) => update({ page_size: size })}
            paging={
              products.data && {
                kind: 'page',
                page: search.page ?? 1,
                pageSize,
                count: products.data.count,
                onPage: (page) => update({ page: page > 1 ? page : undefined }),
              }
            }
          />
        }
      />
      {categories && <CategoriesDialog onClose={() => setCategories(false)} />}
    </>
  );
}

function NewProduct() {
  const text = useCatalogTexts();
  return (
    <Button
      component={Link}
      to="/catalog/products/new"
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
    >
      {text('list.new')}
    </Button>
  );
}

function Empty({ search, onClear }: { search: CatalogSearch; onClear: () => void }) {
  const text = useCatalogTexts();
  const ui = useUiTexts();
  const mayEdit = useMayEdit();
  if (hasFilters(search)) {
    return (
      <Message
        icon={IconSearchOff}
        title={text('list.noMatchTitle')}
        body={text('list.noMatchBody')}
        action={
          <Button variant="default" onClick={onClear}>
            {ui('filter.clear')}
          </Button>
        }
      />
    );
  }
  return (
    <Message
      icon={IconPackage}
      title={text('list.emptyTitle')}
      body={text('list.emptyBody')}
      action={mayEdit && <NewProduct />}
    />
  );
}

interface CatalogFiltersProps {
  search: CatalogSearch;
  onChange: (patch: Partial<CatalogSearch>, options?: { replace?: boolean }) => void;
}

function CatalogFilters({ search, onChange }: CatalogFiltersProps) {
  const text = useCatalogTexts();
  const ui = useUiTexts();
  const categories = useCategories();
  return (
    <div className={filterClasses.bar}>
      <SearchBox
        label={text('list.search')}
        placeholder={text('list.searchHint')}
        value={search.search ?? ''}
        onChange={(value) => onChange({ search: value || undefined }, { replace: true })}
      />
      <FilterSelect
        label={text('list.category')}
        options={categories.map(({ id, path }) => ({ value: id, label: path }))}
        value={search.category}
        onChange={(category) => onChange({ category })}
      />
      <FilterSelect
        label={text('list.state')}
        options={[
          { value: 'true' as const, label: text('list.active') },
          { value: 'false' as const, label: text('list.inactive') },
        ]}
        value={search.is_active}
        onChange={(is_active) => onChange({ is_active })}
      />
      {hasFilters(search) && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(NO_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      )}
    </div>
  );
}
