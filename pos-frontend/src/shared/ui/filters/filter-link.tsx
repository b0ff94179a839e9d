import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useUiTexts } from '../texts';
import classes from './filters.module.css';

interface FilterLinkProps {
  label: string;
  value: string;
  onRemove: () => void;
}

/** A filter that a link has set; here it can only be taken off. */
export function FilterLink({ label, value, onRemove }: FilterLinkProps) {
  const text = useUiTexts();
  return (
    <span className={classes.group}>
      <span className={classes.pill} data-active>
        {label}
        <span className={classes.value}>{value}</span>
      </span>
      <UnstyledButton
        className={`${classes.pill} ${classes.remove}`}
        data-active
        aria-label={text('filter.remove', { label })}
        onClick={onRemove}
      >
        <IconX size={14} aria-hidden />
      </UnstyledButton>
    </span>
  );
}
