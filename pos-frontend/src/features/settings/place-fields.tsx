import { Checkbox, NativeSelect, Switch } from '@mantine/core';
import { RoleEnum } from '@/shared/api/generated/model/roleEnum';
import { useSession } from '@/shared/session/session';
import { ROLES } from './people-search';
import classes from './settings-page.module.css';
import { useSettingsTexts } from './texts';
import { useAllStores } from './use-stores';

export interface Place {
  role: RoleEnum;
  all_stores: boolean;
  store_ids: number[];
}

export const NEW_PLACE: Place = { role: RoleEnum.STAFF, all_stores: false, store_ids: [] };

interface PlaceFieldsProps {
  place: Place;
  onChange: (place: Place) => void;
  errors: Record<string, string>;
}

/** What somebody may do, and where. Nobody gives what they do not have themselves. */
export function PlaceFields({ place, onChange, errors }: PlaceFieldsProps) {
  const text = useSettingsTexts();
  const { role: ownRole, stores: ownStores } = useSession();
  const isOwner = ownRole === RoleEnum.OWNER;
  const all = useAllStores().data?.results ?? [];
  const choices = isOwner ? all : ownStores;
  const roles = isOwner ? ROLES : [RoleEnum.STAFF];
  return (
    <>
      <NativeSelect
        label={text('people.role')}
        description={text(`people.aboutRole.${place.role}`)}
        value={place.role}
        data={roles.map((role) => ({ value: role, label: text(`role.${role}`) }))}
        error={errors.role}
        onChange={(event) => {
          const role = ROLES.find((one) => one === event.currentTarget.value);
          if (role) onChange({ ...place, role });
        }}
      />
      <Switch
        label={text('people.allStores')}
        description={text('people.aboutAllStores')}
        checked={place.all_stores}
        error={errors.all_stores}
        onChange={(event) => onChange({ ...place, all_stores: event.currentTarget.checked })}
      />
      {!place.all_stores && (
        <Checkbox.Group
          label={text('people.stores')}
          description={place.store_ids.length === 0 ? text('people.noStore') : undefined}
          value={place.store_ids.map(String)}
          error={errors.store_ids}
          onChange={(ids) => onChange({ ...place, store_ids: ids.map(Number) })}
        >
          <div className={classes.choices}>
            {choices.map(({ id, name }) => (
              <Checkbox key={id} value={String(id)} label={name} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    </>
  );
}
