import classes from './product-cell.module.css';

interface ProductCellProps {
  product: string;
  variant: string;
  sku: string;
}

/** What it is on top, how it is called in the books below. */
export function ProductCell({ product, variant, sku }: ProductCellProps) {
  return (
    <div className={classes.cell}>
      <span className={classes.name} title={variant ? `${product} · ${variant}` : product}>
        {product} {variant && <span className={classes.variant}>{variant}</span>}
      </span>
      <span className={classes.sku}>{sku}</span>
    </div>
  );
}
