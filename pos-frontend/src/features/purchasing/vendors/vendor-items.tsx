import { Alert, Button } from '@mantine/core';
import { IconPackages, IconSearchOff } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import type { VariantOutput } from '@/shared/api/generated/model/variantOutput';
import type { VendorItemOutput } from '@/shared/api/generated/model/vendorItemOutput';
import type { VendorOutput } from '@/shared/api/generated/model/vendorOutput';
import { purchasingVendorsItemsCreate } from '@/shared/api/generated/purchasing-vendors';
import { ItemSearch } from '@/shared/documents/item-search';
import { useItemLookup } from '@/shared/documents/use-item-lookup';
import {
  DEFAULT_PAGE_SIZE,
  useFirstPageWhenMissing,
  useListSearch,
} from '@/shared/lib/list-search';
import { LostCodes } from '@/shared/scan/lost-codes';
import { play } from '@/shared/scan/sounds';
import { useScanner } from '@/shared/scan/use-scanner';
import { useSeesCost } from '@/shared/session/session';
import { TableFooter } from '@/shared/ui/data-table/table-footer';
import { ErrorMessage, useErrorText } from '@/shared/ui/error-message';
import { ExportMenu } from '@/shared/ui/export-menu';
import { SearchBox } from '@/shared/ui/filters/search-box';
import classes from '@/shared/ui/form-page.module.css';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { usePurchasingTexts } from './texts';
import { itemsHref, useMayEditVendors, useRefreshVendors, useVendorItems } from './use-vendors';
import { VendorItemRow } from './vendor-item-row';
import own from './vendors.module.css';
import { vendorItemsSearchSchema } from './vendors-search';

/** What a vendor sells, under which number, in which packs and at which cost. */
export function VendorItems({ vendor }: { vendor: VendorOutput }) {
  const text = usePurchasingTexts();
  const ui = useUiTexts();
  const id = String(vendor.id);
  const mayEdit = useMayEditVendors();
  const seesCost = useSeesCost();
  const { search, update } = useListSearch(vendorItemsSearchSchema);
  const items = useVendorItems(id, search);
  const toFirstPage = useCallback(() => update({ page: undefined }, { replace: true }), [update]);
  useFirstPageWhenMissing(items.error, search.page, toFirstPage);
  const [editing, setEditing] = useState<number | null>(null);
  const rows = items.data?.results;
  const pageSize = search.page_size ?? DEFAULT_PAGE_SIZE;
  const show = useCallback(
    (words: string, item: number | null) => {
      update({ search: words, page: undefined }, { replace: true });
      setEditing(item);
    },
    [update],
  );

  return (
    <section className={classes.section} aria-label={text('items.title')}>
      <div className={own.sectionHead}>
        <h2>{text('items.title')}</h2>
        <ExportMenu hrefOf={(format) => itemsHref(id, search, format)} />
      </div>
      {mayEdit && <AddItem vendor={vendor} onShow={show} />}
      <div className={own.filter}>
        <SearchBox
          label={text('items.search')}
          placeholder={text('items.searchHint')}
          value={search.search ?? ''}
          // It leads to the box that adds.
          shortcut={!mayEdit}
          onChange={(words) => update({ search: words || undefined }, { replace: true })}
        />
      </div>
      {items.error && !rows && (
        <ErrorMessage error={items.error} onRetry={() => void items.refetch()} />
      )}
      {rows?.length === 0 && (
        <Message
          icon={search.search ? IconSearchOff : IconPackages}
          title={text(search.search ? 'items.noMatchTitle' : 'items.emptyTitle')}
          body={text(search.search ? 'items.noMatchBody' : 'items.emptyBody')}
          action={
            search.search && (
              <Button variant="default" onClick={() => update({ search: undefined })}>
                {ui('filter.clear')}
              </Button>
            )
          }
        />
      )}
      {rows && rows.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls
        <section className={classes.scroll} tabIndex={0} aria-label={text('items.table')}>
          <table
            className={classes.table}
            aria-label={text('items.table')}
            aria-busy={items.isPlaceholderData}
          >
            <thead>
              <tr>
                <th scope="col">{text('items.product')}</th>
                <th scope="col">{text('items.vendorSku')}</th>
                <th scope="col" className={classes.right}>
                  {text('items.pack')}
                </th>
                {seesCost && (
                  <th scope="col" className={classes.right}>
                    {text('items.cost')}
                  </th>
                )}
                {mayEdit && <th scope="col">{text('items.actions')}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((item) => (
                <VendorItemRow
                  key={item.id}
                  item={item}
                  editing={editing === item.id}
                  onEdit={(on) => setEditing(on ? item.id : null)}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {items.data && (items.data.count > rowsShown(rows) || search.page !== undefined) && (
        <TableFooter
          pageSize={pageSize}
          onPageSize={(size) => update({ page_size: size })}
          paging={{
            kind: 'page',
            page: search.page ?? 1,
            pageSize,
            count: items.data.count,
            onPage: (page) => update({ page: page > 1 ? page : undefined }),
          }}
        />
      )}
    </section>
  );
}

function rowsShown(rows: VendorItemOutput[] | undefined): number {
  return rows?.length ?? 0;
}

interface AddItemProps {
  vendor: VendorOutput;
  /** Looks for it in the list, and opens it where it is new. */
  onShow: (words: string, item: number | null) => void;
}

/** By search or scan; what the vendor has already is shown. */
function AddItem({ vendor, onShow }: AddItemProps) {
  const text = usePurchasingTexts();
  const describe = useErrorText();
  const refresh = useRefreshVendors();
  const box = useRef<HTMLInputElement>(null);
  const { mutate, error } = useMutation<VendorItemOutput, Error, VariantOutput>({
    networkMode: 'always',
    mutationFn: ({ id }) => purchasingVendorsItemsCreate(String(vendor.id), { variant_id: id }),
    onSuccess: async (item) => {
      play('ok');
      await refresh();
      onShow(item.sku, item.id);
    },
    onError: (failure, { sku }) => {
      const known = failure instanceof ApiError && failure.code === 'duplicate';
      play(known ? 'ok' : 'refused');
      if (known) onShow(sku, null);
    },
  });
  const { find, lost, dismiss } = useItemLookup(mutate);
  useScanner(find);
  const known = error instanceof ApiError && error.code === 'duplicate';
  return (
    <>
      <ItemSearch
        ref={box}
        label={text('items.add')}
        onChoose={mutate}
        onCode={(code) => void find(code)}
      />
      <LostCodes lost={lost} onDismiss={dismiss} onRetry={(code) => void find(code)} />
      {error && (
        <Alert role="alert" color={known ? 'attention' : 'problem'}>
          {known ? text('items.known', { name: vendor.name }) : describe(error)}
        </Alert>
      )}
    </>
  );
}
