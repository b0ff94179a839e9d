import { Button } from '@mantine/core';
import { useState } from 'react';
import type { InvitedUser } from '@/shared/api/generated/model/invitedUser';
import type { PatchedUserPatchRequest } from '@/shared/api/generated/model/patchedUserPatchRequest';
import type { UserRow } from '@/shared/api/generated/model/userRow';
import {
  usersInvitationResend,
  usersInvitationRevoke,
  usersPartialUpdate,
} from '@/shared/api/generated/users';
import { Fact, Facts } from '@/shared/ui/facts';
import { Moment } from '@/shared/ui/values';
import { ConfirmDialog } from './confirm-dialog';
import { FormDialog } from './form-dialog';
import { PEOPLE } from './invite-dialog';
import { type Place, PlaceFields } from './place-fields';
import classes from './settings-page.module.css';
import { useSettingsTexts } from './texts';
import { useSave } from './use-save';

interface PersonDialogProps {
  person: UserRow;
  onClose: () => void;
  onInvited: (invited: InvitedUser) => void;
}

/** One person's place. What somebody may do is shown as changed only once it is. */
export function PersonDialog({ person, onClose, onInvited }: PersonDialogProps) {
  const text = useSettingsTexts();
  const [place, setPlace] = useState<Place>({
    role: person.role,
    all_stores: person.all_stores,
    store_ids: [...person.store_ids],
  });
  const [ending, setEnding] = useState(false);
  const save = useSave({
    send: (body: PatchedUserPatchRequest) => usersPartialUpdate(String(person.id), body),
    refresh: [PEOPLE, '/api/v1/auth/me'],
    fields: ['role', 'all_stores', 'store_ids'],
    done: text('people.changed', { name: person.name }),
    onDone: onClose,
  });
  if (ending) {
    return <EndAccess person={person} onClose={() => setEnding(false)} onDone={onClose} />;
  }
  return (
    <FormDialog
      title={person.name}
      submitLabel={text('form.save')}
      save={save}
      disabled={!person.can_change}
      onClose={onClose}
      onSubmit={() => save.run({ ...place })}
      aside={<StateAction {...{ person, onClose, onInvited }} onEnd={() => setEnding(true)} />}
    >
      <Facts>
        <Fact label={text('people.email')}>{person.email}</Fact>
        <Fact label={text('people.lastLogin')}>
          <Moment value={person.last_login} />
        </Fact>
      </Facts>
      {person.can_change ? (
        <PlaceFields place={place} onChange={setPlace} errors={save.refusal.fields} />
      ) : (
        <p className={classes.say}>{text('people.notYours')}</p>
      )}
    </FormDialog>
  );
}

/** What can be done about the state that a person is in. */
function StateAction(props: PersonDialogProps & { onEnd: () => void }) {
  const { person, onClose, onInvited, onEnd } = props;
  const text = useSettingsTexts();
  const back = useSave({
    send: (_sure: true) => usersPartialUpdate(String(person.id), { is_active: true }),
    refresh: [PEOPLE],
    done: text('people.isBack', { name: person.name }),
    onDone: onClose,
  });
  const again = useSave({
    send: (_sure: true) => usersInvitationResend(String(person.id)),
    refresh: [PEOPLE],
    onDone: onInvited,
  });
  if (!person.can_change) return null;
  if (person.state === 'DEACTIVATED') {
    return (
      <>
        <Button variant="default" loading={back.pending} onClick={() => back.run(true)}>
          {text('people.letBack')}
        </Button>
        {back.refusal.rest && <p role="alert">{back.refusal.rest}</p>}
      </>
    );
  }
  return (
    <span className={classes.inline}>
      {person.state !== 'ACTIVE' && (
        <Button variant="default" loading={again.pending} onClick={() => again.run(true)}>
          {text('people.inviteAgain')}
        </Button>
      )}
      <Button variant="subtle" className={classes.danger} onClick={onEnd}>
        {text(person.state === 'ACTIVE' ? 'people.deactivate' : 'people.revoke')}
      </Button>
      {again.refusal.rest && <p role="alert">{again.refusal.rest}</p>}
    </span>
  );
}

interface EndAccessProps {
  person: UserRow;
  onClose: () => void;
  onDone: () => void;
}

function EndAccess({ person, onClose, onDone }: EndAccessProps) {
  const text = useSettingsTexts();
  const { name } = person;
  const id = String(person.id);
  const active = person.state === 'ACTIVE';
  return (
    <ConfirmDialog
      title={text(active ? 'people.deactivateTitle' : 'people.revokeTitle', { name })}
      body={text(active ? 'people.deactivateBody' : 'people.revokeBody', { name })}
      submitLabel={text(active ? 'people.deactivate' : 'people.revoke')}
      send={async () =>
        active ? usersPartialUpdate(id, { is_active: false }) : usersInvitationRevoke(id)
      }
      refresh={[PEOPLE]}
      done={text(active ? 'people.deactivated' : 'people.revoked', { name })}
      onDone={onDone}
      onClose={onClose}
    />
  );
}
