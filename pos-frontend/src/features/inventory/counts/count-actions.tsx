import { Button } from '@mantine/core';
import { IconClipboardCheck, IconFileSpreadsheet, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import { CancelCountDialog } from './cancel-count-dialog';
import { UNDER_WAY } from './counts-search';
import { FinalizeDialog } from './finalize-dialog';
import { GoCounting } from './go-counting';
import { useMayCount } from './may-count';
import { useCountTexts } from './texts';

/** What can be done with the count, the next step last and marked. */
export function CountActions({ count }: { count: CountOutput }) {
  const text = useCountTexts();
  const mayCount = useMayCount();
  const [dialog, setDialog] = useState<'finalize' | 'cancel' | null>(null);
  const { uncounted_count: rest, seen_count: seen } = count.progress;
  const params = { countId: String(count.id) };
  const open = UNDER_WAY.includes(count.status) && mayCount(count.store_id);
  const nextIsScan = seen === 0 || rest > 0;
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconFileSpreadsheet size={16} stroke={1.75} aria-hidden />}
        renderRoot={(props) => (
          <Link to="/inventory/counts/$countId/sheet" params={params} {...props} />
        )}
      >
        {text('document.sheet')}
      </Button>
      {open && (
        <>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconX size={16} stroke={1.75} aria-hidden />}
            onClick={() => setDialog('cancel')}
          >
            {text('document.cancel')}
          </Button>
          {seen > 0 && (
            <Button
              variant={nextIsScan ? 'default' : 'filled'}
              size="compact-sm"
              leftSection={<IconClipboardCheck size={16} stroke={1.75} aria-hidden />}
              onClick={() => setDialog('finalize')}
            >
              {text('document.finalize')}
            </Button>
          )}
          <GoCounting count={count} size="compact-sm" variant={nextIsScan ? 'filled' : 'default'} />
        </>
      )}
      {dialog === 'finalize' && <FinalizeDialog count={count} onClose={() => setDialog(null)} />}
      {dialog === 'cancel' && <CancelCountDialog count={count} onClose={() => setDialog(null)} />}
    </>
  );
}
