import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './settings-page.module.css';

interface PlaceRowProps {
  children: ReactNode;
  changeLabel: string;
  removeLabel: string;
  onChange: () => void;
  onRemove: () => void;
}

/** One of a few things that lie in something else, with what can be done with it. */
export function PlaceRow(props: PlaceRowProps) {
  return (
    <li className={classes.row}>
      <div className={classes.rowText}>{props.children}</div>
      <RowAction label={props.changeLabel} icon={IconPencil} onClick={props.onChange} />
      <RowAction label={props.removeLabel} icon={IconTrash} onClick={props.onRemove} />
    </li>
  );
}

interface RowActionProps {
  label: string;
  icon: typeof IconPencil;
  onClick: () => void;
}

function RowAction({ label, icon: Icon, onClick }: RowActionProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={onClick}>
        <Icon size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
