import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useMergedRef, useWindowEvent } from '@mantine/hooks';
import { IconBarcode } from '@tabler/icons-react';
import { type Ref, useEffect, useRef, useState } from 'react';
import { useCatalogVariantsList } from '@/shared/api/generated/catalog';
import type { VariantOutput } from '@/shared/api/generated/model/variantOutput';
import { isSingleKey } from '@/shared/lib/single-keys';
import { ProductCell } from '@/shared/ui/product-cell';
import { useDocumentTexts } from './texts';

const DEBOUNCE_MS = 200;
const SHORTEST = 2;
const CHOICES = 8;

type Suggestion = Pick<VariantOutput, 'id' | 'sku' | 'product_name' | 'name'>;

/** Items that stand before what else is found, also before anything is typed. */
export interface Suggested {
  label: string;
  others: string;
  /** For the words that were told by `onWords`. */
  items: readonly Suggestion[];
  onWords: (words: string) => void;
  onChoose: (item: Suggestion) => void;
}

interface ItemSearchProps {
  ref: Ref<HTMLInputElement>;
  /** Chosen from the list. */
  onChoose: (item: VariantOutput) => void;
  /** Typed to its end, with Enter: a SKU or a barcode. */
  onCode: (code: string) => void;
  /** Where an item is not added to a list. */
  label?: string;
  suggested?: Suggested;
}

/** Finds an item by words or takes a code; Enter takes the marked choice, or the text as a code. */
export function ItemSearch({ ref, onChoose, onCode, label, suggested }: ItemSearchProps) {
  const text = useDocumentTexts();
  const own = useRef<HTMLInputElement>(null);
  const input = useMergedRef(ref, own);
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const [asked] = useDebouncedValue(words, DEBOUNCE_MS);
  const found = useCatalogVariantsList(
    { search: asked, is_active: true, page_size: CHOICES },
    { query: { enabled: asked.length >= SHORTEST, staleTime: 30_000 } },
  );
  const combobox = useCombobox();
  const answered = asked === words && found.data !== undefined;
  const first = suggested && asked === words ? suggested.items : [];
  const known = new Set(first.map(({ id }) => id));
  const items = (answered ? found.data.results : []).filter(({ id }) => !known.has(id));
  const open =
    (answered && words.length >= SHORTEST) || (words.length < SHORTEST && first.length > 0);
  const onWords = suggested?.onWords;
  useEffect(() => onWords?.(asked), [onWords, asked]);

  useWindowEvent('keydown', (event) => {
    if (!isSingleKey(event, '/')) return;
    event.preventDefault();
    own.current?.focus();
  });

  function clear(): void {
    setTyped('');
    combobox.closeDropdown();
    combobox.resetSelectedOption();
  }

  function choose(item: VariantOutput): void {
    clear();
    onChoose(item);
  }

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(id) => {
        const suggestion = first.find((one) => String(one.id) === id);
        if (suggestion) {
          clear();
          suggested?.onChoose(suggestion);
          return;
        }
        const item = items.find((one) => String(one.id) === id);
        if (item) choose(item);
      }}
    >
      <Combobox.Target>
        <TextInput
          ref={input}
          label={label ?? text('search')}
          placeholder={text('searchHint')}
          aria-keyshortcuts="/"
          // Where one begins on this page, so the heading does not take the focus.
          data-autofocus
          value={typed}
          leftSection={<IconBarcode size={18} stroke={1.75} aria-hidden />}
          rightSection={found.isFetching ? <Loader size={16} /> : <kbd aria-hidden>{'/'}</kbd>}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.resetSelectedOption();
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || combobox.getSelectedOptionIndex() !== -1) return;
            event.preventDefault();
            if (words === '') return;
            const [only] = items;
            const [suggestion] = first;
            if (answered && found.data.count === 1 && only) {
              choose(only);
              return;
            }
            if (answered && found.data.count === 1 && suggestion && first.length === 1) {
              clear();
              suggested?.onChoose(suggestion);
              return;
            }
            clear();
            onCode(words);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!open}>
        <Combobox.Options aria-label={text('found')} mah={360} style={{ overflowY: 'auto' }}>
          {first.length > 0 && (
            <Combobox.Group label={suggested?.label}>
              {first.map((item) => (
                <Combobox.Option key={item.id} value={String(item.id)}>
                  <ProductCell product={item.product_name} variant={item.name} sku={item.sku} />
                </Combobox.Option>
              ))}
            </Combobox.Group>
          )}
          {first.length > 0 && items.length > 0 && (
            <Combobox.Group label={suggested?.others}>{items.map(asOption)}</Combobox.Group>
          )}
          {first.length === 0 && items.map(asOption)}
          {first.length + items.length === 0 && (
            <Combobox.Empty>{text('nothingFound')}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function asOption(item: VariantOutput) {
  return (
    <Combobox.Option key={item.id} value={String(item.id)} disabled={!item.track_stock}>
      <ProductCell product={item.product_name} variant={item.name} sku={item.sku} />
    </Combobox.Option>
  );
}
