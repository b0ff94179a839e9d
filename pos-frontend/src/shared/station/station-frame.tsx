import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { PageTitle } from '@/shared/ui/page-title';
import classes from './station.module.css';

interface StationFrameProps {
  title: string;
  /** Where one came from: a `StationBack`. */
  back: ReactNode;
  /** What the work is about, beside the title. */
  about?: ReactNode;
  tools?: ReactNode;
  children: ReactNode;
}

/** The Station recipe: the whole screen, with one thin bar that says where one is. */
export function StationFrame({ title, back, about, tools, children }: StationFrameProps) {
  return (
    <div className={classes.station}>
      <header className={classes.bar}>
        {back}
        <PageTitle className={classes.title}>{title}</PageTitle>
        {about && <p className={classes.route}>{about}</p>}
        <div className={classes.tools}>{tools}</div>
      </header>
      {children}
    </div>
  );
}

interface BackProps extends ComponentPropsWithRef<'a'> {
  label: string;
}

function Back({ label, ...link }: BackProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon component="a" {...link} size={44} aria-label={label}>
        <IconArrowLeft size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

export const StationBack = createLink(Back);
