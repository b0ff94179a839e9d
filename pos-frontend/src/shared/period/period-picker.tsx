import { Menu, UnstyledButton } from '@mantine/core';
import { IconCalendar, IconCheck, IconChevronDown } from '@tabler/icons-react';
import { today } from '@/shared/lib/due';
import { formatDays } from '@/shared/lib/moment';
import { useNow } from '@/shared/lib/use-now';
import { useFormats } from '@/shared/session/session';
import { FilterDate } from '@/shared/ui/filters/filter-date';
import filterClasses from '@/shared/ui/filters/filters.module.css';
import { PERIODS, type PeriodSearch, periodOf, searchOfPeriod } from './period';
import { usePeriodTexts } from './texts';

interface PeriodPickerProps {
  search: PeriodSearch;
  onChange: (patch: PeriodSearch) => void;
}

/** The retailer's present day; a page that stays open over midnight goes on with the next. */
export function useToday(): string {
  const { timezone } = useFormats();
  return today(useNow(), timezone);
}

/** A period by its name, or from one day to another. */
export function PeriodPicker({ search, onChange }: PeriodPickerProps) {
  const text = usePeriodTexts();
  const { locale } = useFormats();
  const day = useToday();
  const { name, range } = periodOf(search, day);
  const days = formatDays(range.date_from, range.date_to, locale);

  /** Own dates begin with those that are shown. */
  function choose(value: string): void {
    const chosen = PERIODS.find((period) => period === value);
    onChange(chosen ? searchOfPeriod(chosen) : { period: undefined, ...range });
  }

  return (
    <>
      <Menu checkIcon={<IconCheck size={16} aria-hidden />} position="bottom-start" width={224}>
        <Menu.Target>
          <UnstyledButton className={filterClasses.pill} data-active>
            <IconCalendar size={16} aria-hidden />
            <span className="visually-hidden">{text('choose')}</span>
            <span className={filterClasses.value}>{text(name)}</span>
            {name !== 'own' && days}
            <IconChevronDown size={16} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown aria-label={text('label')}>
          <Menu.RadioGroup value={name} onChange={choose}>
            {PERIODS.map((period) => (
              <Menu.RadioItem key={period} value={period} closeMenuOnClick>
                {text(period)}
              </Menu.RadioItem>
            ))}
            <Menu.Divider />
            <Menu.RadioItem value="own" closeMenuOnClick>
              {text('chooseOwn')}
            </Menu.RadioItem>
          </Menu.RadioGroup>
        </Menu.Dropdown>
      </Menu>
      {name === 'own' && (
        <>
          <FilterDate
            label={text('from')}
            value={range.date_from}
            max={range.date_to}
            onChange={(date_from) => date_from && onChange({ ...range, date_from })}
          />
          <FilterDate
            label={text('to')}
            value={range.date_to}
            min={range.date_from}
            max={day}
            onChange={(date_to) => date_to && onChange({ ...range, date_to })}
          />
        </>
      )}
    </>
  );
}
