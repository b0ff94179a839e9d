import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import type { CountUnknownRow } from '@/shared/api/generated/model/countUnknownRow';
import type { VariantOutput } from '@/shared/api/generated/model/variantOutput';
import { ItemSearch } from '@/shared/documents/item-search';
import { StepDialog } from '@/shared/documents/step-dialog';
import { useItemLookup } from '@/shared/documents/use-item-lookup';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { ProductCell } from '@/shared/ui/product-cell';
import classes from './counts.module.css';
import { useCountTexts } from './texts';
import { useSettleCode } from './use-counts';

interface LinkDialogProps {
  count: CountOutput;
  unknown: CountUnknownRow;
  onClose: () => void;
}

/** Finds the item that a parked code is of; its units are added to that line. */
export function LinkDialog({ count, unknown, onClose }: LinkDialogProps) {
  const text = useCountTexts();
  const { locale } = useFormats();
  const { code } = unknown;
  const [item, setItem] = useState<VariantOutput | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { find, lost, dismiss } = useItemLookup(setItem);
  useEffect(() => input.current?.focus(), []);
  const write = useSettleCode(count.id, unknown.id, () => {
    notifications.show({ message: text('unknown.linked', { code, sku: item?.sku ?? '' }) });
    onClose();
  });
  const choose = (chosen: VariantOutput) => {
    for (const { id } of lost) dismiss(id);
    write.forgetError();
    setItem(chosen);
  };
  return (
    <StepDialog
      title={text('unknown.linkTitle', { code })}
      confirm={text('unknown.linkConfirm')}
      keep={text('unknown.keep')}
      disabled={item === null}
      write={write}
      onConfirm={() => {
        if (item) write.write({ variant_id: item.id });
      }}
      onClose={onClose}
    >
      <p>{text('unknown.linkBody', { quantity: formatQuantity(unknown.qty, locale) })}</p>
      {item ? (
        <div className={classes.chosen}>
          <ProductCell product={item.product_name} variant={item.name} sku={item.sku} />
          <Button variant="default" size="compact-sm" onClick={() => setItem(null)}>
            {text('unknown.another')}
          </Button>
        </div>
      ) : (
        <>
          <ItemSearch
            ref={input}
            label={text('unknown.linkSearch')}
            onChoose={choose}
            onCode={(typed) => void find(typed)}
          />
          {lost.map(({ id, code: other }) => (
            <p key={id} role="alert" className={classes.error}>
              {text('unknown.nothing', { code: other })}
            </p>
          ))}
        </>
      )}
    </StepDialog>
  );
}
