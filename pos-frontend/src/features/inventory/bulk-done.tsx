import { Alert, Button, Modal } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AdjustmentImportDocument } from '@/shared/api/generated/model/adjustmentImportDocument';
import type { AdjustmentImportOutput } from '@/shared/api/generated/model/adjustmentImportOutput';
import { formatQuantity } from '@/shared/lib/quantity';
import { useFormats } from '@/shared/session/session';
import classes from '@/shared/ui/form-page.module.css';
import { WriteNotice } from '@/shared/ui/write-notice';
import { useInventoryTexts } from './texts-bulk';
import { useReverseAdjustment } from './use-stock-adjustments';

interface BulkDoneProps {
  /** Null: it is so long ago that the numbers are no longer kept. */
  answer: AdjustmentImportOutput | null;
}

/** The document that the file became, and the way back. */
export function BulkDone({ answer }: BulkDoneProps) {
  const text = useInventoryTexts();
  const { locale } = useFormats();
  const [reversing, setReversing] = useState(false);
  const [reversedBy, setReversedBy] = useState<string | null>(null);
  const document = answer?.document;
  if (!answer || !document) return <Alert role="status">{text('bulk.doneLong')}</Alert>;
  const { counts } = answer;
  return (
    <>
      <Alert role="status" color="ok" title={text('bulk.doneTitle', { number: document.number })}>
        <p>
          {text('bulk.done', {
            count: counts.changed,
            in: formatQuantity(counts.units_in, locale),
            out: formatQuantity(counts.units_out, locale),
          })}
        </p>
        {reversedBy !== null && (
          <p>{text('bulk.reversed', { original: document.number, number: reversedBy })}</p>
        )}
        <div className={classes.header}>
          <Button
            size="compact-sm"
            renderRoot={(props) => (
              <Link
                to="/inventory/movements"
                search={{ ref_id: document.id, movement_type: ['ADJUSTMENT'] }}
                {...props}
              />
            )}
          >
            {text('bulk.movements')}
          </Button>
          {reversedBy === null && (
            <Button size="compact-sm" variant="default" onClick={() => setReversing(true)}>
              {text('bulk.reverse')}
            </Button>
          )}
        </div>
      </Alert>
      {reversing && (
        <Reversing
          document={document}
          onClose={() => setReversing(false)}
          onReversed={setReversedBy}
        />
      )}
    </>
  );
}

interface ReversingProps {
  document: AdjustmentImportDocument;
  onClose: () => void;
  onReversed: (number: string) => void;
}

/** Without the list of what it does line by line: there may be tens of thousands. */
function Reversing({ document, onClose, onReversed }: ReversingProps) {
  const text = useInventoryTexts();
  const reversal = useReverseAdjustment(document.id, ({ number }) => {
    onReversed(number);
    onClose();
  });
  const busy = reversal.progress === 'sending' || reversal.progress === 'checking';
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      title={text('bulk.reverseTitle', { number: document.number })}
      closeButtonProps={{ 'aria-label': text('reverse.close') }}
      closeOnClickOutside={!busy}
      closeOnEscape={!busy}
    >
      <p>{text('bulk.reverseBody')}</p>
      <WriteNotice write={reversal} />
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose} disabled={busy}>
          {text('bulk.keep')}
        </Button>
        <Button
          color="problem"
          loading={busy}
          disabled={reversal.progress === 'unknown'}
          onClick={() => reversal.write(null)}
        >
          {text('bulk.reverseConfirm')}
        </Button>
      </div>
    </Modal>
  );
}
