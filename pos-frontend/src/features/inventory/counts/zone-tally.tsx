import { ActionIcon, TextInput, UnstyledButton } from '@mantine/core';
import { IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import type { CountTallyRow } from '@/shared/api/generated/model/countTallyRow';
import { formatQuantity, parseQuantity } from '@/shared/lib/quantity';
import { KEEP_SCANS_OUT } from '@/shared/scan/scan-listener';
import { useFormats } from '@/shared/session/session';
import { WriteNotice } from '@/shared/ui/write-notice';
import classes from './counts.module.css';
import { UNDER_WAY } from './counts-search';
import { useMayCount } from './may-count';
import { useCountTexts } from './texts';
import { useRecount } from './use-counts';

interface ZoneTallyProps {
  count: CountOutput;
  item: { variant_id: number; sku: string };
  tally: CountTallyRow;
}

/** What was counted in one zone; a click counts it afresh. */
export function ZoneTally({ count, item, tally }: ZoneTallyProps) {
  const text = useCountTexts();
  const { locale } = useFormats();
  const mayCount = useMayCount();
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // Whoever goes on by keyboard is where they were before.
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const zone = tally.zone_name || text('progress.noZone');
  const quantity = formatQuantity(tally.qty, locale);
  const shown = (
    <>
      {zone} <strong>{quantity}</strong>
    </>
  );
  if (!UNDER_WAY.includes(count.status) || !mayCount(count.store_id)) {
    return <span className={classes.tally}>{shown}</span>;
  }
  if (editing) {
    return (
      <Recount
        count={count}
        item={item}
        tally={tally}
        zone={zone}
        onClose={() => setEditing(false)}
      />
    );
  }
  return (
    <UnstyledButton
      ref={button}
      className={classes.tally}
      aria-label={text('lines.recount', { sku: item.sku, zone, quantity })}
      onClick={() => setEditing(true)}
    >
      {shown}
      <IconPencil size={14} stroke={1.75} aria-hidden />
    </UnstyledButton>
  );
}

interface RecountProps extends ZoneTallyProps {
  zone: string;
  onClose: () => void;
}

function Recount({ count, item, tally, zone, onClose }: RecountProps) {
  const text = useCountTexts();
  const { locale } = useFormats();
  const [typed, setTyped] = useState(formatQuantity(tally.qty, locale).replaceAll(/\s/g, ''));
  const [wrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // Opened on purpose, so that one types at once.
  useEffect(() => input.current?.focus(), []);
  const write = useRecount(count.id, onClose);
  const busy = write.progress === 'sending' || write.progress === 'checking';
  const { sku } = item;

  function save(event: FormEvent): void {
    event.preventDefault();
    const quantity = parseQuantity(typed);
    if (!quantity || quantity.isNegative()) {
      setWrong(true);
      return;
    }
    write.write({
      variant_id: item.variant_id,
      counted_qty: quantity.toFixed(3),
      zone_name: tally.zone_name,
    });
  }

  return (
    <form className={classes.recount} onSubmit={save} noValidate>
      <TextInput
        {...KEEP_SCANS_OUT}
        size="sm"
        inputMode="decimal"
        autoComplete="off"
        aria-label={text('lines.recountField', { sku, zone })}
        ref={input}
        leftSection={<span className={classes.zoneName}>{zone}</span>}
        leftSectionWidth="auto"
        value={typed}
        error={wrong ? text('lines.invalid') : undefined}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setWrong(false);
        }}
        // Leaves the field, not the drawer around it.
        data-mantine-stop-propagation
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <ActionIcon
        type="submit"
        size={32}
        variant="filled"
        color="accent"
        loading={busy}
        disabled={write.progress === 'unknown'}
        aria-label={text('lines.saveOf', { sku, zone })}
      >
        <IconCheck size={18} stroke={2} aria-hidden />
      </ActionIcon>
      <ActionIcon
        size={32}
        variant="default"
        disabled={busy}
        aria-label={text('lines.cancel')}
        onClick={onClose}
      >
        <IconX size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
      <WriteNotice write={write} />
    </form>
  );
}
