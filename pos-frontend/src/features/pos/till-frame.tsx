import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageTitle } from '@/shared/ui/page-title';
import { usePosTexts } from './texts';
import classes from './till.module.css';

interface TillFrameProps {
  /** At the end of the bar. */
  tools?: ReactNode;
  /** Where the till stands. */
  place?: ReactNode;
  children: ReactNode;
}

/** The Station recipe: the whole screen, with one thin bar that says where one is. */
export function TillFrame({ tools, place, children }: TillFrameProps) {
  const text = usePosTexts();
  return (
    <div className={classes.till}>
      <header className={classes.bar}>
        <Tooltip label={text('till.leave')}>
          <ActionIcon
            size={44}
            aria-label={text('till.leave')}
            renderRoot={(props) => <Link to="/" {...props} />}
          >
            <IconArrowLeft size={20} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <PageTitle className={classes.title}>{text('till.title')}</PageTitle>
        {place}
        <div className={classes.tools}>{tools}</div>
      </header>
      {children}
    </div>
  );
}
