import { VisuallyHidden } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import linkClasses from '@/shared/documents/entry-link.module.css';

/** Where a figure is explained: the list of what it is made of. */
export interface Way extends Pick<LinkProps, 'to' | 'search' | 'params'> {
  /** What one finds there, with the figure's own name: `Sales of 21 Nov`. */
  label: string;
}

interface WhyProps {
  way: Way | undefined;
  children: ReactNode;
}

/** A figure that answers why it is what it is; as it stands where there is nothing behind it. */
export function Why({ way, children }: WhyProps) {
  if (!way) return children;
  const { label, ...link } = way;
  return (
    <Link {...link} className={linkClasses.why} title={label}>
      {children}
      <VisuallyHidden> {label}</VisuallyHidden>
    </Link>
  );
}
