import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { useMayAdjust } from '@/shared/actions/may-adjust';
import type { AdjustmentOutput } from '@/shared/api/generated/model/adjustmentOutput';
import { useReasonLabel } from '@/shared/choices/use-reasons';
import { exactTime } from '@/shared/lib/moment';
import { useFormats } from '@/shared/session/session';
import { ErrorMessage } from '@/shared/ui/error-message';
import { Fact, Facts } from '@/shared/ui/facts';
import { ProductCell } from '@/shared/ui/product-cell';
import { StatusMark } from '@/shared/ui/status-mark';
import { useUiTexts } from '@/shared/ui/texts';
import { Change } from '@/shared/ui/values';
import classes from './adjustment-document.module.css';
import { DocumentTimeline } from './document-timeline';
import { ReverseDialog } from './reverse-dialog';
import { useInventoryTexts } from './texts-movements';
import { useAdjustment } from './use-stock-adjustments';

/** Opening documents hold a whole shop; more than this is drawn only when it is asked for. */
const SHOWN_AT_FIRST = 50;

interface AdjustmentDocumentProps {
  id: number;
  /** Set where an entry led here. */
  onBack: (() => void) | undefined;
}

export function AdjustmentDocument({ id, onBack }: AdjustmentDocumentProps) {
  const text = useInventoryTexts();
  const ui = useUiTexts();
  const { data: adjustment, error, refetch } = useAdjustment(id);
  return (
    <>
      {onBack && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.back}
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={onBack}
        >
          {text('document.back')}
        </Button>
      )}
      {error && !adjustment && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {!error && !adjustment && <output>{ui('status.loading')}</output>}
      {adjustment && <Document adjustment={adjustment} />}
    </>
  );
}

function Document({ adjustment }: { adjustment: AdjustmentOutput }) {
  const text = useInventoryTexts();
  const { timezone, locale } = useFormats();
  const reasonLabel = useReasonLabel();
  const mayAdjust = useMayAdjust(adjustment.store_id);
  const [reversing, setReversing] = useState(false);
  const isReversal = adjustment.reverses_id !== null;
  const reversed = adjustment.status === 'REVERSED';
  return (
    <>
      <header className={classes.header}>
        <h3 className={classes.number}>{adjustment.number}</h3>
        <StatusMark
          meaning={reversed ? 'attention' : 'ok'}
          label={text(`document.status.${adjustment.status}`)}
        />
      </header>
      <Facts>
        <Fact label={text('column.type')}>{text(`movementType.${adjustment.kind}`)}</Fact>
        <Fact label={text('column.store')}>{adjustment.store_code}</Fact>
        <Fact label={text('column.reason')}>{reasonLabel(adjustment.reason_code)}</Fact>
        <Fact label={text('document.happened')}>
          {exactTime(adjustment.occurred_at, timezone, locale)}
        </Fact>
        {adjustment.reference && (
          <Fact label={text('document.reference')}>{adjustment.reference}</Fact>
        )}
        {adjustment.note && <Fact label={text('entry.note')}>{adjustment.note}</Fact>}
      </Facts>
      <Lines adjustment={adjustment} />
      <DocumentTimeline events={adjustment.events} />
      {!isReversal && !reversed && mayAdjust && (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} stroke={1.75} aria-hidden />}
          onClick={() => setReversing(true)}
        >
          {text('reverse.action')}
        </Button>
      )}
      {!isReversal && !reversed && !mayAdjust && (
        <p className={classes.hint}>{text('reverse.notYours')}</p>
      )}
      {isReversal && <p className={classes.hint}>{text('reverse.isReversal')}</p>}
      {reversing && <ReverseDialog adjustment={adjustment} onClose={() => setReversing(false)} />}
    </>
  );
}

function Lines({ adjustment: { lines } }: { adjustment: AdjustmentOutput }) {
  const text = useInventoryTexts();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <table className={classes.lines}>
        <thead>
          <tr>
            <th scope="col">{text('column.product')}</th>
            <th scope="col" className={classes.right}>
              {text('column.quantity')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.line}>
              <td>
                <ProductCell
                  product={line.product_name}
                  variant={line.variant_name}
                  sku={line.sku}
                />
              </td>
              <td className={classes.right}>
                <Change value={line.qty_delta} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {text('document.allLines', { count: lines.length })}
        </Button>
      )}
    </>
  );
}
