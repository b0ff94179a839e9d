import { Combobox, UnstyledButton, useCombobox } from '@mantine/core';
import { IconCheck, IconChevronDown, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useUiTexts } from '../texts';
import classes from './filters.module.css';

/** Beyond this many choices a list is quicker to search than to read. */
const SEARCHABLE_FROM = 8;

interface FilterOption<Value> {
  value: Value;
  label: string;
}

interface FilterSelectProps<Value> {
  label: string;
  options: readonly FilterOption<Value>[];
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
}

/** A filter with one value of many, as a chip that shows what is chosen and can be taken off. */
export function FilterSelect<Value extends string | number>({
  label,
  options,
  value,
  onChange,
}: FilterSelectProps<Value>) {
  const text = useUiTexts();
  const [query, setQuery] = useState('');
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setQuery('');
    },
    onDropdownOpen: () => {
      if (searchable) combobox.focusSearchInput();
      combobox.selectActiveOption();
    },
  });
  const searchable = options.length >= SEARCHABLE_FROM;
  const found = options.filter((option) =>
    option.label.toLowerCase().includes(query.toLowerCase()),
  );
  const chosen = options.find((option) => option.value === value);
  const active = value !== undefined;

  return (
    <Combobox
      store={combobox}
      width={256}
      position="bottom-start"
      onOptionSubmit={(submitted) => {
        onChange(options.find((option) => String(option.value) === submitted)?.value);
        combobox.closeDropdown();
      }}
    >
      <span className={classes.group}>
        <Combobox.Target targetType="button" withAriaAttributes>
          <UnstyledButton
            className={classes.pill}
            data-active={active || undefined}
            aria-expanded={combobox.dropdownOpened}
            onClick={() => combobox.toggleDropdown()}
          >
            {label}
            {active && <span className={classes.value}>{chosen?.label ?? value}</span>}
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
        {searchable && (
          <Combobox.Search
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            placeholder={text('filter.find')}
            aria-label={text('filter.find')}
          />
        )}
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }} aria-label={label}>
          {query === '' && <FilterChoice value="" label={text('filter.all')} active={!active} />}
          {found.map((option) => (
            <FilterChoice
              key={option.value}
              value={String(option.value)}
              label={option.label}
              active={option.value === value}
            />
          ))}
          {found.length === 0 && <Combobox.Empty>{text('filter.none')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function FilterChoice({ value, label, active }: { value: string; label: string; active: boolean }) {
  return (
    <Combobox.Option value={value} active={active} className={classes.choice}>
      {label}
      {active && <IconCheck size={16} aria-hidden />}
    </Combobox.Option>
  );
}
