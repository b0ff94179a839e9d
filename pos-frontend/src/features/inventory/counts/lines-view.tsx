import { IconClipboardList, IconSearchOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { CountLineRow } from '@/shared/api/generated/model/countLineRow';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import { useFirstPageWhenMissing } from '@/shared/lib/list-search';
import boardClasses from '@/shared/ui/board.module.css';
import { TableFooter } from '@/shared/ui/data-table/table-footer';
import { ErrorMessage } from '@/shared/ui/error-message';
import { SearchBox } from '@/shared/ui/filters/search-box';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { Moment, Quantity } from '@/shared/ui/values';
import classes from './counts.module.css';
import { UNDER_WAY } from './counts-search';
import { GoCounting } from './go-counting';
import { ItemOpener } from './item-opener';
import { OutcomeMark } from './outcome-mark';
import { useCountTexts } from './texts';
import { LINES_PAGE, useCountLines } from './use-counts';
import { ZoneTally } from './zone-tally';

interface LinesViewProps {
  count: CountOutput;
  page: number | undefined;
  onPage: (page: number) => void;
  onOpen: (variantId: number) => void;
}

/** What was counted, item by item, with each zone's part. */
export function LinesView({ count, page, onPage, onOpen }: LinesViewProps) {
  const text = useCountTexts();
  const ui = useUiTexts();
  const [words, setWords] = useState('');
  const { data, error, refetch } = useCountLines(count.id, page, words);
  useFirstPageWhenMissing(error, page, () => onPage(1));
  if (!data) {
    return error ? (
      <ErrorMessage error={error} onRetry={() => void refetch()} />
    ) : (
      <output className={classes.muted}>{ui('status.loading')}</output>
    );
  }
  if (data.count === 0 && words === '') {
    return (
      <Message
        icon={IconClipboardList}
        title={text('lines.emptyTitle')}
        body={text('lines.emptyBody')}
        action={<GoCounting count={count} />}
      />
    );
  }
  return (
    <section aria-label={text('document.view.lines')}>
      <div className={classes.tools}>
        <SearchBox
          label={text('lines.search')}
          placeholder={text('lines.search')}
          value={words}
          onChange={(next) => {
            setWords(next);
            if (page !== undefined) onPage(1);
          }}
        />
      </div>
      {data.count === 0 ? (
        <Message icon={IconSearchOff} title={text('noMatchTitle')} body={text('lines.noMatch')} />
      ) : (
        <Lines count={count} lines={data.results} onOpen={onOpen} />
      )}
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

interface LinesProps extends Pick<LinesViewProps, 'count' | 'onOpen'> {
  lines: readonly CountLineRow[];
}

function Lines({ count, lines, onOpen }: LinesProps) {
  const text = useCountTexts();
  const ended = !UNDER_WAY.includes(count.status);
  return (
    <div className={boardClasses.frame}>
      <table className={`${boardClasses.table} ${classes.table}`} aria-label={text('lines.table')}>
        <thead>
          <tr>
            <th scope="col">{text('lines.product')}</th>
            <th scope="col" className={boardClasses.right}>
              {text('lines.counted')}
            </th>
            <th scope="col">{text('lines.zones')}</th>
            {ended && <th scope="col">{text('lines.outcome')}</th>}
            <th scope="col" className={boardClasses.right}>
              {text('lines.last')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.variant_id}>
              <td>
                <ItemOpener item={line} onOpen={onOpen} />
              </td>
              <td className={boardClasses.right}>
                <Quantity value={line.counted_qty} />
              </td>
              <td>
                <span className={classes.tallies}>
                  {line.tallies.map((tally) => (
                    <ZoneTally key={tally.zone_name} count={count} item={line} tally={tally} />
                  ))}
                </span>
              </td>
              {ended && (
                <td>
                  <OutcomeMark outcome={line.outcome} />
                </td>
              )}
              <td className={boardClasses.right}>
                <Moment value={line.last_at} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
