import { useEffect, useRef, useState } from 'react';
import type { VariantOutput } from '@/shared/api/generated/model/variantOutput';
import { play } from '@/shared/scan/sounds';
import { useIdle } from '@/shared/scan/use-idle';
import { useScanner } from '@/shared/scan/use-scanner';
import { useDocumentTexts } from './texts';
import { useItemLookup } from './use-item-lookup';

/** A box of a line that is to get the focus; `at` is raised each time that it is. */
interface Focus {
  variantId: number;
  field: string;
  at: number;
}

const NOWHERE: Focus = { variantId: 0, field: '', at: 0 };

interface ItemEntryOptions {
  /** What is scanned while something is sent belongs to what comes after it. */
  busy: boolean;
  /** `scanned` is one in the hand, `chosen` only says which item is meant. */
  onItem: (item: VariantOutput, how: 'scanned' | 'chosen') => void;
}

/** How items come to the lines of a form, by scanner, code or search; and where the cursor goes. */
export function useItemEntry({ busy, onItem }: ItemEntryOptions) {
  const text = useDocumentTexts();
  const search = useRef<HTMLInputElement>(null);
  const [focus, setFocus] = useState(NOWHERE);
  const [said, setSaid] = useState('');

  function add(item: VariantOutput, how: 'scanned' | 'chosen'): void {
    play('ok');
    onItem(item, how);
    setSaid(text('added', { sku: item.sku }));
  }

  const { find, lost, dismiss } = useItemLookup((item) => add(item, 'scanned'));
  const idle = useIdle(!busy);
  const waiting = useScanner(async (code) => {
    await idle();
    await find(code);
  });
  const unknown = lost.length;
  useEffect(() => {
    if (unknown > 0) play('unknown');
  }, [unknown]);

  function goTo(variantId: number, field = 'quantity'): void {
    setFocus((before) => ({ variantId, field, at: before.at + 1 }));
  }

  return {
    search,
    find,
    lost,
    dismiss,
    waiting,
    said,
    choose: (item: VariantOutput) => {
      add(item, 'chosen');
      goTo(item.id);
    },
    goTo,
    toSearch: () => search.current?.focus(),
    /** When the box of that line was told to take the focus; 0 while it was not. */
    focusAt: (variantId: number, field = 'quantity') =>
      focus.variantId === variantId && focus.field === field ? focus.at : 0,
  };
}

export type ItemEntry = ReturnType<typeof useItemEntry>;
