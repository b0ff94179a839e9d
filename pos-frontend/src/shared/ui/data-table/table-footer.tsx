import { ActionIcon, NativeSelect } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronLeftPipe,
  IconChevronRight,
  IconChevronRightPipe,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PAGE_SIZES } from '@/shared/lib/list-search';
import { useUiTexts } from '../texts';
import classes from './table-footer.module.css';

/** Lists with a total have numbered pages; the deep ones (ledger, sales) only before and after. */
type Paging =
  | { kind: 'page'; page: number; pageSize: number; count: number; onPage: (page: number) => void }
  | { kind: 'cursor'; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined };

interface TableFooterProps {
  paging: Paging | undefined;
  pageSize: number;
  /** Left out where the list has one size. */
  onPageSize?: (size: number) => void;
  /** Totals of the whole filtered set. */
  totals?: ReactNode;
}

export function TableFooter({ paging, pageSize, onPageSize, totals }: TableFooterProps) {
  const text = useUiTexts();
  return (
    <footer className={classes.footer}>
      <div className={classes.totals}>
        {paging?.kind === 'page' && <Range {...paging} />}
        {totals}
      </div>
      {onPageSize && (
        <label className={classes.size}>
          {text('table.rowsPerPage')}
          <NativeSelect
            size="xs"
            value={String(pageSize)}
            data={PAGE_SIZES.map(String)}
            onChange={(event) => onPageSize(Number(event.currentTarget.value))}
          />
        </label>
      )}
      {paging?.kind === 'page' && <NumberedPages {...paging} />}
      {paging?.kind === 'cursor' && <Steps previous={paging.onPrevious} next={paging.onNext} />}
    </footer>
  );
}

function Range({ page, pageSize, count }: { page: number; pageSize: number; count: number }) {
  const text = useUiTexts();
  const { language } = useTranslation().i18n;
  const number = (value: number) => value.toLocaleString(language);
  const from = Math.min((page - 1) * pageSize + 1, count);
  const to = Math.min(page * pageSize, count);
  return (
    <output>
      {count === 0
        ? text('table.results', { count: 0 })
        : text('table.range', { from: number(from), to: number(to), total: number(count) })}
    </output>
  );
}

function NumberedPages({ page, pageSize, count, onPage }: Extract<Paging, { kind: 'page' }>) {
  const text = useUiTexts();
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const to = (target: number) =>
    target >= 1 && target <= pages && target !== page ? () => onPage(target) : undefined;
  return (
    <Steps previous={to(page - 1)} next={to(page + 1)} first={to(1)} last={to(pages)} ends>
      <span className={classes.page}>{text('table.pageOf', { page, pages })}</span>
    </Steps>
  );
}

interface StepsProps {
  previous: (() => void) | undefined;
  next: (() => void) | undefined;
  first?: (() => void) | undefined;
  last?: (() => void) | undefined;
  ends?: boolean;
  children?: ReactNode;
}

function Steps({ previous, next, first, last, ends = false, children }: StepsProps) {
  const text = useUiTexts();
  return (
    <nav className={classes.steps} aria-label={text('table.pages')}>
      {ends && <Step label={text('table.firstPage')} go={first} icon={IconChevronLeftPipe} />}
      <Step label={text('table.previousPage')} go={previous} icon={IconChevronLeft} />
      {children}
      <Step label={text('table.nextPage')} go={next} icon={IconChevronRight} />
      {ends && <Step label={text('table.lastPage')} go={last} icon={IconChevronRightPipe} />}
    </nav>
  );
}

interface StepProps {
  label: string;
  go: (() => void) | undefined;
  icon: typeof IconChevronLeft;
}

function Step({ label, go, icon: Icon }: StepProps) {
  return (
    <ActionIcon
      aria-label={label}
      title={label}
      // Not `disabled`: the last click would take the focus away from whoever pages by keyboard.
      aria-disabled={go === undefined}
      data-disabled={go === undefined || undefined}
      onClick={go}
    >
      <Icon size={18} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
}
