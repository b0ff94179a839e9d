import { Combobox, UnstyledButton, useCombobox } from '@mantine/core';
import { IconCheck, IconChevronDown, IconX } from '@tabler/icons-react';
import { useUiTexts } from '../texts';
import classes from './filters.module.css';

interface Choice<Value extends string> {
  value: Value;
  label: string;
}

interface FilterSeveralProps<Value extends string> {
  label: string;
  options: readonly Choice<Value>[];
  value: readonly Value[] | undefined;
  onChange: (value: Value[] | undefined) => void;
}

const NONE: never[] = [];

/** A filter with any of some values; the list stays open while one chooses. */
export function FilterSeveral<Value extends string>({
  label,
  options,
  value: given,
  onChange,
}: FilterSeveralProps<Value>) {
  const text = useUiTexts();
  const value = given ?? NONE;
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
    },
  });
  const active = value.length > 0;
  const first = options.find((option) => option.value === value[0]);

  function toggle(submitted: string): void {
    const next = options
      .map((option) => option.value)
      .filter((one) => value.includes(one) !== (one === submitted));
    onChange(next.length > 0 ? next : undefined);
  }

  return (
    <Combobox store={combobox} width={256} position="bottom-start" onOptionSubmit={toggle}>
      <span className={classes.group}>
        <Combobox.Target targetType="button" withAriaAttributes>
          <UnstyledButton
            className={classes.pill}
            data-active={active || undefined}
            aria-expanded={combobox.dropdownOpened}
            onClick={() => combobox.toggleDropdown()}
          >
            {label}
            {active && (
              <span className={classes.value}>
                {value.length === 1
                  ? first?.label
                  : text('filter.several', { count: value.length })}
              </span>
            )}
            {!active && <IconChevronDown size={16} aria-hidden />}
          </UnstyledButton>
        </Combobox.Target>
        {active && (
          <UnstyledButton
            className={`${classes.pill} ${classes.remove}`}
            data-active
            aria-label={text('filter.remove', { label })}
            onClick={() => onChange(undefined)}
          >
            <IconX size={14} aria-hidden />
          </UnstyledButton>
        )}
      </span>
      <Combobox.Dropdown>
        <Combobox.Options
          mah={400}
          style={{ overflowY: 'auto' }}
          aria-label={label}
          aria-multiselectable
        >
          {options.map((option) => (
            <Combobox.Option
              key={option.value}
              value={option.value}
              active={value.includes(option.value)}
              aria-selected={value.includes(option.value)}
              className={classes.choice}
            >
              {option.label}
              {value.includes(option.value) && <IconCheck size={16} aria-hidden />}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
