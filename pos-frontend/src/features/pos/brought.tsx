import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { Decimal } from 'decimal.js';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { Money } from '@/shared/ui/values';
import type { Exchanged } from './cart';
import classes from './cart.module.css';
import { usePosTexts } from './texts';

interface BroughtProps {
  goods: Exchanged;
  disabled: boolean;
  onDrop: () => void;
}

/** Goods in the cart that come back and pay for the others: lines below zero. */
export function Brought({ goods, disabled, onDrop }: BroughtProps) {
  const text = usePosTexts();
  const { locale } = useFormats();
  const title = goods.receipt
    ? text('cart.broughtFrom', { receipt: goods.receipt })
    : text('cart.broughtWithout');
  return (
    <section className={classes.brought} aria-label={text('cart.brought')}>
      <header className={classes.broughtHead}>
        <IconArrowBackUp size={18} stroke={1.75} aria-hidden />
        <h3>{title}</h3>
        <Tooltip label={text('cart.dropBrought')}>
          <ActionIcon
            size={44}
            aria-label={text('cart.dropBrought')}
            disabled={disabled}
            onClick={onDrop}
          >
            <IconTrash size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </header>
      <ul className={classes.lines}>
        {goods.lines.map((line) => (
          <li key={`${line.saleLineId} ${line.variantId}`} className={classes.broughtLine}>
            <span>
              {line.product} <span className={classes.variant}>{line.variant}</span>
              <span className={classes.detail}>
                {line.sku} {'·'} {formatQuantity(new Decimal(line.qty).negated().toFixed(), locale)}{' '}
                {'·'} {text(`return.dispositions.${line.disposition}`)}
              </span>
            </span>
            <span className={classes.lineTotal}>
              <Money value={new Decimal(line.refund).negated().toFixed(2)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
