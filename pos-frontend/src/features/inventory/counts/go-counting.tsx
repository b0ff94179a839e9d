import { Button, type ButtonProps } from '@mantine/core';
import { IconScan } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { CountOutput } from '@/shared/api/generated/model/countOutput';
import { UNDER_WAY } from './counts-search';
import { useMayCount } from './may-count';
import { useCountTexts } from './texts';

interface GoCountingProps extends Pick<ButtonProps, 'size' | 'variant'> {
  count: CountOutput;
}

/** The way to the station where one scans; not there for whom it is not. */
export function GoCounting({ count, ...button }: GoCountingProps) {
  const text = useCountTexts();
  const mayCount = useMayCount();
  if (!UNDER_WAY.includes(count.status) || !mayCount(count.store_id)) return null;
  return (
    <Button
      {...button}
      leftSection={<IconScan size={16} stroke={1.75} aria-hidden />}
      renderRoot={(props) => (
        <Link
          to="/inventory/counts/$countId/scan"
          params={{ countId: String(count.id) }}
          {...props}
        />
      )}
    >
      {text(count.progress.seen_count === 0 ? 'document.scan' : 'document.scanMore')}
    </Button>
  );
}
