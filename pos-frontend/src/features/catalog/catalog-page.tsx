import { Button } from '@mantine/core';
import { IconCategory, IconFileImport, IconPackage } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type PagedSearch, usePagedSearch } from '@/shared/lib/list-search';
import { useScanner } from '@/shared/scan/use-scanner';
import { ExportMenu } from '@/shared/ui/export-menu';
import { FilterBar } from '@/shared/ui/filters/filter-bar';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import { Message } from '@/shared/ui/message';
import { NewLink } from '@/shared/ui/new-link';
import { PagedList } from '@/shared/ui/paged-list';
import { useCatalogColumns } from './catalog-columns';
import { type CatalogSearch, catalogSearchSchema } from './catalog-search';
import { CategoriesDialog } from './categories-dialog';
import { useCatalogTexts } from './texts';
import { exportUrl, useCategories, useMayEdit, useProducts } from './use-catalog';

export function CatalogPage() {
  const text = useCatalogTexts();
  const [categories, setCategories] = useState(false);
  const list = usePagedSearch(catalogSearchSchema);
  // A scanned item is looked for, whatever was searched before.
  useScanner(async (code) => {
    list.update({ category: undefined, is_active: undefined, search: code });
    await Promise.resolve();
  }, !categories);
  return (
    <>
      <PagedList
        title={text('list.title')}
        label={text('list.table')}
        list={list}
        query={useProducts(list.search)}
        columns={useCatalogColumns()}
        filters={<CatalogFilters list={list} />}
        tools={
          <>
            <CatalogTools onCategories={() => setCategories(true)} />
            <ExportMenu hrefOf={(format) => exportUrl(list.search, format)} />
          </>
        }
        action={<NewProduct keyed />}
        noMatch={text('list.noMatchBody')}
        empty={
          <Message
            icon={IconPackage}
            title={text('list.emptyTitle')}
            body={text('list.emptyBody')}
            action={<NewProduct />}
          />
        }
      />
      {categories && <CategoriesDialog onClose={() => setCategories(false)} />}
    </>
  );
}

function CatalogTools({ onCategories }: { onCategories: () => void }) {
  const text = useCatalogTexts();
  if (!useMayEdit()) return null;
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconCategory size={16} stroke={1.75} aria-hidden />}
        onClick={onCategories}
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
  );
}

/** Not there for whom it is not. */
function NewProduct({ keyed = false }: { keyed?: boolean }) {
  const text = useCatalogTexts();
  if (!useMayEdit()) return null;
  return <NewLink to="/catalog/products/new" label={text('list.new')} keyed={keyed} />;
}

function CatalogFilters({ list }: { list: PagedSearch<CatalogSearch> }) {
  const text = useCatalogTexts();
  const { search, update } = list;
  const categories = useCategories();
  return (
    <FilterBar list={list} label={text('list.search')} placeholder={text('list.searchHint')}>
      <FilterSelect
        label={text('list.category')}
        options={categories.map(({ id, path }) => ({ value: id, label: path }))}
        value={search.category}
        onChange={(category) => update({ category })}
      />
      <FilterSelect
        label={text('list.state')}
        options={[
          { value: 'true' as const, label: text('list.active') },
          { value: 'false' as const, label: text('list.inactive') },
        ]}
        value={search.is_active}
        onChange={(is_active) => update({ is_active })}
      />
    </FilterBar>
  );
}
