import { Button } from '@mantine/core';
import { Decimal } from 'decimal.js';
import classes from '@/shared/documents/document-form.module.css';
import { formatChange } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import { changeOf, type Draft } from './adjust-draft';
import { useInventoryTexts } from './texts-adjust';

interface AdjustFootProps {
  draft: Draft;
  onHandOf: (variantId: number) => string | undefined;
  busy: boolean;
  /** An earlier posting is open; its outcome comes first. */
  blocked: boolean;
}

/** What all lines come to, and the one next action. */
export function AdjustFoot({ draft, onHandOf, busy, blocked }: AdjustFootProps) {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const changes = draft.lines.map(
    (line) => changeOf(line, draft.kind, onHandOf(line.variantId)) ?? new Decimal(0),
  );
  const sum = (parts: Decimal[]) =>
    formatChange(parts.reduce((total, part) => total.plus(part), new Decimal(0)).toFixed(), locale);
  return (
    <footer className={classes.foot}>
      <output className={classes.summary}>
        {text('adjust.lineCount', { count: draft.lines.length })}
        {draft.lines.length > 0 && (
          <>
            <span>
              {text('adjust.in', { quantity: sum(changes.filter((c) => c.isPositive())) })}
            </span>
            <span>
              {text('adjust.out', { quantity: sum(changes.filter((c) => c.isNegative())) })}
            </span>
          </>
        )}
      </output>
      <Button type="submit" loading={busy} disabled={blocked} aria-keyshortcuts="Control+Enter">
        {text('adjust.post')}
      </Button>
    </footer>
  );
}
