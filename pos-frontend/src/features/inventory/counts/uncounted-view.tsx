import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCircleCheck, IconLayoutGrid } from '@tabler/icons-react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import type { UncountedRow } from '@/shared/api/generated/model/uncountedRow';
import { useFirstPageWhenMissing } from '@/shared/lib/list-search';
import boardClasses from '@/shared/ui/board.module.css';
import { TableFooter } from '@/shared/ui/data-table/table-footer';
import { ErrorMessage } from '@/shared/ui/error-message';
import { Message } from '@/shared/ui/message';
import { ProductCell } from '@/shared/ui/product-cell';
import { useUiTexts } from '@/shared/ui/texts';
import { Quantity } from '@/shared/ui/values';
import { WriteNotice } from '@/shared/ui/write-notice';
import classes from './counts.module.css';
import { UNDER_WAY } from './counts-search';
import { useMayCount } from './may-count';
import { useCountTexts } from './texts';
import { LINES_PAGE, useRecount, useUncounted } from './use-counts';

interface UncountedViewProps {
  count: CountOutput;
  page: number | undefined;
  onPage: (page: number) => void;
}

/** What the books expect there and nobody has seen. */
export function UncountedView({ count, page, onPage }: UncountedViewProps) {
  const text = useCountTexts();
  const ui = useUiTexts();
  const { data, error, refetch } = useUncounted(count.id, page);
  useFirstPageWhenMissing(error, page, () => onPage(1));
  const mayCount = useMayCount();
  const open = UNDER_WAY.includes(count.status);
  if (count.scope === 'ZONE') {
    return (
      <Message
        icon={IconLayoutGrid}
        title={text('uncounted.zoneTitle')}
        body={text('uncounted.zoneBody')}
      />
    );
  }
  if (!data) {
    return error ? (
      <ErrorMessage error={error} onRetry={() => void refetch()} />
    ) : (
      <output className={classes.muted}>{ui('status.loading')}</output>
    );
  }
  if (data.count === 0) {
    return (
      <Message
        icon={IconCircleCheck}
        title={text('uncounted.emptyTitle')}
        body={text('uncounted.emptyBody')}
      />
    );
  }
  return (
    <section aria-label={text('document.view.uncounted')}>
      <p className={classes.lead}>{text(open ? 'uncounted.lead' : 'uncounted.leadDone')}</p>
      <div className={boardClasses.frame}>
        <table
          className={`${boardClasses.table} ${classes.table}`}
          aria-label={text('uncounted.table')}
        >
          <thead>
            <tr>
              <th scope="col">{text('lines.product')}</th>
              <th scope="col">{text('uncounted.category')}</th>
              {!count.blind && (
                <th scope="col" className={boardClasses.right}>
                  {text('uncounted.expected')}
                </th>
              )}
              <th scope="col">{text('variance.state')}</th>
              {open && mayCount(count.store_id) && (
                <th scope="col" className={boardClasses.right}>
                  {text('uncounted.confirmHead')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {data.results.map((row) => (
              <Row
                key={row.variant_id}
                count={count}
                row={row}
                mayConfirm={open && mayCount(count.store_id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {data.count > LINES_PAGE && (
        <TableFooter
          pageSize={LINES_PAGE}
          paging={{
            kind: 'page',
            page: page ?? 1,
            pageSize: LINES_PAGE,
            count: data.count,
            onPage,
          }}
        />
      )}
    </section>
  );
}

interface RowProps {
  count: CountOutput;
  row: UncountedRow;
  mayConfirm: boolean;
}

function Row({ count, row, mayConfirm }: RowProps) {
  const text = useCountTexts();
  const { sku, variant_id } = row;
  const write = useRecount(count.id, () =>
    notifications.show({ message: text('uncounted.confirmed', { sku }) }),
  );
  return (
    <tr>
      <td>
        <ProductCell product={row.product_name} variant={row.variant_name} sku={sku} />
      </td>
      <td>{row.category_name}</td>
      {!count.blind && (
        <td className={boardClasses.right}>
          <Quantity value={row.expected_qty} />
        </td>
      )}
      <td>{text('variance.states.NOT_COUNTED')}</td>
      {mayConfirm && (
        <td className={boardClasses.right}>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={text('uncounted.confirmOf', { sku })}
            loading={write.progress === 'sending' || write.progress === 'checking'}
            disabled={write.progress === 'unknown'}
            onClick={() =>
              write.write({ variant_id, counted_qty: '0', zone_name: count.zone_name })
            }
          >
            {text('uncounted.confirm')}
          </Button>
          <WriteNotice write={write} />
        </td>
      )}
    </tr>
  );
}
