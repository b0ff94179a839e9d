import { Button } from '@mantine/core';
import { ChannelEnum } from '@/shared/api/generated/model/channelEnum';
import { FilterDate } from '@/shared/ui/filters/filter-date';
import { FilterLink } from '@/shared/ui/filters/filter-link';
import { FilterSelect } from '@/shared/ui/filters/filter-select';
import classes from '@/shared/ui/filters/filters.module.css';
import { SearchBox } from '@/shared/ui/filters/search-box';
import { useUiTexts } from '@/shared/ui/texts';
import { type AuditSearch, hasAuditFilters, NO_AUDIT_FILTERS } from './audit-search';
import { useSettingsTexts } from './texts';
import { usePeopleOptions } from './use-audit';
import { ACTIONS, OBJECT_TYPES, useAuditWords } from './use-audit-words';

interface AuditFiltersProps {
  search: AuditSearch;
  onChange: (patch: Partial<AuditSearch>, options?: { replace?: boolean }) => void;
  /** How the linked object is called, once a row has told. */
  objectName: string | undefined;
}

interface Named<Value> {
  value: Value;
  label: string;
}

/** With the address's own value, also when it is none of those that are known here. */
function withChosen<Value>(
  options: Named<Value>[],
  chosen: Value | undefined,
  labelOf: (value: Value) => string,
): Named<Value>[] {
  if (chosen === undefined || options.some(({ value }) => value === chosen)) return options;
  return [...options, { value: chosen, label: labelOf(chosen) }];
}

export function AuditFilters({ search, onChange, objectName }: AuditFiltersProps) {
  const text = useSettingsTexts();
  const ui = useUiTexts();
  const { actionText, objectText } = useAuditWords();
  const people = usePeopleOptions();
  const actions = ACTIONS.map((value: string) => ({ value, label: actionText(value) }));
  const types = OBJECT_TYPES.map((value: string) => ({ value, label: objectText(value) }));
  const channels = Object.values(ChannelEnum).map((value) => ({
    value,
    label: text(`channel.${value}`),
  }));
  return (
    <div className={classes.bar}>
      <SearchBox
        label={text('audit.search')}
        placeholder={text('audit.searchHint')}
        value={search.search ?? ''}
        onChange={(value) => onChange({ search: value || undefined }, { replace: true })}
      />
      <FilterSelect
        label={text('audit.person')}
        options={withChosen(people, search.actor_id, (id) => `#${id}`)}
        value={search.actor_id}
        onChange={(actor_id) => onChange({ actor_id })}
      />
      <FilterSelect
        label={text('audit.action')}
        options={withChosen(actions, search.action, actionText)}
        value={search.action}
        onChange={(action) => onChange({ action })}
      />
      <FilterSelect
        label={text('audit.objectType')}
        options={withChosen(types, search.object_type, objectText)}
        value={search.object_type}
        onChange={(object_type) => onChange({ object_type, object_id: undefined })}
      />
      <FilterSelect
        label={text('audit.channel')}
        options={channels}
        value={search.channel}
        onChange={(channel) => onChange({ channel })}
      />
      <FilterDate
        label={text('audit.since')}
        value={search.date_from}
        max={search.date_to}
        onChange={(date_from) => onChange({ date_from })}
      />
      <FilterDate
        label={text('audit.until')}
        value={search.date_to}
        min={search.date_from}
        onChange={(date_to) => onChange({ date_to })}
      />
      {search.object_id !== undefined && (
        <FilterLink
          label={text('audit.object')}
          value={objectName ?? `#${search.object_id}`}
          onRemove={() => onChange({ object_id: undefined })}
        />
      )}
      {hasAuditFilters(search) && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange(NO_AUDIT_FILTERS)}>
          {ui('filter.clear')}
        </Button>
      )}
    </div>
  );
}
