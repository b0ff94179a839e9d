import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { isSingleKey } from '@/shared/lib/single-keys';
import viewClasses from '@/shared/ui/data-table/view-menu.module.css';
import { useMayAdjust } from './may-adjust';
import { useActionTexts } from './texts';

/** The primary action of the lists of stock, also by `n`; not there for whom it is not. */
export function AdjustAction() {
  return useMayAdjust() ? <AdjustLink /> : null;
}

function AdjustLink() {
  const text = useActionTexts();
  const navigate = useNavigate();
  useWindowEvent('keydown', (event) => {
    if (isSingleKey(event, 'n')) void navigate({ to: '/inventory/adjust' });
  });
  return (
    <Button
      component={Link}
      to="/inventory/adjust"
      size="compact-sm"
      className={viewClasses.button}
      leftSection={<IconPlus size={16} aria-hidden />}
      aria-keyshortcuts="n"
    >
      {text('adjust')}
    </Button>
  );
}
