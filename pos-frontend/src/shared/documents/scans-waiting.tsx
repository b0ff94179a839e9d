import classes from './document-form.module.css';
import { useDocumentTexts } from './texts';

/** How many codes are being looked up; nothing where none is. */
export function ScansWaiting({ count }: { count: number }) {
  const text = useDocumentTexts();
  return count > 0 && <span className={classes.muted}>{text('waiting', { count })}</span>;
}
