import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconScale } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import type { Variance } from '@/shared/api/generated/model/variance';
import type { VarianceRow } from '@/shared/api/generated/model/varianceRow';
import linkClasses from '@/shared/documents/entry-link.module.css';
import { formatQuantity, isZero } from '@/shared/lib/quantity';
import { useFormats, useSeesCost } from '@/shared/session/session';
import boardClasses from '@/shared/ui/board.module.css';
import { ErrorMessage } from '@/shared/ui/error-message';
import { Message } from '@/shared/ui/message';
import { StatusMark } from '@/shared/ui/status-mark';
import { useUiTexts } from '@/shared/ui/texts';
import { Change, Money, Quantity } from '@/shared/ui/values';
import classes from './counts.module.css';
import { UNDER_WAY } from './counts-search';
import { needsYes } from './finalize-plan';
import { GoCounting } from './go-counting';
import { ItemOpener } from './item-opener';
import { OutcomeMark } from './outcome-mark';
import { useCountTexts } from './texts';
import { useStoreName, useVariance } from './use-counts';
import { VarianceFigures } from './variance-figures';

interface VarianceViewProps {
  count: CountOutput;
  onOpen: (variantId: number) => void;
}

/** What was counted beside what the books say, the largest difference in value first. */
export function VarianceView({ count, onOpen }: VarianceViewProps) {
  const text = useCountTexts();
  const ui = useUiTexts();
  const { data, error, refetch } = useVariance(count);
  if (!data) {
    return error ? (
      <ErrorMessage error={error} onRetry={() => void refetch()} />
    ) : (
      <output className={classes.muted}>{ui('status.loading')}</output>
    );
  }
  if (data.lines.length === 0) {
    return (
      <Message
        icon={IconScale}
        title={text('variance.emptyTitle')}
        body={text('variance.emptyBody')}
        action={<GoCounting count={count} />}
      />
    );
  }
  return (
    <section aria-label={text('document.view.variance')}>
      <VarianceFigures totals={data.totals} currency={count.currency} />
      <Asking count={count} variance={data} />
      {/* Once it is finalized, other lines are asked about. */}
      <Shown key={count.status} count={count} lines={data.lines} onOpen={onOpen} />
    </section>
  );
}

/** What a manager has to say yes to, or what was left out because nobody did. */
function Asking({ count, variance: { lines } }: { count: CountOutput; variance: Variance }) {
  const text = useCountTexts();
  const moved = lines.filter((line) => line.moved_during_count).length;
  const elsewhere = lines.filter((line) => line.seen_elsewhere).length;
  const left = lines.filter(({ outcome }) => LEFT_OUT.has(outcome)).length;
  const words = UNDER_WAY.includes(count.status)
    ? [
        moved > 0 && text('variance.movedLead', { count: moved }),
        elsewhere > 0 && text('variance.elsewhereLead', { count: elsewhere }),
      ]
    : [left > 0 && text('outcome.left', { count: left })];
  return words.map(
    (sentence) =>
      sentence && (
        <p key={sentence} className={classes.lead}>
          <IconAlertTriangle size={16} stroke={1.75} className={classes.asking} aria-hidden />{' '}
          {sentence}
        </p>
      ),
  );
}

const LEFT_OUT = new Set<VarianceRow['outcome']>(['MOVED', 'ELSEWHERE', 'SUPERSEDED']);
const FILTERS = ['all', 'different', 'asking'] as const;
type Filter = (typeof FILTERS)[number];

const NOTHING = {
  all: 'variance.nothingDifferent',
  different: 'variance.nothingDifferent',
  asking: 'variance.nothingAsking',
  left: 'variance.nothingLeft',
} as const;

/** A store has thousands of lines: the largest differences are drawn first. */
const SHOWN_AT_ONCE = 100;

interface ShownProps extends VarianceViewProps {
  lines: readonly VarianceRow[];
}

