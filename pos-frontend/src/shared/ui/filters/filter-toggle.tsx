import { UnstyledButton } from '@mantine/core';
import { type Icon, IconCheck } from '@tabler/icons-react';
import classes from './filters.module.css';

interface FilterToggleProps {
  label: string;
  icon: Icon;
  active: boolean;
  onChange: (active: boolean) => void;
}

/** A filter that is either on or off. */
export function FilterToggle({ label, icon: Icon, active, onChange }: FilterToggleProps) {
  return (
    <UnstyledButton
      className={classes.pill}
      aria-pressed={active}
      data-active={active || undefined}
      onClick={() => onChange(!active)}
    >
      {active ? <IconCheck size={16} aria-hidden /> : <Icon size={16} stroke={1.75} aria-hidden />}
      {label}
    </UnstyledButton>
  );
}
