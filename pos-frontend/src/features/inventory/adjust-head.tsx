import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useMayOpenStock } from '@/shared/actions/may-adjust';
import { useReasons } from '@/shared/choices/use-reasons';
import classes from '@/shared/documents/document-form.module.css';
import type { Refusal } from '@/shared/documents/refusal';
import { useSession } from '@/shared/session/session';
import { type Draft, type Kind, withKind } from './adjust-draft';
import { useInventoryTexts } from './texts-adjust';

interface AdjustHeadProps {
  draft: Draft;
  onChange: (next: (now: Draft) => Draft) => void;
  refusal: Refusal | null;
}

/** Where and why: what all lines of the adjustment share. */
export function AdjustHead({ draft, onChange, refusal }: AdjustHeadProps) {
  const text = useInventoryTexts();
  const { stores } = useSession();
  const mayOpen = useMayOpenStock();
  const reasons = useReasons().data?.results.filter(({ is_active }) => is_active) ?? [];
  const kinds: Kind[] = mayOpen ? ['ADJUSTMENT', 'WASTE', 'OPENING'] : ['ADJUSTMENT', 'WASTE'];
  // Until the reasons have come, and should the usual one be retired.
  const listed = reasons.some(({ code }) => code === draft.reason);
  return (
    <div className={classes.head}>
      <NativeSelect
        label={text('column.store')}
        value={draft.storeId ?? ''}
        data={stores.map(({ id, name }) => ({ value: String(id), label: name }))}
        error={refusal?.fields.store_id}
        onChange={(event) => {
          const storeId = Number(event.currentTarget.value);
          onChange((now) => ({ ...now, storeId }));
        }}
      />
      <div>
        <div className={classes.label} id="adjust-kind">
          {text('adjust.kind')}
        </div>
        <SegmentedControl
          fullWidth
          className={classes.kind}
          aria-labelledby="adjust-kind"
          transitionDuration={0}
          value={draft.kind}
          data={kinds.map((kind) => ({ value: kind, label: text(`adjust.kinds.${kind}`) }))}
          onChange={(kind) => onChange((now) => withKind(now, kind))}
        />
      </div>
      <NativeSelect
        label={text('column.reason')}
        value={draft.reason}
        data={[
          ...(listed ? [] : [{ value: draft.reason, label: draft.reason }]),
          ...reasons.map(({ code, label }) => ({ value: code, label })),
        ]}
        error={refusal?.fields.reason_code}
        onChange={(event) => {
          const reason = event.currentTarget.value;
          onChange((now) => ({ ...now, reason }));
        }}
      />
      <TextInput
        label={text('document.reference')}
        placeholder={text('adjust.optional')}
        value={draft.reference}
        maxLength={60}
        error={refusal?.fields.reference}
        onChange={(event) => {
          const reference = event.currentTarget.value;
          onChange((now) => ({ ...now, reference }));
        }}
      />
      <TextInput
        className={classes.note}
        label={text('entry.note')}
        placeholder={text('adjust.optional')}
        value={draft.note}
        maxLength={500}
        error={refusal?.fields.note}
        onChange={(event) => {
          const note = event.currentTarget.value;
          onChange((now) => ({ ...now, note }));
        }}
      />
    </div>
  );
}