function Shown({ count, lines, onOpen }: ShownProps) {
  const text = useCountTexts();
  const { locale } = useFormats();
  const [filter, setFilter] = useState<Filter>('all');
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  const ended = !UNDER_WAY.includes(count.status);
  const parts: Record<Filter, readonly VarianceRow[]> = {
    all: lines,
    different: lines.filter(({ variance }) => !isZero(variance)),
    asking: lines.filter((line) => (ended ? LEFT_OUT.has(line.outcome) : needsYes(line))),
  };
  const part = parts[filter];
  const nameOf = (one: Filter) =>
    text(one === 'asking' && ended ? 'variance.leftOut' : `variance.${one}`);
  return (
    <>
      <fieldset className={classes.tools}>
        <legend className="visually-hidden">{text('variance.show')}</legend>
        {FILTERS.map((one) => (
          <Button
            key={one}
            variant="default"
            size="compact-sm"
            className={classes.toggle}
            aria-pressed={one === filter}
            onClick={() => {
              setFilter(one);
              setMost(SHOWN_AT_ONCE);
            }}
          >
            {nameOf(one)}{' '}
            <span className={classes.number}>
              {formatQuantity(String(parts[one].length), locale)}
            </span>
          </Button>
        ))}
      </fieldset>
      {part.length === 0 ? (
        <p className={classes.calm}>
          <IconCircleCheck size={18} aria-hidden />
          {text(NOTHING[filter === 'asking' && ended ? 'left' : filter])}
        </p>
      ) : (
        <Table count={count} lines={part.slice(0, most)} onOpen={onOpen} />
      )}
      {part.length > most && (
        <Button variant="default" mt={12} onClick={() => setMost(most + SHOWN_AT_ONCE)}>
          {text('variance.more', { count: Math.min(SHOWN_AT_ONCE, part.length - most) })}
        </Button>
      )}
    </>
  );
}

function Table({ count, lines, onOpen }: ShownProps) {
  const text = useCountTexts();
  const seesCost = useSeesCost();
  const ended = !UNDER_WAY.includes(count.status);
  return (
    <div className={boardClasses.frame}>
      <table
        className={`${boardClasses.table} ${classes.table}`}
        aria-label={text('variance.table')}
      >
        <thead>
          <tr>
            <th scope="col">{text('variance.product')}</th>
            <th scope="col" className={boardClasses.right}>
              {text('variance.expected')}
            </th>
            <th scope="col" className={boardClasses.right}>
              {text('variance.counted')}
            </th>
            <th scope="col" className={boardClasses.right}>
              {text('variance.difference')}
            </th>
            {seesCost && (
              <th scope="col" className={boardClasses.right}>
                {text('variance.valueHead')}
              </th>
            )}
            <th scope="col">{text('variance.state')}</th>
            {ended && <th scope="col">{text('lines.outcome')}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.variant_id}>
              <td>
                <ItemOpener item={line} onOpen={onOpen} />
              </td>
              <td className={boardClasses.right}>
                <Expected count={count} line={line} />
              </td>
              <td className={boardClasses.right}>
                <Quantity value={line.counted_qty} />
              </td>
              <td className={boardClasses.right}>
                <Change value={line.variance} />
              </td>
              {seesCost && (
                <td className={boardClasses.right}>
                  <Money value={line.variance_value} currency={count.currency} />
                </td>
              )}
              <td>
                <State line={line} />
              </td>
              {ended && (
                <td>
                  <Outcome count={count} line={line} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  count: CountOutput;
  line: VarianceRow;
}

/** Asked "why?", the books answer with what they are made of. */
function Expected({ count, line }: CellProps) {
  const text = useCountTexts();
  const { locale } = useFormats();
  const store = useStoreName()(count);
  const quantity = formatQuantity(line.expected_qty, locale);
  const why = text('variance.why', { quantity, sku: line.sku, store });
  return (
    <Link
      to="/inventory/movements"
      search={{ variant_id: line.variant_id, store_id: count.store_id }}
      className={linkClasses.why}
      title={why}
      aria-label={why}
    >
      <Quantity value={line.expected_qty} />
    </Link>
  );
}

/** In words: counted, as expected, confirmed to be none; and what makes it doubtful. */
export function State({ line }: { line: VarianceRow }) {
  const text = useCountTexts();
  const label = text(`variance.states.${line.state}`);
  return (
    <span className={classes.states}>
      {line.state === 'AS_EXPECTED' ? <StatusMark meaning="ok" label={label} /> : label}
      {line.moved_during_count && <StatusMark meaning="attention" label={text('variance.moved')} />}
      {line.seen_elsewhere && <StatusMark meaning="attention" label={text('variance.elsewhere')} />}
    </span>
  );
}

function Outcome({ count, line }: CellProps) {
  const text = useCountTexts();
  if (line.outcome !== 'POSTED') return <OutcomeMark outcome={line.outcome} />;
  return (
    <Link
      to="/inventory/movements"
      search={{
        ref_id: count.id,
        search: count.number,
        variant_id: line.variant_id,
      }}
      className={linkClasses.why}
      title={text('outcome.why', { number: count.number, sku: line.sku })}
    >
      <OutcomeMark outcome={line.outcome} />
    </Link>
  );
}
