import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageTitle } from '@/shared/ui/page-title';
import classes from './scan.module.css';
import { useScanTexts } from './scan-texts';

interface ScanFrameProps {
  title: string;
  number?: string;
  countId: number;
  place?: ReactNode;
  tools?: ReactNode;
  children: ReactNode;
}

/** The Station recipe: the whole screen, with one thin bar that says where one is. */
export function ScanFrame({ title, number = '', countId, place, tools, children }: ScanFrameProps) {
  const text = useScanTexts();
  const leave = text('leave', { number }).trim();
  return (
    <div className={classes.station}>
      <header className={classes.bar}>
        <Tooltip label={leave}>
          <ActionIcon
            size={44}
            aria-label={leave}
            renderRoot={(props) => (
              <Link
                to="/inventory/counts/$countId"
                params={{ countId: String(countId) }}
                {...props}
              />
            )}
          >
            <IconArrowLeft size={20} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <div className={classes.heading}>
          <PageTitle className={classes.title}>{title}</PageTitle>
          {place && <p className={classes.place}>{place}</p>}
        </div>
        <div className={classes.tools}>{tools}</div>
      </header>
      {children}
    </div>
  );
}
