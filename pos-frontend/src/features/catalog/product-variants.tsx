import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ProductOutput } from '@/shared/api/generated/model/productOutput';
import { useSeesCost } from '@/shared/session/session';
import formClasses from '@/shared/ui/form-page.module.css';
import { StatusMark } from '@/shared/ui/status-mark';
import { Money } from '@/shared/ui/values';
import classes from './catalog.module.css';
import { useCatalogTexts } from './texts';
import { useMayEdit } from './use-catalog';
import { VariantPanel } from './variant-panel';

export function ProductVariants({ product }: { product: ProductOutput }) {
  const text = useCatalogTexts();
  const mayEdit = useMayEdit();
  const seesCost = useSeesCost();
  const [open, setOpen] = useState<number | 'new' | null>(null);
  return (
    <section className={classes.section} aria-label={text('product.variants')}>
      <div className={classes.sectionHead}>
        <h2>{text('product.variants')}</h2>
        {mayEdit && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setOpen('new')}
          >
            {text('product.add')}
          </Button>
        )}
      </div>
      {product.variants.length === 0 ? (
        <p className={formClasses.muted}>{text('product.noVariants')}</p>
      ) : (
        <table
          className={formClasses.table}
          aria-label={text('product.variantsTable', { name: product.name })}
        >
          <thead>
            <tr>
              <th scope="col">{text('column.skus')}</th>
              <th scope="col">{text('column.variant')}</th>
              <th scope="col">{text('column.barcodes')}</th>
              <th scope="col" className={formClasses.right}>
                {text('column.price')}
              </th>
              {seesCost && (
                <th scope="col" className={formClasses.right}>
                  {text('column.cost')}
                </th>
              )}
              <th scope="col">{text('column.state')}</th>
            </tr>
          </thead>
          <tbody>
            {product.variants.map((variant) => (
              <tr key={variant.id}>
                <td>
                  {mayEdit ? (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={text('product.edit', { sku: variant.sku })}
                      onClick={() => setOpen(variant.id)}
                    >
                      {variant.sku}
                    </Button>
                  ) : (
                    variant.sku
                  )}
                </td>
                <td>{variant.name}</td>
                <td>{variant.barcodes.join(', ')}</td>
                <td className={formClasses.right}>
                  <Money value={variant.price} />
                </td>
                {seesCost && (
                  <td className={formClasses.right}>
                    <Money value={variant.cost} />
                  </td>
                )}
                <td>
                  <StatusMark
                    meaning={variant.is_active ? 'ok' : 'attention'}
                    label={text(variant.is_active ? 'list.active' : 'list.inactive')}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {open !== null && (
        <VariantPanel
          key={open}
          productId={product.id}
          variant={product.variants.find(({ id }) => id === open)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
