import { Button, Checkbox, Popover, UnstyledButton } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useUiTexts } from '../texts';
import type { ColumnInfo } from './columns';
import { type Density, useDensity } from './density';
import classes from './view-menu.module.css';

const DENSITIES: Density[] = ['comfortable', 'compact'];

interface ViewMenuProps {
  columns: readonly ColumnInfo[];
  visibility: Record<string, boolean>;
  onToggle: (id: string) => void;
  onReset: (() => void) | undefined;
}

/** Which columns are shown, and how tall the rows are. */
export function ViewMenu({ columns, visibility, onToggle, onReset }: ViewMenuProps) {
  const text = useUiTexts();
  const [density, setDensity] = useDensity();
  return (
    <Popover position="bottom-end" width={256} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-sm"
          className={classes.button}
          leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.75} aria-hidden />}
        >
          {text('table.view')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel}>
        <fieldset className={classes.group}>
          <legend className={classes.legend}>{text('table.density')}</legend>
          <div className={classes.densities}>
            {DENSITIES.map((choice) => (
              <UnstyledButton
                key={choice}
                className={classes.density}
                aria-pressed={choice === density}
                onClick={() => setDensity(choice)}
              >
                {text(`table.${choice}`)}
              </UnstyledButton>
            ))}
          </div>
        </fieldset>
        <fieldset className={classes.group}>
          <legend className={classes.legend}>{text('table.columns')}</legend>
          {columns
            .filter((column) => column.canHide)
            .map((column) => (
              <Checkbox
                key={column.id}
                className={classes.choice}
                label={column.label}
                checked={visibility[column.id] ?? false}
                onChange={() => onToggle(column.id)}
              />
            ))}
        </fieldset>
        {onReset && (
          <Button variant="subtle" size="compact-sm" onClick={onReset}>
            {text('table.resetColumns')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
