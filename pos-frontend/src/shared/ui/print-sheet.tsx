import { type ReactNode, useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import classes from './print-sheet.module.css';

interface PrintSheetProps {
  /** A roll of 80 mm, or what paper the printer has. */
  paper?: 'roll' | 'page';
  children: ReactNode;
}

/**
 * What the printer gets in place of the page: its children. They are made when the browser is about to
 * print, by whichever way.
 */
export function PrintSheet({ paper = 'roll', children }: PrintSheetProps) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (!printing) return null;
  return createPortal(
    <div className={`${classes.sheet} ${classes[paper]}`} data-print-sheet>
      {children}
    </div>,
    document.body,
  );
}
