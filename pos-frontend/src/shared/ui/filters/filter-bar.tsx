import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ListSearch, PagedSearch } from '@/shared/lib/list-search';
import { useUiTexts } from '../texts';
import classes from './filters.module.css';
import { SearchBox } from './search-box';

interface FilterBarProps {
  list: Pick<PagedSearch<ListSearch>, 'search' | 'show' | 'isNarrowed' | 'showAll'>;
  /** What the search looks for. */
  label: string;
  placeholder: string;
  /** The list's own filters. */
  children?: ReactNode;
}

/** What a list is narrowed by: words, its filters, and the way back to all of it. */
export function FilterBar({ list, label, placeholder, children }: FilterBarProps) {
  const text = useUiTexts();
  return (
    <div className={classes.bar}>
      <SearchBox
        label={label}
        placeholder={placeholder}
        value={list.search.search ?? ''}
        // Replaced, so that Back leaves the list instead of spelling the word backwards.
        onChange={(value) => list.show({ search: value || undefined }, { replace: true })}
      />
      {children}
      {list.isNarrowed && (
        <Button variant="subtle" size="compact-sm" onClick={list.showAll}>
          {text('filter.clear')}
        </Button>
      )}
    </div>
  );
}
