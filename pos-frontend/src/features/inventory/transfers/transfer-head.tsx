import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  inventoryTransfersList,
  inventoryTransfersRetrieve,
} from '@/shared/api/generated/inventory-transfers';
import type { TransferOutput } from '@/shared/api/generated/model/transferOutput';
import { useStoreOptions } from '@/shared/choices/use-store-options';
import type { Refusal } from '@/shared/documents/refusal';
import { useDocumentTexts } from '@/shared/documents/texts';
import { useSession } from '@/shared/session/session';
import { useErrorText } from '@/shared/ui/error-message';
import { useInventoryTexts } from './texts';
import { type Draft, type EndProblem, withLinesOf } from './transfer-draft';
import classes from './transfers.module.css';

interface TransferHeadProps {
  draft: Draft;
  onChange: (next: (now: Draft) => Draft) => void;
  problem: EndProblem | null;
  refusal: Refusal | null;
  /** Of the draft that is changed: it is not its own last one. */
  ownId: number | undefined;
}

/** From where to where, when, and what was sent the last time. */
export function TransferHead(props: TransferHeadProps) {
  const { draft, onChange, problem, refusal } = props;
  const text = useInventoryTexts();
  const words = useDocumentTexts();
  const { stores: own } = useSession();
  const all = useStoreOptions();
  const nameOf = (id: number | null) => all.find(({ value }) => value === id)?.label ?? '';
  const { message, copy, copying } = useCopyLast(props, nameOf);
  return (
    <div className={classes.head}>
      <NativeSelect
        label={text('transfer.source')}
        value={draft.fromId ?? ''}
        data={[
          ...(draft.fromId === null ? [{ value: '', label: text('transfer.choose') }] : []),
          ...own.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        error={problem === 'from' ? text('transfer.end.from') : refusal?.fields.from_store_id}
        onChange={(event) => {
          const fromId = Number(event.currentTarget.value);
          onChange((now) => ({ ...now, fromId }));
        }}
      />
      <NativeSelect
        label={text('transfer.destination')}
        value={draft.toId ?? ''}
        data={[
          { value: '', label: text('transfer.choose') },
          ...all.map(({ value, label }) => ({
            value: String(value),
            label,
            disabled: value === draft.fromId,
          })),
        ]}
        error={
          problem === 'to' || problem === 'same'
            ? text(`transfer.end.${problem}`)
            : refusal?.fields.to_store_id
        }
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange((now) => ({ ...now, toId: chosen === '' ? null : Number(chosen) }));
        }}
      />
      <TextInput
        type="date"
        label={text('transfer.expected')}
        value={draft.expected}
        error={refusal?.fields.expected_date}
        onChange={(event) => {
          const expected = event.currentTarget.value;
          onChange((now) => ({ ...now, expected }));
        }}
      />
      <TextInput
        label={text('transfer.note')}
        placeholder={words('optional')}
        value={draft.note}
        maxLength={500}
        error={refusal?.fields.note}
        onChange={(event) => {
          const note = event.currentTarget.value;
          onChange((now) => ({ ...now, note }));
        }}
      />
      <div className={classes.copy}>
        <Button
          variant="default"
          leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
          title={text('transfer.copyLastHint')}
          disabled={draft.fromId === null || draft.toId === null || draft.fromId === draft.toId}
          loading={copying}
          onClick={() => void copy()}
        >
          {text('transfer.copyLast')}
        </Button>
        <output className={classes.muted}>{message}</output>
      </div>
    </div>
  );
}

/** Adds the lines of the last transfer between the two stores that were chosen. */
function useCopyLast(
  { draft: { fromId, toId, lines }, onChange, ownId }: TransferHeadProps,
  nameOf: (id: number | null) => string,
) {
  const text = useInventoryTexts();
  const describe = useErrorText();
  const queryClient = useQueryClient();
  const [message, setMessage] = useState('');
  const [copying, setCopying] = useState(false);

  async function last(): Promise<TransferOutput | null> {
    if (fromId === null || toId === null) return null;
    const { results } = await inventoryTransfersList({
      from_store_id: fromId,
      to_store_id: toId,
      ordering: '-id',
      page_size: 2,
    });
    const found = results.find(({ id }) => id !== ownId);
    return found
      ? queryClient.fetchQuery({
          queryKey: ['last-transfer', found.id],
          queryFn: ({ signal }) => inventoryTransfersRetrieve(String(found.id), { signal }),
          staleTime: 0,
        })
      : null;
  }

  async function copy(): Promise<void> {
    setCopying(true);
    try {
      const found = await last();
      if (!found) {
        setMessage(text('transfer.noLast', { from: nameOf(fromId), to: nameOf(toId) }));
        return;
      }
      const { number } = found;
      const there = new Set(lines.map(({ variantId }) => variantId));
      const count = found.lines.filter(({ variant_id }) => !there.has(variant_id)).length;
      onChange((now) => withLinesOf(now, found));
      setMessage(
        count > 0
          ? text('transfer.copied', { count, number })
          : text('transfer.copiedNothing', { number }),
      );
    } catch (error) {
      setMessage(describe(error));
    } finally {
      setCopying(false);
    }
  }

  return { message, copy, copying };
}
