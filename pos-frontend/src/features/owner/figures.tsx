import { Decimal } from 'decimal.js';
import type { Kpis } from '@/shared/api/generated/model/kpis';
import { formatPercent, formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { KeyFigures } from '@/shared/ui/key-figure';
import { Count, Quantity } from '@/shared/ui/values';
import { changeOf } from './change';
import { ChangeMark } from './change-mark';
import classes from './owner.module.css';
import type { Asked } from './owner-search';
import { useOwnerTexts } from './texts';
import { Tile } from './tile';
import { useMoney } from './use-money';

interface FiguresProps {
  kpis: Kpis;
  /** What the figures are of; their lists are of the same. */
  asked: Asked;
}

type Maybe = string | number | null;

/** A value that may be missing, written by the one who knows how. */
function written(value: Maybe, write: (known: string | number) => string): string | undefined {
  return value === null ? undefined : write(value);
}

/** What was sold in the period, and in the one before. */
export function SalesFigures({ kpis, asked }: FiguresProps) {
  const text = useOwnerTexts();
  const money = useMoney(kpis.currency);
  const { locale } = useFormats();
  const { previous: before } = kpis;
  const percent = (value: string | number) => formatPercent(value, locale);
  const quantity = (value: string | number) => formatQuantity(String(value), locale);

  function partly(now: Maybe, old: Maybe, write: (known: string | number) => string) {
    const change = changeOf(now, old, 'part');
    return <ChangeMark change={change} wished="more" before={written(old, write)} />;
  }

  return (
    <section aria-label={text('sales')}>
      <h2 className={classes.groupTitle}>{text('sales')}</h2>
      <KeyFigures label={text('salesFigures')}>
        <Tile
          figure="revenue"
          asked={asked}
          value={money.rough(kpis.revenue)}
          detail={partly(kpis.revenue, before.revenue, money.exact)}
        />
        <Tile
          figure="margin"
          asked={asked}
          value={money.rough(kpis.gross_margin)}
          detail={partly(kpis.gross_margin, before.gross_margin, money.exact)}
        />
        <Tile
          figure="marginRate"
          asked={asked}
          value={written(kpis.gross_margin_percent, percent)}
          detail={
            <ChangeMark
              change={changeOf(
                kpis.gross_margin_percent,
                before.gross_margin_percent,
                'difference',
              )}
              wished="more"
              words="points"
              format={(by) => quantity(by.toFixed(1))}
              before={written(before.gross_margin_percent, percent)}
            />
          }
        />
        <Tile
          figure="transactions"
          asked={asked}
          value={<Count value={kpis.transactions} />}
          detail={partly(kpis.transactions, before.transactions, quantity)}
        />
        <Tile
          figure="basket"
          asked={asked}
          value={written(kpis.basket, money.rough)}
          detail={partly(kpis.basket, before.basket, money.exact)}
        />
        <Tile
          figure="units"
          asked={asked}
          value={<Quantity value={kpis.units_sold} />}
          detail={partly(kpis.units_sold, before.units_sold, quantity)}
        />
      </KeyFigures>
    </section>
  );
}

/** What is on the shelves and on the way, and how well it turns into sales. */
export function StockFigures({ kpis, asked }: FiguresProps) {
  const text = useOwnerTexts();
  const money = useMoney(kpis.currency);
  const { locale } = useFormats();
  const { previous: before, transfers_in_transit: transit } = kpis;
  const quantity = (value: string | number) => formatQuantity(String(value), locale);
  const share = (value: string | number) => formatPercent(new Decimal(value).times(100), locale);
  const turns = (value: string | number) => text('figure.turns', { turns: quantity(value) });

  function fewer(now: number | null, old: number | null) {
    return (
      <ChangeMark
        change={changeOf(now, old, 'difference')}
        wished="less"
        format={(by) => quantity(by.toFixed())}
        before={written(old, quantity)}
      />
    );
  }

  return (
    <section aria-label={text('stock')}>
      <h2 className={classes.groupTitle}>{text('stock')}</h2>
      <KeyFigures label={text('stockFigures')}>
        <Tile
          figure="value"
          asked={asked}
          value={written(kpis.stock_value, money.rough)}
          detail={
            <ChangeMark
              change={changeOf(kpis.stock_value, before.stock_value, 'part')}
              before={written(before.stock_value, money.exact)}
            />
          }
        />
        <Tile
          figure="low"
          asked={asked}
          meaning={kpis.low_stock_count ? 'attention' : undefined}
          value={written(kpis.low_stock_count, quantity)}
          detail={fewer(kpis.low_stock_count, before.low_stock_count)}
        />
        <Tile
          figure="out"
          asked={asked}
          meaning={kpis.out_of_stock_count ? 'problem' : undefined}
          value={written(kpis.out_of_stock_count, quantity)}
          detail={fewer(kpis.out_of_stock_count, before.out_of_stock_count)}
        />
        <Tile
          figure="inTransit"
          asked={asked}
          meaning={transit && transit.count > 0 ? 'motion' : undefined}
          value={transit && <Quantity value={transit.units} />}
          detail={
            transit && (
              <span title={money.exact(transit.value)}>
                {text('figure.transfers', { count: transit.count })}
              </span>
            )
          }
        />
        <Tile
          figure="shrink"
          asked={asked}
          value={money.rough(kpis.shrink)}
          detail={
            <ChangeMark
              change={changeOf(kpis.shrink, before.shrink, 'difference')}
              wished="more"
              words="better"
              format={money.rough}
              before={money.exact(before.shrink)}
            />
          }
        />
        <Tile
          figure="turnover"
          asked={asked}
          value={written(kpis.turnover, turns)}
          detail={
            <ChangeMark
              change={changeOf(kpis.turnover, before.turnover, 'difference')}
              wished="more"
              format={(by) => quantity(by.toFixed())}
              before={written(before.turnover, turns)}
            />
          }
        />
        <Tile
          figure="sellThrough"
          asked={asked}
          value={written(kpis.sell_through, share)}
          detail={
            <ChangeMark
              change={changeOf(kpis.sell_through, before.sell_through, 'difference')}
              wished="more"
              words="points"
              format={(by) => quantity(by.times(100).toFixed(1))}
              before={written(before.sell_through, share)}
            />
          }
        />
      </KeyFigures>
    </section>
  );
}
