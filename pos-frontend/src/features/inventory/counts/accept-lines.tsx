import { Checkbox } from '@mantine/core';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import type { VarianceRow } from '@/shared/api/generated/model/varianceRow';
import pageClasses from '@/shared/documents/document-page.module.css';
import { useSeesCost } from '@/shared/session/session';
import boardClasses from '@/shared/ui/board.module.css';
import { ProductCell } from '@/shared/ui/product-cell';
import { Change, Money, Quantity } from '@/shared/ui/values';
import classes from './counts.module.css';
import { useCountTexts } from './texts';

interface AcceptLinesProps {
  which: 'moved' | 'elsewhere';
  count: CountOutput;
  lines: readonly VarianceRow[];
  accepted: ReadonlySet<number>;
  onChange: (accepted: ReadonlySet<number>) => void;
}

const NAMES = { moved: 'acceptMoved', elsewhere: 'acceptElsewhere' } as const;
const BODIES = { moved: 'movedBody', elsewhere: 'elsewhereBody' } as const;

/** Lines that are posted only with a manager's yes, to be ticked one by one or all. */
export function AcceptLines({ which, count, lines, accepted, onChange }: AcceptLinesProps) {
  const text = useCountTexts();
  const seesCost = useSeesCost();
  if (lines.length === 0) return null;
  const ticked = lines.filter(({ variant_id }) => accepted.has(variant_id)).length;
  const title = text(`finalizing.${which}`);

  function tick(variantId: number, on: boolean): void {
    const next = new Set(accepted);
    if (on) next.add(variantId);
    else next.delete(variantId);
    onChange(next);
  }

  return (
    <section className={classes.part} aria-label={title}>
      <h3>{title}</h3>
      <p className={pageClasses.hint}>{text(`finalizing.${BODIES[which]}`)}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls */}
      <section className={classes.scroll} tabIndex={0} aria-label={title}>
        <table className={`${boardClasses.table} ${classes.table}`} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">
                <Checkbox
                  label={text('finalizing.all', { count: lines.length })}
                  checked={ticked === lines.length}
                  indeterminate={ticked > 0 && ticked < lines.length}
                  onChange={(event) =>
                    onChange(
                      new Set(
                        event.currentTarget.checked
                          ? lines.map(({ variant_id }) => variant_id)
                          : [],
                      ),
                    )
                  }
                />
              </th>
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
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.variant_id}>
                <td>
                  <Checkbox
                    aria-label={text(`finalizing.${NAMES[which]}`, { sku: line.sku })}
                    checked={accepted.has(line.variant_id)}
                    onChange={(event) => tick(line.variant_id, event.currentTarget.checked)}
                  />
                </td>
                <td>
                  <ProductCell
                    product={line.product_name}
                    variant={line.variant_name}
                    sku={line.sku}
                  />
                </td>
                <td className={boardClasses.right}>
                  <Quantity value={line.expected_qty} />
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
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
