import { Button, CloseButton, Loader, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue, useIntersection, useWindowEvent } from '@mantine/hooks';
import { IconBarcode, IconPackageOff, IconSearchOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { TillProduct } from '@/shared/api/generated/model/tillProduct';
import { isSingleKey } from '@/shared/lib/single-keys';
import { ErrorMessage } from '@/shared/ui/error-message';
import { Message } from '@/shared/ui/message';
import { useUiTexts } from '@/shared/ui/texts';
import { Money } from '@/shared/ui/values';
import type { Ware } from './cart';
import classes from './shelf.module.css';
import { StockBadge } from './stock-badge';
import { usePosTexts } from './texts';
import { useCategories, useWares } from './use-wares';

const DEBOUNCE_MS = 200;

interface ShelfProps {
  storeId: number;
  /** While another pane is shown; what was searched stays. */
  hidden: boolean;
  disabled: boolean;
  onChoose: (ware: Ware) => void;
  /** Typed to its end, with Enter: a SKU or a barcode. */
  onCode: (code: string) => void;
}

/** What the store sells: by words, by category, by touch. */
export function Shelf({ storeId, hidden, disabled, onChoose, onCode }: ShelfProps) {
  const text = usePosTexts();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [category, setCategory] = useState<number | undefined>();
  const words = typed.trim();
  const [asked] = useDebouncedValue(words, DEBOUNCE_MS);
  const wares = useWares({ storeId, search: asked, category, enabled: !hidden });
  const categories = useCategories();
  const answered = asked === words && wares.rows !== undefined && !wares.isPlaceholderData;

  useWindowEvent('keydown', (event) => {
    if (hidden || !isSingleKey(event, '/')) return;
    event.preventDefault();
    input.current?.focus();
    input.current?.select();
  });

  function submit(): void {
    if (words === '' || disabled) return;
    const [only] = wares.rows ?? [];
    setTyped('');
    if (answered && only && wares.count === 1) onChoose(only);
    else onCode(words);
  }

  if (hidden) return null;
  return (
    <section className={classes.shelf} aria-label={text('shelf.label')}>
      <TextInput
        ref={input}
        type="search"
        size="lg"
        aria-label={text('shelf.search')}
        aria-keyshortcuts="/"
        placeholder={text('shelf.searchHint')}
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') submit();
          if (event.key === 'Escape' && typed !== '') {
            event.preventDefault();
            setTyped('');
          }
        }}
        leftSection={<IconBarcode size={20} stroke={1.75} aria-hidden />}
        rightSection={
          typed === '' ? (
            <kbd aria-hidden>{'/'}</kbd>
          ) : wares.isFetching ? (
            <Loader size={16} />
          ) : (
            <CloseButton
              aria-label={text('shelf.clear')}
              onClick={() => {
                setTyped('');
                input.current?.focus();
              }}
            />
          )
        }
      />
      {categories.length > 0 && (
        <div className={classes.categories} role="group" aria-label={text('shelf.categories')}>
          {[{ id: undefined, name: text('shelf.all') }, ...categories].map(({ id, name }) => (
            <UnstyledButton
              key={id ?? 'all'}
              className={classes.category}
              aria-pressed={id === category}
              onClick={() => setCategory(id)}
            >
              {name}
            </UnstyledButton>
          ))}
        </div>
      )}
      <Tiles
        wares={wares.rows}
        error={wares.error}
        onRetry={() => void wares.refetch()}
        disabled={disabled}
        filtered={asked !== '' || category !== undefined}
        onChoose={onChoose}
      >
        {wares.rows && wares.hasNextPage && (
          <MoreTiles
            shown={wares.rows.length}
            count={wares.count}
            loading={wares.isFetchingNextPage}
            onMore={() => void wares.fetchNextPage()}
          />
        )}
      </Tiles>
    </section>
  );
}

interface MoreTilesProps {
  shown: number;
  count: number;
  loading: boolean;
  onMore: () => void;
}

/** The way to the rest; scrolled to, it comes by itself. */
function MoreTiles({ shown, count, loading, onMore }: MoreTilesProps) {
  const text = usePosTexts();
  const { ref, entry } = useIntersection<HTMLDivElement>({ rootMargin: '400px' });
  const near = entry?.isIntersecting ?? false;
  const more = useRef(onMore);
  useEffect(() => {
    more.current = onMore;
  });
  useEffect(() => {
    if (near && !loading) more.current();
  }, [near, loading]);
  return (
    <div ref={ref} className={classes.more}>
      <p className={classes.narrow}>{text('shelf.some', { shown, count })}</p>
      <Button variant="default" loading={loading} onClick={onMore}>
        {text('shelf.more')}
      </Button>
    </div>
  );
}

interface TilesProps {
  wares: TillProduct[] | undefined;
  error: unknown;
  onRetry: () => void;
  disabled: boolean;
  filtered: boolean;
  onChoose: (ware: Ware) => void;
  /** After the last tile. */
  children: React.ReactNode;
}

function Tiles({ wares, error, onRetry, disabled, filtered, onChoose, children }: TilesProps) {
  const text = usePosTexts();
  const ui = useUiTexts();
  if (!wares && error) return <ErrorMessage error={error} onRetry={onRetry} />;
  if (!wares) return <output>{ui('status.loading')}</output>;
  if (wares.length === 0) {
    return filtered ? (
      <Message
        icon={IconSearchOff}
        title={text('shelf.noMatchTitle')}
        body={text('shelf.noMatchBody')}
      />
    ) : (
      <Message
        icon={IconPackageOff}
        title={text('shelf.emptyTitle')}
        body={text('shelf.emptyBody')}
      />
    );
  }
  return (
    <div className={classes.scroll}>
      <ul className={classes.tiles}>
        {wares.map((ware) => (
          <li key={ware.variant_id}>
            <UnstyledButton
              className={classes.tile}
              disabled={disabled}
              onClick={() => onChoose(ware)}
            >
              <span className={classes.name}>{ware.product_name}</span>
              <span className={classes.variant}>{ware.variant_name || ware.sku}</span>
              <span className={classes.tileFoot}>
                <span className={classes.price}>
                  <Money value={ware.price} />
                </span>
                <StockBadge ware={ware} />
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
