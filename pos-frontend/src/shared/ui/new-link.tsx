import { Button } from '@mantine/core';
import { useMergedRef, useWindowEvent } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import { type ComponentPropsWithRef, useRef } from 'react';
import { isSingleKey } from '@/shared/lib/single-keys';
import viewClasses from './data-table/view-menu.module.css';

interface NewProps extends ComponentPropsWithRef<'a'> {
  label: string;
  /** Also by `n`: the one at the head of the page. */
  keyed?: boolean;
}

function New({ label, keyed = false, ref, ...link }: NewProps) {
  const own = useRef<HTMLAnchorElement>(null);
  const anchor = useMergedRef(own, ref);
  useWindowEvent('keydown', (event) => {
    if (keyed && isSingleKey(event, 'n')) own.current?.click();
  });
  return (
    <Button
      component="a"
      {...link}
      ref={anchor}
      size="compact-sm"
      className={viewClasses.button}
      leftSection={<IconPlus size={16} aria-hidden />}
      aria-keyshortcuts={keyed ? 'n' : undefined}
    >
      {label}
    </Button>
  );
}

/** A list's primary action: something new of what it lists. */
export const NewLink = createLink(New);
