import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { AdjustmentOutput } from '@/shared/api/generated/model/adjustmentOutput';
import classes from '@/shared/documents/document-form.module.css';
import { isSingleKey } from '@/shared/lib/single-keys';
import { Message } from '@/shared/ui/message';
import { useInventoryTexts } from './texts-adjust';

interface AdjustDoneProps {
  posted: AdjustmentOutput;
  onNew: () => void;
}

export function AdjustDone({ posted, onNew }: AdjustDoneProps) {
  const text = useInventoryTexts();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  useWindowEvent('keydown', (event) => {
    if (!isSingleKey(event, 'n')) return;
    event.preventDefault(); // or the key is typed into the search that gets the focus
    onNew();
  });
  return (
    <Message
      role="status"
      icon={IconCircleCheck}
      title={text('adjust.done', { number: posted.number })}
      body={text('adjust.doneBody', { count: posted.lines.length, store: posted.store_code })}
      action={
        <div className={classes.doneActions}>
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link
                to="/inventory/movements"
                search={{ ref_id: posted.id, movement_type: [posted.kind] }}
                {...props}
              />
            )}
          >
            {text('adjust.showMovements')}
          </Button>
          <Button ref={next} onClick={onNew} aria-keyshortcuts="n">
            {text('adjust.new')}
          </Button>
        </div>
      }
    />
  );
}
