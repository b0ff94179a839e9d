import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InvitedUser } from '@/shared/api/generated/model/invitedUser';
import { usersInvite } from '@/shared/api/generated/users';
import { FormDialog } from './form-dialog';
import { NEW_PLACE, PlaceFields } from './place-fields';
import { SecretOnce } from './secret-once';
import classes from './settings-page.module.css';
import { useSettingsTexts } from './texts';
import { useSave } from './use-save';

export const PEOPLE = '/api/v1/users';

interface InviteDialogProps {
  onClose: () => void;
  onInvited: (invited: InvitedUser) => void;
}

export function InviteDialog({ onClose, onInvited }: InviteDialogProps) {
  const text = useSettingsTexts();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [place, setPlace] = useState(NEW_PLACE);
  const save = useSave({
    send: usersInvite,
    refresh: [PEOPLE],
    fields: ['name', 'email', 'role', 'all_stores', 'store_ids'],
    placeOf: { already_member: 'email', already_invited: 'email', duplicate: 'email' },
    onDone: onInvited,
  });
  return (
    <FormDialog
      title={text('people.invite')}
      submitLabel={text('people.sendInvitation')}
      save={save}
      onClose={onClose}
      onSubmit={() => save.run({ name: name.trim(), email: email.trim(), ...place })}
    >
      <TextInput
        label={text('people.name')}
        data-autofocus
        autoComplete="off"
        maxLength={120}
        value={name}
        error={save.refusal.fields.name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        type="email"
        label={text('people.email')}
        autoComplete="off"
        maxLength={254}
        value={email}
        error={save.refusal.fields.email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PlaceFields place={place} onChange={setPlace} errors={save.refusal.fields} />
    </FormDialog>
  );
}

/** The link, to be handed on: nobody sees it later. */
export function InvitationLink({
  invited,
  onClose,
}: {
  invited: InvitedUser;
  onClose: () => void;
}) {
  const text = useSettingsTexts();
  return (
    <Modal
      opened
      onClose={onClose}
      centered
      title={text('people.linkTitle', { name: invited.name })}
      closeButtonProps={{ 'aria-label': text('form.close') }}
      closeOnClickOutside={false}
    >
      <p className={classes.say}>{text('people.linkBody', { email: invited.email })}</p>
      <SecretOnce label={text('people.link')} value={invited.invitation_link ?? ''} />
      <div className={classes.actions}>
        <Button onClick={onClose}>{text('form.done')}</Button>
      </div>
    </Modal>
  );
}
