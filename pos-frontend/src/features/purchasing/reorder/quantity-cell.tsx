import { ActionIcon, TextInput } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { ReorderSuggestion } from '@/shared/api/generated/model/reorderSuggestion';
import { formatQuantity } from '@/shared/lib/quantity';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats } from '@/shared/session/session';
import { type OrderLine, orderLine, stepped } from './order-lines';
import classes from './reorder.module.css';
import { usePurchasingTexts } from './texts';
import { useEdit, useWorksheet } from './worksheet';

const BOX = 'data-reorder-quantity';

/** The box above or below, where there is one. */
function moveFrom(box: HTMLInputElement, by: 1 | -1): void {
  const table = box.closest('table');
  const boxes = [...(table?.querySelectorAll<HTMLInputElement>(`input[${BOX}]`) ?? [])];
  boxes[boxes.indexOf(box) + by]?.focus();
}

/** How much is ordered: arrows step by a pack, Enter moves down, Space chooses, Escape takes back. */
export function QuantityCell({ row }: { row: ReorderSuggestion }) {
  const text = usePurchasingTexts();
  const sheet = useWorksheet();
  const edit = useEdit(row.id);
  const line = orderLine(row, edit);
  const names = { sku: row.sku, store: row.store_code };
  const wrong = line.typed.trim() !== '' && line.qty === null;
  const step = (by: 1 | -1) => sheet.edit(row.id, { typed: stepped(line, by) });

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, currentTarget: box } = event;
    // Drawn at once and marked as a whole, so that what is typed next takes its place.
    const change = (how: () => void) => {
      flushSync(how);
      box.select();
    };
    if (key === 'ArrowUp' || key === 'ArrowDown') change(() => step(key === 'ArrowUp' ? 1 : -1));
    else if (key === 'Enter') moveFrom(box, event.shiftKey ? -1 : 1);
    else if (key === ' ') sheet.toggle(row);
    else if (key === 'Escape' && edit) change(() => sheet.reset(row.id));
    else return;
    event.preventDefault();
  }

  return (
    <div className={classes.quantity}>
      <div className={classes.stepper}>
        <ActionIcon
          variant="default"
          size={28}
          tabIndex={-1}
          aria-label={text('reorder.less', names)}
          onClick={() => step(-1)}
        >
          <IconMinus size={14} aria-hidden />
        </ActionIcon>
        <TextInput
          {...KEEP_SCANS_OUT}
          {...{ [BOX]: '' }}
          size="xs"
          className={classes.box}
          inputMode="decimal"
          autoComplete="off"
          aria-label={text('reorder.quantityOf', names)}
          aria-describedby={`packs-${row.id}`}
          aria-invalid={wrong}
          data-edited={edit?.typed !== undefined || undefined}
          error={wrong}
          value={line.typed}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => sheet.edit(row.id, { typed: event.currentTarget.value })}
          onKeyDown={onKeyDown}
        />
        <ActionIcon
          variant="default"
          size={28}
          tabIndex={-1}
          aria-label={text('reorder.more', names)}
          onClick={() => step(1)}
        >
          <IconPlus size={14} aria-hidden />
        </ActionIcon>
      </div>
      <span id={`packs-${row.id}`} className={wrong ? classes.wrong : classes.note}>
        <Packs line={line} wrong={wrong} />
      </span>
    </div>
  );
}

function Packs({ line, wrong }: { line: OrderLine; wrong: boolean }) {
  const text = usePurchasingTexts();
  const { locale } = useFormats();
  if (wrong) return text('reorder.notAQuantity');
  if (line.qty === null) return text('reorder.isCovered');
  if (line.pack.equals(1)) return null;
  const pack = formatQuantity(line.pack.toFixed(), locale);
  const packs = line.qty.div(line.pack);
  return packs.isInteger()
    ? text('reorder.packs', { count: packs.toNumber(), pack })
    : text('reorder.noWholePacks', { pack });
}
