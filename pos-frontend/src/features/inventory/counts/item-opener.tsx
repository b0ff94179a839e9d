import { UnstyledButton } from '@mantine/core';
import { ProductCell } from '@/shared/ui/product-cell';
import classes from './counts.module.css';
import { useCountTexts } from './texts';

interface Item {
  variant_id: number;
  sku: string;
  product_name: string;
  variant_name: string;
}

/** An item that opens what was seen of it. */
export function ItemOpener({ item, onOpen }: { item: Item; onOpen: (variantId: number) => void }) {
  const text = useCountTexts();
  return (
    <UnstyledButton
      className={classes.opener}
      title={text('lines.history', { sku: item.sku })}
      onClick={() => onOpen(item.variant_id)}
    >
      <ProductCell product={item.product_name} variant={item.variant_name} sku={item.sku} />
    </UnstyledButton>
  );
}
