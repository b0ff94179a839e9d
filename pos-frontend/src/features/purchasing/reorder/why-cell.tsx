import { Popover, UnstyledButton } from '@mantine/core';
import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatDay } from '@/shared/lib/moment';
import { useFormats } from '@/shared/session/session';
import classes from './reorder.module.css';
import { usePurchasingTexts } from './texts';

/** The rule in a word; every number that went in when it is asked. */
export function WhyCell({ row }: { row: ReorderSuggestion }) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  const rule = text(`reorder.rule.${row.rule}`);
  return (
    <>
      <Popover position="bottom-end" width={320} trapFocus returnFocus>
        <Popover.Target>
          <UnstyledButton
            className={linkClasses.why}
            aria-label={text('reorder.whyOf', { rule, sku: row.sku, store: row.store_code })}
          >
            {rule}
          </UnstyledButton>
        </Popover.Target>
        {/* Holds nothing to go to, so it is itself what the focus goes to. */}
        <Popover.Dropdown className={classes.panel} tabIndex={-1} data-autofocus>
          <strong>
            {text(row.rule === 'DEMAND' ? 'reorder.byDemand' : 'reorder.byThreshold')}
          </strong>
          <span className={classes.explanation}>{row.explanation}</span>
          {row.daily_demand !== null && (
            <span className={classes.muted}>{text(`reorder.confidence.${row.confidence}`)}</span>
          )}
        </Popover.Dropdown>
      </Popover>
      {row.snoozed_until && (
        <span className={classes.note}>
          {text('reorder.until', { day: formatDay(row.snoozed_until, locale) })}
        </span>
      )}
    </>
  );
}

/** How long what is available lasts, and until which day; not known without a history. */
export function CoverCell({ row }: { row: ReorderSuggestion }) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  if (row.is_out_of_stock) return <span className={classes.out}>{text('reorder.out')}</span>;
  if (row.days_of_cover === null) return <span className={classes.muted}>{'–'}</span>;
  const days = Math.floor(Number(row.days_of_cover));
  const day = row.predicted_stockout_date && formatDay(row.predicted_stockout_date, locale);
  return (
    <span title={day ? text('reorder.outOn', { day }) : undefined}>
      {text('reorder.days', { count: days })}
    </span>
  );
}
